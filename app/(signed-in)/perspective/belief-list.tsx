import Link from 'next/link'
import type { ReactNode } from 'react'
import { Empty, Section } from '@/app/_ui/page'
import { PageLinks } from '@/app/_ui/page-links'
import { type Belief, countBeliefs, listBeliefs } from '@/db/perspective/beliefs'
import { type InstantCursor, writeInstantCursor } from '@/lib/instant-cursor'
import { pageOf } from '@/lib/page-of'
import { shiftInWords } from '@/lib/perspective/shifts'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'
import type { Vault } from '@/lib/server/vault'
import { formatDayAt } from '@/lib/time'

const PAGE_SIZE = 20

type Props = {
  after?: InstantCursor
  /** The same, drawn: shown once there are two to compare. */
  children?: ReactNode
}

/** Every belief that was rated, in a thought record or a pie, and how it moved. */
export async function BeliefList({ after, children }: Props) {
  const person = await requireUser()
  const [total, found] = await Promise.all([
    countBeliefs(person.id),
    listBeliefs(person.id, { after, limit: PAGE_SIZE + 1 }),
  ])
  const count = total.thoughts + total.pies
  if (count === 0) return <NothingYet />
  const { shown, last } = pageOf(found, PAGE_SIZE)
  return (
    <Section title="How it felt, and how it felt afterwards" aside={inWords(total)}>
      {count > 1 && children}
      <ul className="rows">
        {shown.map((belief) => (
          <BeliefItem key={belief.id} belief={belief} />
        ))}
      </ul>
      <PageLinks
        back={after && { href: '/perspective', words: 'Back to the latest' }}
        next={
          last && {
            href: `/perspective?after=${writeInstantCursor({ at: last.createdAt, id: last.id })}`,
            words: 'Earlier ones',
          }
        }
      />
    </Section>
  )
}

async function BeliefItem({ belief }: { belief: Belief }) {
  const person = await requireUser()
  const { kind, recoveryId, company, createdAt } = belief
  const href =
    kind === 'pie' ? `/perspective/pie/${recoveryId}` : `/recovery/${recoveryId}/perspective`
  return (
    <li>
      <span className="what">
        <Link href={href} prefetch={false}>
          {formatDayAt(createdAt, person)}, after {company}
        </Link>
        <span className="excerpt">{opened(belief, person.vault)}</span>
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
