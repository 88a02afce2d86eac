import Link from 'next/link'
import { Hidden, SubmitButton, TextField } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Section } from '@/app/_ui/page'
import type { CommunityRow } from '@/db/network/meet-ups/tables'
import { formatDay, relativeDay } from '@/lib/day'
import { asksForNext, isVisitDue } from '@/lib/network/meet-ups/visits'
import { communityName } from '@/lib/network/words'
import { requireUser } from '@/lib/server/require-user'
import { readCommunities } from '../read-communities'
import { planVisit, visitedToday } from './actions'
import { AddCommunity } from './add-community'

export async function CommunityList() {
  const communities = await readCommunities()
  return (
    <Section title="Communities">
      {communities.length === 0 && (
        <p className="soft">
          A forum you read, a club, the people of an old course. Looking in now and then is enough
          to be known.
        </p>
      )}
      {communities.length > 0 && (
        <ul className="rows">
          {communities.map((community) => (
            <CommunityItem key={community.id} community={community} />
          ))}
        </ul>
      )}
      <AddCommunity />
    </Section>
  )
}

async function CommunityItem({ community }: { community: CommunityRow }) {
  const { today } = await requireUser()
  const { id, name, kind } = community
  return (
    <li>
      <span className="what">
        <Link href={`/network/meet-ups/communities/${id}`} prefetch={false}>
          {name}
        </Link>
        <span className="soft small">{communityName(kind)}</span>
        <Visits community={community} />
      </span>
      {isVisitDue(community, today) && <span className="badge going">due</span>}
      {asksForNext(community, today) ? (
        <Form action={planVisit} className="next-visit" label={`Next visit: ${name}`}>
          <Hidden name="id" value={id} />
          <TextField name="on" label="When will you look in again?" type="date" />
          <SubmitButton look="quiet">Set the day</SubmitButton>
        </Form>
      ) : (
        <Form action={visitedToday} className="" label={`Visited today: ${name}`}>
          <Hidden name="id" value={id} />
          <SubmitButton look="quiet">Visited today</SubmitButton>
        </Form>
      )}
    </li>
  )
}

async function Visits({ community }: { community: CommunityRow }) {
  const { today, locale } = await requireUser()
  const { nextVisitOn, lastVisitOn } = community
  const visits = [
    lastVisitOn && `last there ${relativeDay(lastVisitOn, today, locale)}`,
    nextVisitOn && `next visit ${formatDay(nextVisitOn, locale, today)}`,
  ].filter(Boolean)
  return visits.length > 0 && <span className="soft small">{visits.join(' · ')}</span>
}
