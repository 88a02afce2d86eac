import Link from 'next/link'
import type { ReactNode } from 'react'
import { Section } from './page'

type EarlierFile = {
  id: string
  name: string
  href: string
  /** How it stands. */
  said: string
  /** The way back, as long as there is one. */
  undo: ReactNode
}

/** Files that came in, and those that still wait. */
export function EarlierFiles({ files }: { files: EarlierFile[] }) {
  if (files.length === 0) return null
  return (
    <Section title="Earlier files">
      <ul className="rows">
        {files.map(({ id, name, href, said, undo }) => (
          <li key={id}>
            <span className="what">
              <Link href={href} prefetch={false}>
                {name}
              </Link>
              <span className="soft">{said}</span>
            </span>
            {undo}
          </li>
        ))}
      </ul>
    </Section>
  )
}
