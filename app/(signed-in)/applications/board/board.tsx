import { countByStage, listApplications } from '@/db/applications/queries'
import { type ListFilter, listAddress } from '@/lib/applications/filter'
import { waitedFor } from '@/lib/applications/waiting'
import { stages } from '@/lib/applications/words'
import { findNoted } from '@/lib/server/noted'
import { requireUser } from '@/lib/server/require-user'
import { NoApplications } from '../no-applications'
import { BoardColumns, type Card, type Column } from './board-columns'

/** How many cards a column shows; the table has all of them. */
const MOST_CARDS = 12
const MOST_ENDED = 6

/** The applications by stage, and those whose road has ended. */
export async function Board({ filter }: { filter: ListFilter }) {
  const person = await requireUser()
  const wanted = { ...filter, noted: await findNoted(person, filter.search) }
  const counts = await countByStage(person.id, wanted)
  if (counts.length === 0) return <NoApplications filter={filter} />
  const count = (isOpen: boolean, stage?: string) =>
    counts
      .filter((one) => (one.ending === null) === isOpen && (!stage || one.stage === stage))
      .reduce((sum, one) => sum + one.count, 0)
  const cards = async (where: Partial<ListFilter>): Promise<Card[]> => {
    const limit = where.endedOnly ? MOST_ENDED : MOST_CARDS
    const rows = await listApplications(person.id, { ...wanted, ...where, limit })
    return rows.map(({ stageSince, ...row }) => ({
      ...row,
      waited: row.ending ? '' : waitedFor(stageSince, person.today),
    }))
  }
  const shownStages = filter.ending ? [] : stages.filter((s) => !filter.stage || s === filter.stage)
  const onTheirWay = shownStages.map(async (stage): Promise<Column> => {
    const total = count(true, stage)
    return {
      stage,
      total,
      cards: total > 0 ? await cards({ stage, openOnly: true }) : [],
      all: listAddress({ ...filter, view: 'table', stage, openOnly: true }),
    }
  })
  const ended: Promise<Column>[] = filter.openOnly
    ? []
    : [endedColumn(count(false), () => cards({ endedOnly: true }), filter)]
  return (
    <BoardColumns columns={await Promise.all([...onTheirWay, ...ended])} today={person.today} />
  )
}

async function endedColumn(
  total: number,
  cards: () => Promise<Card[]>,
  filter: ListFilter,
): Promise<Column> {
  const all = listAddress({ ...filter, view: 'table', endedOnly: true })
  return { stage: null, total, cards: total > 0 ? await cards() : [], all }
}
