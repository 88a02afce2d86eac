import type { ReactNode } from 'react'
import { Section } from '@/app/_ui/page'

export type KeptWords = { key: string; words: ReactNode; more?: ReactNode; from: ReactNode }

/** A few things of her own that come back before an interview, or what will once stand here. */
export function KeptWordsList({
  title,
  empty,
  kept,
  all,
}: {
  title: string
  empty: string
  kept: KeptWords[]
  /** The way to all of them, when these are only some. */
  all?: ReactNode
}) {
  return (
    <Section title={title} aside={all}>
      {kept.length === 0 ? (
        <p className="soft">{empty}</p>
      ) : (
        <ul className="rows">
          {kept.map(({ key, words, more, from }) => (
            <li key={key}>
              <span className="what">
                <strong className="kept-words">{words}</strong>
                {more}
                <span className="soft small">{from}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
