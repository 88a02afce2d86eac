import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { findReflection } from '@/db/reflections/queries'
import { listQuestions } from '@/db/reflections/questions/queries'
import type { Viewpoint } from '@/lib/reflections/look-back'
import { askedTogether } from '@/lib/reflections/questions/together'
import { draftOf } from '@/lib/server/draft'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { lookBackPlace, ViewpointFields } from '../viewpoint-fields'
import { keepQuestion } from './actions'
import { QuestionFields } from './question-fields'
import { QuestionItem } from './question-item'

const SHOWN = 12

type Props = { viewpoint: Viewpoint; applicationId: string | null; reflectionId: string }

/** One question at a time, below those that are kept already. */
export async function QuestionsScreen({ viewpoint, applicationId, reflectionId }: Props) {
  const { id: userId, today } = await requireUser()
  const begun = await findReflection(userId, reflectionId)
  const about = begun ?? { recoveryId: viewpoint.recoveryId ?? null, applicationId, on: today }
  const kept = await listQuestions(userId, { ...askedTogether(about), limit: SHOWN })
  const place = lookBackPlace('question', viewpoint)
  return (
    <>
      {kept.length > 0 && (
        <ul className="rows" aria-label="Kept so far">
          {kept.map((question) => (
            <QuestionItem key={question.id} question={question} />
          ))}
        </ul>
      )}
      {/* Empty again once one is kept, and only then. */}
      <Form
        key={kept[0]?.id ?? 'first'}
        action={keepQuestion}
        draft={await draftOf(place)}
        label="A question"
      >
        <Hidden name="id" value={newId()} />
        <Hidden name="reflectionId" value={reflectionId} />
        <ViewpointFields viewpoint={viewpoint} applicationId={about.applicationId} />
        <QuestionFields />
        <div className="buttons">
          <SubmitButton name="go" value="on">
            Keep, and go on
          </SubmitButton>
          <SubmitButton name="go" value="another" look="quiet">
            Keep, and add another
          </SubmitButton>
          <SubmitButton name="go" value="back" look="text">
            Back
          </SubmitButton>
        </div>
      </Form>
    </>
  )
}
