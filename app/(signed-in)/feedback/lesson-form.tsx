import { Hidden, SubmitButton, TextArea } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Section } from '@/app/_ui/page'
import { readPoints } from '@/lib/feedback/points'
import { lengths } from '@/lib/lengths'
import { draftOf } from '@/lib/server/draft'
import { keepLesson } from './actions'
import type { OpenAnswer } from './open-answer'

/** The one thing to carry on from what they said, if there is one. */
export async function LessonForm({ answer }: { answer: OpenAnswer }) {
  const { id, lesson, points } = answer
  const mine = (readPoints(points) ?? [])
    .map((point, at) => ({ ...point, at }))
    .filter(({ control }) => control === 'mine')
  return (
    <Section title="Take one thing">
      {mine.length > 0 && (
        <>
          <p>This you put in your control:</p>
          <ul>
            {mine.map(({ text, at }) => (
              <li key={at}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <Form
        action={keepLesson}
        draft={await draftOf(`feedback:lesson:${id}`)}
        label="Take one thing"
      >
        <Hidden name="id" value={id} />
        <TextArea
          name="lesson"
          label="One change to try"
          hint="Small enough for the next interview, and only if something rings true. None is an answer, too."
          maxLength={lengths.note}
          rows={2}
          defaultValue={lesson}
        />
        <div className="buttons">
          <SubmitButton>Keep this change</SubmitButton>
        </div>
      </Form>
    </Section>
  )
}
