import type { Metadata } from 'next'
import { SelectField, SubmitButton, TextField } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Page, Section } from '@/app/_ui/page'
import { localeOptions, zoneOptions } from '@/lib/account/places'
import { lengths } from '@/lib/lengths'
import { requireUser } from '@/lib/server/require-user'
import { Digests } from '../mail/digests'
import { Undelivered } from '../mail/undelivered'
import { CalendarFeed } from '../reminders/calendar/calendar-feed'
import { changeProfile } from './actions'

export const metadata: Metadata = { title: 'Account' }

export default async function AccountPage() {
  const { name, email, zone, locale, now } = await requireUser()
  const clock = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    dateStyle: 'full',
    timeStyle: 'short',
  })
  return (
    <Page title="Account" narrow>
      <Section title="You">
        <Form action={changeProfile}>
          <TextField
            name="name"
            label="Name"
            maxLength={lengths.name}
            defaultValue={name}
            autoComplete="name"
            required
          />
          <SelectField
            name="zone"
            label="Time zone"
            hint={`Your day follows this clock. It says ${clock.format(now)}.`}
            options={zoneOptions(zone)}
            defaultValue={zone}
          />
          <SelectField
            name="locale"
            label="Dates and numbers as in"
            options={localeOptions(locale)}
            defaultValue={locale}
          />
          <div className="buttons">
            <SubmitButton>Save</SubmitButton>
          </div>
        </Form>
      </Section>
      <div id="reminders" className="section">
        <Section title="Reminders in your calendar">
          <CalendarFeed />
        </Section>
      </div>
      <div id="mail" className="section">
        <Section title="Reminders by mail">
          <Digests />
        </Section>
      </div>
      <Undelivered />
      <Section title="Signing in">
        <p>
          You sign in as <strong>{email}</strong>.
        </p>
      </Section>
    </Page>
  )
}
