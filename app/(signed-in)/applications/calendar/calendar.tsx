import Link from 'next/link'
import { type ListFilter, listAddress } from '@/lib/applications/filter'
import { monthName, monthsFrom, weeksOf } from '@/lib/applications/month'
import { requireUser } from '@/lib/server/require-user'
import { Agenda } from './agenda'
import { findEntries } from './entries'
import { MonthGrid } from './month-grid'

/** A month of interviews, deadlines and follow-ups: as a grid, and as a list to read. */
export async function Calendar({ filter }: { filter: ListFilter }) {
  const person = await requireUser()
  const month = filter.month ?? person.today.slice(0, 7)
  const weeks = weeksOf(month)
  const entries = await findEntries(person, { weeks, filter })
  const to = (months: number) => listAddress({ ...filter, month: monthsFrom(month, months) })
  return (
    <section className="section" aria-label={monthName(month, person.locale)}>
      <div className="section-head">
        <h2>{monthName(month, person.locale)}</h2>
        <nav className="buttons" aria-label="Months">
          <Link href={to(-1)} prefetch={false}>
            Month before
          </Link>
          <Link href={listAddress({ ...filter, month: undefined })} prefetch={false}>
            This month
          </Link>
          <Link href={to(1)} prefetch={false}>
            Month after
          </Link>
        </nav>
      </div>
      <MonthGrid weeks={weeks} entries={entries} today={person.today} locale={person.locale} />
      <Agenda
        entries={entries.filter(({ day }) => day.startsWith(month))}
        today={person.today}
        locale={person.locale}
      />
    </section>
  )
}
