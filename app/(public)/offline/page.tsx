import type { Metadata } from 'next'
import { Page, Section } from '@/app/_ui/page'
import { helplines } from '@/lib/recovery/helplines'

export const metadata: Metadata = { title: 'Offline' }

/** Shown in place of any page while there is no connection, without scripts: see `public/sw.js`. */
export default function OfflinePage() {
  return (
    <Page
      title="You’re offline"
      lead="Nothing of yours is kept in this browser, so there is nothing to show until the connection is back."
      narrow
    >
      <p>
        {/* biome-ignore lint/a11y/useValidAnchor: the page that was asked for, whichever it was */}
        <a className="button" href="">
          Try again
        </a>
      </p>
      <Section title="Someone to talk to">
        <p>A call needs no internet.</p>
        <ul className="plain-list">
          {helplines.map(({ country, name, how, call }) => (
            <li key={name}>
              <a href={`tel:${call}`}>{name}</a>, {country}. {how}
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}
