import type { ReactNode } from 'react'
import { formatDay } from '@/lib/day'
import { mailtoLink } from '@/lib/mailto'
import type { Card } from '@/lib/network/merge'
import { channelName, tieWord } from '@/lib/network/words'
import { requireUser } from '@/lib/server/require-user'

/** What a card says of somebody, beside the days that follow from touches. */
export async function CardFacts({ card, tags }: { card: Card; tags: string[] }) {
  const { today, locale } = await requireUser()
  return (
    <>
      <Fact name="Role">{card.role}</Fact>
      <Fact name="How close">{card.tie && tieWord(card.tie)}</Fact>
      <Fact name="How you met" isHers>
        {card.howWeMet}
      </Fact>
      <Fact name="First met">{card.metOn && formatDay(card.metOn, locale, today)}</Fact>
      <Fact name="You could give" isHers>
        {card.gives}
      </Fact>
      <Fact name="They offered" isHers>
        {card.offered}
      </Fact>
      <Fact name="Best reached by">{card.channels?.map(channelName).join(', ')}</Fact>
      <Fact name="Mail">
        {card.email && <a href={mailtoLink({ to: card.email })}>{card.email}</a>}
      </Fact>
      <Fact name="Phone">{card.phone}</Fact>
      <Fact name="Page">
        {card.link && (
          <a href={card.link} rel="noreferrer noopener" target="_blank">
            {card.link}
          </a>
        )}
      </Fact>
      <Fact name="Tags">{tags.join(', ')}</Fact>
    </>
  )
}

/** Whatever isn’t known isn’t mentioned. */
export function Fact({
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
