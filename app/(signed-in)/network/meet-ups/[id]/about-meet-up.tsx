import Link from 'next/link'
import type { MeetUpRow } from '@/db/network/meet-ups/tables'
import { readCommunities } from '../read-communities'

export async function AboutMeetUp({ meetUp }: { meetUp: MeetUpRow }) {
  const { place, link, communityId } = meetUp
  const community = (await readCommunities()).find(({ id }) => id === communityId)
  if (!place && !link && !community) return null
  return (
    <dl className="facts">
      {place && (
        <>
          <dt>Where</dt>
          <dd>{place}</dd>
        </>
      )}
      {link && (
        <>
          <dt>Link</dt>
          <dd>
            <a href={link} rel="noreferrer noopener" target="_blank">
              {link}
            </a>
          </dd>
        </>
      )}
      {community && (
        <>
          <dt>Part of</dt>
          <dd>
            <Link href={`/network/meet-ups/communities/${community.id}`} prefetch={false}>
              {community.name}
            </Link>
          </dd>
        </>
      )}
    </dl>
  )
}
