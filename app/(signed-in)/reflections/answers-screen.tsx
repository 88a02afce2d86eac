import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { findReflection } from '@/db/reflections/queries'
import type { Viewpoint } from '@/lib/reflections/look-back'
import type { Door } from '@/lib/reflections/words'
import { draftOf } from '@/lib/server/draft'
import { requireUser } from '@/lib/server/require-user'
import { keepReflection } from './actions'
import { AnswerFields } from './answer-fields'
import { openAnswers } from './sealed-answers'
import { lookBackPlace, ViewpointFields } from './viewpoint-fields'

type Props = {
  viewpoint: Viewpoint
  applicationId: string | null
  reflectionId: string
  door: Door
}

/** What she looks at behind the second door, and after the questions of the first. */
export async function AnswersScreen({ viewpoint, applicationId, reflectionId, door }: Props) {
  const { id: userId, vault } = await requireUser()
  const begun = await findReflection(userId, reflectionId)
  // Once it is begun it has an id that lasts; before that, only what it is about.
  const place = begun ? `reflections:${begun.id}` : lookBackPlace(door, viewpoint)
  const draft = await draftOf(place)
  return (
    <>
      {door === 'best' && viewpoint.recoveryId && <PerhapsNotThePlace />}
      <Form key={place} action={keepReflection} draft={draft} label="Look back">
        <Hidden name="id" value={reflectionId} />
        <Hidden name="door" value={door} />
        <ViewpointFields viewpoint={viewpoint} applicationId={applicationId} />
        <AnswerFields door={door} answers={begun && openAnswers(begun, vault)} />
        <div className="buttons">
          <SubmitButton name="go" value="on">
            Save reflection
          </SubmitButton>
          <SubmitButton name="go" value="back" look="text">
            Back
          </SubmitButton>
        </div>
      </Form>
    </>
  )
}

/** The article’s comfort, as no more than the possibility it is. */
export function PerhapsNotThePlace() {
  return (
    <p>
      If that was your best and they still chose someone else, it may simply not have been the place
      for you. Nobody can know that for certain, and your best stays your best.
    </p>
  )
}
