import Link from 'next/link'
import { Section } from '@/app/_ui/page'
import { listReflections } from '@/db/reflections/queries'
import { formatDay } from '@/lib/day'
import { requireUser } from '@/lib/server/require-user'

const SHOWN = 3
/** Not every reflection says what to do another time, so more are looked at than shown. */
const LOOKED_AT = 24

/** What she wanted to do another time, after the interviews before. */
export async function NextTimes() {
  const { id: userId, vault, locale, today } = await requireUser()
  const reflections = await listReflections(userId, { limit: LOOKED_AT })
  const wishes = reflections.filter(({ nextTime }) => nextTime !== null).slice(0, SHOWN)
  return (
    <Section title="What you wanted to do this time">
      {wishes.length === 0 && (
        <p className="soft">
          Nothing yet. What you write after an interview, for the next one, comes back here.
        </p>
      )}
      {wishes.length > 0 && (
        <ul className="rows">
          {wishes.map(({ id, nextTime, on, company }) => (
            <li key={id}>
              <span className="what">
                <strong>{vault.open('reflections.next_time', id, nextTime)}</strong>
                <span className="soft small">
                  <Link href={`/reflections/${id}`} prefetch={false}>
                    {formatDay(on, locale, today)}
                    {company && `, ${company}`}
                  </Link>
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
