import Link from 'next/link'
import { Empty, Section } from '@/app/_ui/page'
import { type Belief, countBeliefs, listBeliefs, sumRatings } from '@/db/perspective/beliefs'
import { dayIn, formatDay } from '@/lib/day'
import { type InstantCursor, writeInstantCursor } from '@/lib/instant-cursor'
import { averageShift, shiftInWords } from '@/lib/perspective/shifts'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'
import type { Vault } from '@/lib/server/vault'
import { ShiftChart } from './shift-chart'

const PAGE_SIZE = 20

/** Every belief that was rated, in a thought record or a pie, and how it moved. */
export async function BeliefList({ after }: { after?: InstantCursor }) {
  const person = await requireUser()
  const [total, rated, found] = await Promise.all([
    countBeliefs(person.id),
    sumRatings(person.id),
    listBeliefs(person.id, { after, limit: PAGE_SIZE + 1 }),
  ])
  if (total.thoughts + total.pies === 0) return <NothingYet />
  const average = averageShift(rated)
  const shown = found.slice(0, PAGE_SIZE)
  const last = found.length > PAGE_SIZE ? shown.at(-1) : undefined
  return (
    <Section title="How it felt, and how it felt afterwards" aside={inWords(total)}>
      <ShiftChart beliefs={shown} />
      {average && <p>{average}</p>}
      <ul className="rows">
        {shown.map((belief) => (
          <BeliefItem key={belief.id} belief={belief} />
        ))}
      </ul>
      <nav className="buttons" aria-label="Pages">
        {after && (
          <Link href="/perspective" prefetch={false}>
            Back to the latest
          </Link>
        )}
        {last && (
          <Link
            href={`/perspective?after=${writeInstantCursor({ at: last.createdAt, id: last.id })}`}
            prefetch={false}
          >
            Earlier ones
          </Link>
        )}
      </nav>
    </Section>
  )
}

async function BeliefItem({ belief }: { belief: Belief }) {
  const { vault, zone, locale, today } = await requireUser()
  const { kind, recoveryId, company, createdAt } = belief
  const href =
    kind === 'pie' ? `/perspective/pie/${recoveryId}` : `/recovery/${recoveryId}/perspective`
  return (
    <li>
      <span className="what">
        <Link href={href} prefetch={false}>
          {formatDay(dayIn(zone, createdAt), locale, today)}, after {company}
        </Link>
        <span className="excerpt">{opened(belief, vault)}</span>
        <span className="soft small">{shiftInWords(belief)}</span>
      </span>
      <span className="badge">{kind === 'pie' ? 'pie' : 'thought'}</span>
    </li>
  )
}

function opened({ id, kind, words }: Belief, vault: Vault): string {
  return vault.open(kind === 'pie' ? 'pies.belief' : 'thought_records.thought', id, words)
}

function inWords({ thoughts, pies }: { thoughts: number; pies: number }): string {
  const parts = [thoughts > 0 && countOf(thoughts, 'thought'), pies > 0 && countOf(pies, 'pie')]
  return parts.filter(Boolean).join(' and ')
}

function NothingYet() {
  return (
    <Empty>
      <p>
        Nothing here yet. After a no, the first thought can be a harsh one. Written down, and held
        against the rest, it can be rated again later: this page shows how it moved.
      </p>
    </Empty>
  )
}
