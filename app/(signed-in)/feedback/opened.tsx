import { Section } from '@/app/_ui/page'
import { formatDay } from '@/lib/day'
import { moodName } from '@/lib/mood/words'
import { requireUser } from '@/lib/server/require-user'
import { formatMoment } from '@/lib/time'
import { CorrectionForm } from './correction-form'
import type { OpenAnswer } from './open-answer'

/** What they said, word for word. */
export async function Opened({ answer }: { answer: OpenAnswer }) {
  const person = await requireUser()
  const { openedAt, opensWith, moodAtOpening, receivedOn } = answer
  return (
    <Section title="What they said" aside={formatDay(receivedOn, person.locale, person.today)}>
      <p className="quote">{answer.words}</p>
      {openedAt && opensWith !== 'now' && (
        <p className="soft small">
          Opened on {formatMoment(openedAt, person)}.
          {moodAtOpening && ` You felt: ${moodName(moodAtOpening).toLowerCase()}.`}
        </p>
      )}
      <details>
        <summary>Correct it</summary>
        <CorrectionForm answer={answer} />
      </details>
    </Section>
  )
}
