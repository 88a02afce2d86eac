import type { Metadata } from 'next'
import { Page, Section } from '@/app/_ui/page'
import { evidenceFor } from '@/lib/recovery/evidence'
import { steps, stepTitle } from '@/lib/recovery/words'

export const metadata: Metadata = { title: 'Where our facts come from' }

export default function EvidencePage() {
  return (
    <Page
      title="Where our facts come from"
      lead="Every figure we print, who counted it, and what it can’t tell you."
    >
      {steps.map((step) => (
        <Section key={step} title={stepTitle(step)}>
          <ul className="rows">
            {evidenceFor(step).map((card) => (
              <li key={card.id}>
                <span className="what">
                  <strong>{card.claim}</strong>
                  <span>{card.figure}</span>
                  <span className="soft small">
                    {card.source}, {card.year}. {card.view}. {card.caveat} Last checked{' '}
                    {card.checkedOn}.
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  )
}
