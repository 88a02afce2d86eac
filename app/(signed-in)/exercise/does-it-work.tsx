import { Section } from '@/app/_ui/page'
import { countLifts } from '@/db/exercise/queries'
import { liftFigure, liftOf, liftsBy, type Named } from '@/lib/exercise/lift'
import { workoutName } from '@/lib/exercise/words'
import { evidenceFor } from '@/lib/recovery/evidence'
import { liftInWords } from '@/lib/recovery/what-helps'
import { requireUser } from '@/lib/server/require-user'

/** Her own change in mood beside what studies found; silent until there is enough to speak of. */
export async function DoesItWork() {
  const { id } = await requireUser()
  const felt = await countLifts(id)
  const all = liftOf(felt)
  if (!all) return null
  const { kind, length, start } = liftsBy(felt, workoutName)
  const study = evidenceFor('exercise').find((card) => card.id === 'one-session')
  return (
    <Section title="Does it work for me?">
      <p>
        Over {all.n} times, your mood was <strong>{liftInWords(all.mean)}</strong>, in points of
        five. {spreadInWords(all.spread)}
      </p>
      {study && (
        <p className="soft">
          Beside it: {study.figure} ({study.source}, {study.year}). That is another measure than
          yours: it sets the lift against how much people differ.
        </p>
      )}
      <details>
        <summary>By kind, length and where you started</summary>
        <div className="section">
          <Lifts caption="By kind" lifts={kind} />
          <Lifts caption="By length" lifts={length} />
          <Lifts caption="By where you started" lifts={start} />
          <p className="soft small">
            Only what has five times behind it. What went together need not be the cause.
          </p>
        </div>
      </details>
    </Section>
  )
}

function Lifts({ caption, lifts }: { caption: string; lifts: Named[] }) {
  if (lifts.length === 0) return null
  return (
    <div className="table-wrap">
      <table>
        <caption>{caption}</caption>
        <tbody>
          {lifts.map(({ name, ...lift }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="number">{liftFigure(lift)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function spreadInWords(spread: number): string {
  const rounded = spread.toFixed(1)
  return rounded === '0.0'
    ? 'It was so each time.'
    : `Single times lie about ${rounded} away from that.`
}
