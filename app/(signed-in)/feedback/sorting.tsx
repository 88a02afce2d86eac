import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Section } from '@/app/_ui/page'
import { pointsToSort, readPoints, sortedInWords } from '@/lib/feedback/points'
import { draftOf } from '@/lib/server/draft'
import { sortFeedback } from './actions'
import type { OpenAnswer } from './open-answer'
import { PointRows } from './point-rows'
import { SortedPoints } from './sorted-points'

/** What they said, cut into its points, each put where it lies. All of it can be left out. */
export async function Sorting({ answer }: { answer: OpenAnswer }) {
  const { id, words, points } = answer
  const sorted = readPoints(points)
  const draft = await draftOf(`feedback:points:${id}`)
  // A new key after each saving: what was removed leaves no gap among the rows.
  const form = (
    <Form action={sortFeedback} draft={draft} label="Sort it" key={points}>
      <Hidden name="id" value={id} />
      <PointRows points={pointsToSort(points, words)} kept={draft.fields} />
      <div className="buttons">
        <SubmitButton>Keep the sorting</SubmitButton>
      </div>
    </Form>
  )
  return (
    <Section title="Sort it">
      <p role="status">
        {sorted
          ? sortedInWords(sorted)
          : 'Some of what is said after a no lies with you, and much of it never did. Put each point where you think it lies, or leave it.'}
      </p>
      {sorted ? (
        <>
          <SortedPoints points={sorted} />
          <details open={draft.fields !== null}>
            <summary>Sort it again</summary>
            {form}
          </details>
        </>
      ) : (
        form
      )}
    </Section>
  )
}
