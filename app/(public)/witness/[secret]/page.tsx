import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page, Section } from '@/app/_ui/page'
import { Week } from '@/app/(signed-in)/network/together/week'
import { formatDayAt } from '@/lib/time'
import { readWitness } from '../read-witness'
import { LineForm } from './line-form'
import { StepsClosed } from './steps-closed'

// The address is a secret: what is asked for from here is told the site and not the page.
export const metadata: Metadata = {
  title: 'How it goes',
  referrer: 'strict-origin',
  robots: { index: false, follow: false, nocache: true },
}

export default async function WitnessPage({ params }: PageProps<'/witness/[secret]'>) {
  const { secret } = await params
  const shown = await readWitness(secret, new Date())
  if (!shown) notFound()
  const { name, today, locale, isHard, recoveries, days, endsAt } = shown
  const lastMoment = new Date(endsAt.getTime() - 1)
  return (
    <Page
      title={`How it goes for ${name}`}
      lead={`${name} has asked you to be a witness. You see what was done, never what it is about.`}
      narrow
    >
      {isHard && (
        <p className="notice">
          {name} says that today was hard. You needn’t mend it; being there is plenty.
        </p>
      )}
      <Section title="Steps after a no">
        {recoveries.length === 0 && <p className="soft">None are under way just now.</p>}
        {recoveries.map((recovery, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a key is sent along, and an id would tell
          <StepsClosed key={at} recovery={recovery} />
        ))}
      </Section>
      <Section title="The last seven days">
        <Week days={days} today={today} locale={locale} />
      </Section>
      <Section title="One line back">
        <LineForm secret={secret} name={name} />
      </Section>
      <p className="soft small">
        This page is open until the end of {formatDayAt(lastMoment, shown)}, or until {name} closes
        it.
      </p>
    </Page>
  )
}
