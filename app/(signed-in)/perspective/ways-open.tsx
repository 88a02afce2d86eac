import Link from 'next/link'
import { Section } from '@/app/_ui/page'

/** For each recovery under way, the ways there are into it from here. */
export function WaysOpen({ recoveries }: { recoveries: { id: string; company: string }[] }) {
  if (recoveries.length === 0) return null
  return (
    <Section title="Ways that are open">
      <ul className="rows">
        {recoveries.map(({ id, company }) => (
          <li key={id}>
            <span className="what">
              <strong>After {company}</strong>
            </span>
            <span className="buttons ways">
              <Link href={`/recovery/${id}/perspective`} prefetch={false}>
                A thought
              </Link>
              <Link href={`/perspective/pie/${id}`} prefetch={false}>
                A pie
              </Link>
              <Link href={`/perspective/letter/${id}`} prefetch={false}>
                A letter
              </Link>
              <Link href={`/perspective/writing/${id}`} prefetch={false}>
                Five evenings
              </Link>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
