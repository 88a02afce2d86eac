import Link from 'next/link'
import { Section } from '@/app/_ui/page'
import { countOtherWays } from '@/db/perspective/queries'
import { EVENINGS } from '@/lib/perspective/evenings'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'

/** Three quiet doors out of the fourth step, each to another way of putting a no in proportion. */
export async function OtherWays({ recoveryId }: { recoveryId: string }) {
  const { id } = await requireUser()
  const there = await countOtherWays(id, recoveryId)
  const ways = [
    {
      href: `/perspective/pie/${recoveryId}`,
      name: 'A pie of what played a part',
      what: 'Everything outside you gets its share first, and yours comes last.',
      there: there.pies > 0 && countOf(there.pies, 'pie'),
    },
    {
      href: `/perspective/letter/${recoveryId}`,
      name: 'A letter to yourself',
      what: 'What you’d write to a friend this had happened to.',
      there: there.letters > 0 && countOf(there.letters, 'letter'),
    },
    {
      href: `/perspective/writing/${recoveryId}`,
      name: 'Five evenings of writing',
      what: 'Twenty minutes each, for nobody else. Keep it, lock it away or burn it.',
      there: there.evenings > 0 && `${there.evenings} of ${EVENINGS}`,
    },
  ]
  return (
    <Section title="Other ways, if this isn’t yours">
      <ul className="rows">
        {ways.map(({ href, name, what, there }) => (
          <li key={href}>
            <span className="what">
              <Link href={href} prefetch={false}>
                {name}
              </Link>
              <span className="soft small">{what}</span>
            </span>
            {there && <span className="badge">{there}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
