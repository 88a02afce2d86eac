import { Section } from '@/app/_ui/page'
import { Removal } from '@/app/_ui/removal'
import { listPies } from '@/db/perspective/queries'
import type { PieRow } from '@/db/perspective/tables'
import { piePlace } from '@/lib/perspective/places'
import { shiftInWords } from '@/lib/perspective/shifts'
import { draftOf } from '@/lib/server/draft'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { formatDayAt } from '@/lib/time'
import { discardPie } from '../actions'
import { openedPie } from '../sealed'
import { PieChart } from './pie-chart'
import { PieForm } from './pie-form'
import { SliceTable } from './slice-table'

/** The pies of a recovery, and room for another. */
export async function PieList({ recoveryId }: { recoveryId: string }) {
  const { id } = await requireUser()
  const [rows, draft] = await Promise.all([listPies(id, recoveryId), draftOf(piePlace(recoveryId))])
  return (
    <>
      {rows.map((row) => (
        <KeptPie key={row.id} row={row} />
      ))}
      <Section title={rows.length > 0 ? 'Another pie' : 'Cut the pie'}>
        <PieForm recoveryId={recoveryId} pie={blank()} draft={draft} />
      </Section>
    </>
  )
}

async function KeptPie({ row }: { row: PieRow }) {
  const person = await requireUser()
  const pie = openedPie(row, person.vault)
  const draft = await draftOf(piePlace(row.id))
  return (
    <article className="card">
      <p className="quote in-view">{pie.belief}</p>
      <p>
        {shiftInWords(pie)} <span className="soft">{formatDayAt(pie.createdAt, person)}</span>
      </p>
      <div className="kept-pie">
        <PieChart outside={pie.slices} own={pie.ownShare} />
        <SliceTable slices={pie.slices} own={pie.ownShare} />
      </div>
      <details open={draft.fields !== null}>
        <summary>Rate it again, or change it</summary>
        <PieForm pie={pie} draft={draft} />
        <Removal action={discardPie} id={pie.id} what="this pie" />
      </details>
    </article>
  )
}

function blank() {
  return { id: newId(), belief: '', beliefBefore: null, beliefAfter: null, slices: [] }
}
