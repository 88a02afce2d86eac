import type { ContactRow } from '@/db/network/tables'
import { dayIn, formatDay, relativeDay } from '@/lib/day'
import { mailtoLink } from '@/lib/mailto'
import { cadenceWords, dueOn } from '@/lib/network/cadence'
import { requireUser } from '@/lib/server/require-user'

export async function AboutContact({ contact }: { contact: ContactRow }) {
  const { vault, zone, today, locale } = await requireUser()
  const { id, lastTouchOn, cadenceDays, email, link } = contact
  const howWeMet = vault.open('contacts.how_we_met', id, contact.howWeMet)
  const next = dueOn({ ...contact, addedOn: dayIn(zone, contact.createdAt) })
  return (
    <dl className="facts">
      <dt>Last in touch</dt>
      <dd>{lastTouchOn ? relativeDay(lastTouchOn, today, locale) : 'not yet'}</dd>
      {cadenceDays !== null && next && (
        <>
          <dt>Rhythm</dt>
          <dd>
            {cadenceWords(cadenceDays)}, next around {formatDay(next, locale, today)}
          </dd>
        </>
      )}
      {howWeMet && (
        <>
          <dt>How you met</dt>
          <dd className="quote">{howWeMet}</dd>
        </>
      )}
      {email && (
        <>
          <dt>Mail</dt>
          <dd>
            <a href={mailtoLink({ to: email })}>{email}</a>
          </dd>
        </>
      )}
      {link && (
        <>
          <dt>Page</dt>
          <dd>
            <a href={link} rel="noreferrer noopener" target="_blank">
              {link}
            </a>
          </dd>
        </>
      )}
    </dl>
  )
}
