import { Section } from '@/app/_ui/page'
import { listFeedback, listRequests } from '@/db/feedback/queries'
import type { Stage } from '@/lib/applications/words'
import { draftRequest, suggestedAskOn } from '@/lib/feedback/request'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { FeedbackForm } from './feedback-form'
import { FeedbackList } from './feedback-list'
import { KeptRequest } from './kept-request'
import { RequestForm } from './request-form'

type Recovery = {
  id: string
  applicationId: string
  company: string
  role: string
  stageReached: Stage
}

const SHOWN = 10

/** The second step's record: the request, what came back, and one change to try. */
export async function AskForFeedback({ recovery }: { recovery: Recovery }) {
  const { applicationId, company, role, stageReached: stage } = recovery
  const person = await requireUser()
  const [requests, answers] = await Promise.all([
    listRequests(person.id, { applicationId, limit: SHOWN }),
    listFeedback(person.id, { applicationId, limit: SHOWN }),
  ])
  return (
    <>
      <Section title="Your request">
        {requests.map((request) => (
          <KeptRequest key={request.id} request={request} />
        ))}
        {requests.length === 0 && (
          <RequestForm
            request={{
              id: newId(),
              applicationId,
              recoveryId: recovery.id,
              askedOf: null,
              askOn: suggestedAskOn(person.today),
              draft: draftRequest({ company, role, stage, from: person.name }),
            }}
          />
        )}
      </Section>
      <Section title="What came back">
        {answers.length > 0 && <FeedbackList answers={answers} />}
        <FeedbackForm
          answer={{ id: newId(), applicationId, receivedOn: person.today }}
          today={person.today}
        />
      </Section>
    </>
  )
}
