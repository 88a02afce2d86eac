import type { Metadata } from 'next'
import { Page, Section } from '@/app/_ui/page'
import { helplines } from '@/lib/recovery/helplines'

export const metadata: Metadata = { title: 'Need support now?' }

export default function SupportPage() {
  return (
    <Page
      title="Need support now?"
      lead="You don’t have to be in danger to call. Being worn down by all of this is reason enough."
    >
      <Section title="Someone to talk to">
        <ul className="rows">
          {helplines.map(({ country, name, how, call, checkedOn }) => (
            <li key={name}>
              <span className="what">
                <strong>
                  {name}, {country}
                </strong>
                <span>{how}</span>
                <span className="soft small">Last checked {checkedOn}</span>
              </span>
              <a className="button quiet" href={`tel:${call}`}>
                Call {name}
              </a>
            </li>
          ))}
        </ul>
        <p>
          Elsewhere, or in danger right now: call the emergency number of the country you’re in, or
          go to someone you trust.
        </p>
      </Section>
      <p className="notice">
        This app is watched by no one and cannot call for help. It doesn’t note who opens this page.
      </p>
    </Page>
  )
}
