import type { ReactNode } from 'react'
import type { ContactRow } from '@/db/network/tables'
import { listContactTags } from '@/db/network/tags'
import { formatDay, relativeDay } from '@/lib/day'
import { mailtoLink } from '@/lib/mailto'
import { cadenceWords } from '@/lib/network/cadence'
import { channelName, tieWord } from '@/lib/network/words'
import { requireUser } from '@/lib/server/require-user'
import { openContact } from '../sealed-contact'

export async function AboutContact({ contact }: { contact: ContactRow }) {
  const { id: userId, vault, today, locale } = await requireUser()
  const { lastTouchOn, nextTouchOn, cadenceDays, metOn, tie, channels } = contact
  const { howWeMet, gives, offered } = openContact(contact, vault)
  const tags = (await listContactTags(userId, [contact.id])).map(({ tag }) => tag)
  const day = (on: typeof metOn) => on && formatDay(on, locale, today)
  return (
    <dl className="facts">
      <Fact name="Last in touch">
        {lastTouchOn ? relativeDay(lastTouchOn, today, locale) : 'not yet'}
      </Fact>
      <Fact name="Rhythm">
        {cadenceDays !== null &&
          (nextTouchOn
            ? `${cadenceWords(cadenceDays)}, next around ${day(nextTouchOn)}`
            : `${cadenceWords(cadenceDays)}, resting until you’re in touch again`)}
      </Fact>
      <Fact name="Role">{contact.role}</Fact>
      <Fact name="How close">{tie && tieWord(tie)}</Fact>
      <Fact name="How you met" isHers>
        {howWeMet}
      </Fact>
      <Fact name="First met">{day(metOn)}</Fact>
      <Fact name="You could give" isHers>
        {gives}
      </Fact>
      <Fact name="They offered" isHers>
        {offered}
      </Fact>
      <Fact name="Best reached by">{channels?.map(channelName).join(', ')}</Fact>
      <Fact name="Mail">
        {contact.email && <a href={mailtoLink({ to: contact.email })}>{contact.email}</a>}
      </Fact>
      <Fact name="Phone">{contact.phone}</Fact>
      <Fact name="Page">
        {contact.link && (
          <a href={contact.link} rel="noreferrer noopener" target="_blank">
            {contact.link}
          </a>
        )}
      </Fact>
      <Fact name="Tags">{tags.join(', ')}</Fact>
    </dl>
  )
}

/** Whatever isn’t known isn’t mentioned. */
function Fact({
  name,
  isHers,
  children,
}: {
  name: string
  /** In her own words. */
  isHers?: true
  children: ReactNode
}) {
  if (!children) return null
  return (
    <>
      <dt>{name}</dt>
      <dd className={isHers && 'quote'}>{children}</dd>
    </>
  )
}
