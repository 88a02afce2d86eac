import { Section } from '@/app/_ui/page'
import { listFeedback, listRequests } from '@/db/feedback/queries'
import type { Stage } from '@/lib/applications/words'
import { suggestedAskOn } from '@/lib/feedback/request'
import type { Tone } from '@/lib/feedback/words'
import type { NoCame } from '@/lib/recovery/words'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { FeedbackForm } from './feedback-form'
import { FeedbackList } from './feedback-list'
import { draftFor } from './requests/drafting'
import { KeptRequest } from './requests/kept-request'
import { RequestForm } from './requests/request-form'

type Recovery = {
  id: string
  applicationId: string
  company: string
  role: string
  stageReached: Stage
  came?: NoCame
}
type Props = { recovery: Recovery; tone?: Tone }

const SHOWN = 10

/** The second step’s record: the request and where it stands, what came back, one change to try. */
export async function AskForFeedback({ recovery, tone = 'plain' }: Props) {
  const { applicationId } = recovery
  const person = await requireUser()
  const [requests, answers] = await Promise.all([
    listRequests(person.id, { applicationId, limit: SHOWN }),
    listFeedback(person.id, { applicationId, limit: SHOWN }),
  ])
  const answerForm = (
    <FeedbackForm
      answer={{ id: newId(), applicationId, receivedOn: person.today }}
      today={person.today}
    />
  )
  return (
    <>
      <Section title="Your request">
        {requests.map((request) => (
          <KeptRequest key={request.id} request={request} />
        ))}
        {requests.length === 0 && <NewRequest recovery={recovery} tone={tone} />}
      </Section>
      <Section title="What came back">
        {answers.length > 0 && <FeedbackList answers={answers} />}
        {answers.length > 0 || requests.some(({ sentOn }) => sentOn) ? (
          answerForm
        ) : (
          <details>
            <summary>They have told you something already</summary>
            {answerForm}
          </details>
        )}
      </Section>
    </>
  )
}

async function NewRequest({ recovery, tone }: Required<Props>) {
  const person = await requireUser()
  const { applicationId, company, role, stageReached: stage, came } = recovery
  const heard = came !== 'silence'
  const about = { applicationId, company, role, stage, heard }
  const { askedOf, suggestions, texts } = await draftFor(person, about)
  return (
    <RequestForm
      request={{
        ...{ id: newId(), applicationId, recoveryId: recovery.id, askedOf },
        askOn: suggestedAskOn(person.today),
        draft: texts[tone],
      }}
      {...{ texts, tone, suggestions }}
    />
  )
}
