import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import type { EveningRow } from '@/db/perspective/tables'
import { formatDay } from '@/lib/day'
import { isShut } from '@/lib/perspective/evenings'
import { requireUser } from '@/lib/server/require-user'
import { burnEvening, openEvening } from '../actions'
import { BurningMeans } from './evening-form'

/** The evenings that were written, each as it was left. */
export async function EveningList({ rows }: { rows: EveningRow[] }) {
  const { today } = await requireUser()
  return (
    <ul className="rows evenings">
      {rows.map((row) => (
        <li key={row.id}>
          <span className="what">
            <strong>
              Evening {row.evening}
              {row.fate === 'burnt' && ', burnt'}
            </strong>
            <Written row={row} />
          </span>
          {row.fate !== 'burnt' && (isShut(row, today) ? <Shut row={row} /> : <Open row={row} />)}
        </li>
      ))}
    </ul>
  )
}

async function Written({ row: { on, lockedUntil } }: { row: EveningRow }) {
  const { locale, today } = await requireUser()
  return (
    <span className="soft small">
      {formatDay(on, locale, today)}
      {lockedUntil && `, locked until ${formatDay(lockedUntil, locale, today)}`}
    </span>
  )
}

async function Open({ row: { id, words } }: { row: EveningRow }) {
  const { vault } = await requireUser()
  return (
    <details>
      <summary>Read it</summary>
      <p className="written">{vault.open('evenings.words', id, words)}</p>
      <Burning id={id} />
    </details>
  )
}

function Shut({ row: { id } }: { row: EveningRow }) {
  return (
    <details>
      <summary>It is locked</summary>
      <p>You asked for it to stay shut until its day. It can wait, or not: that is yours to say.</p>
      <Form action={openEvening}>
        <Hidden name="id" value={id} />
        <div className="buttons">
          <SubmitButton look="quiet">Open it now after all</SubmitButton>
        </div>
      </Form>
      <Burning id={id} />
    </details>
  )
}

function Burning({ id }: { id: string }) {
  return (
    <details>
      <summary>Burn it</summary>
      <Form action={burnEvening}>
        <Hidden name="id" value={id} />
        <BurningMeans />
        <div className="buttons">
          <SubmitButton look="quiet">Burn these words</SubmitButton>
        </div>
      </Form>
    </details>
  )
}
