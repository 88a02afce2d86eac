import type { Metadata } from 'next'
import Link from 'next/link'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { Page } from '@/app/_ui/page'
import { Removal } from '@/app/_ui/removal'
import { getCommunity } from '@/db/network/meet-ups/communities'
import { communityName } from '@/lib/network/words'
import { draftOf } from '@/lib/server/draft'
import { requireUser } from '@/lib/server/require-user'
import { correctCommunity, discardCommunity } from '../actions'
import { CommunityFields } from '../community-fields'

export const metadata: Metadata = { title: 'A community' }

type Props = PageProps<'/network/meet-ups/communities/[id]'>

export default async function CommunityPage({ params }: Props) {
  const id = await idOr404(params)
  const { id: userId, vault } = await requireUser()
  const community = await foundOr404(getCommunity(userId, id))
  const note = vault.open('communities.note', community.id, community.note)
  const { name, kind, link } = community
  return (
    <Page title={name} lead={communityName(kind)} narrow>
      {link && (
        <p>
          <a href={link} rel="noreferrer noopener" target="_blank">
            {link}
          </a>
        </p>
      )}
      <Form action={correctCommunity} draft={await draftOf(`network:community:${community.id}`)}>
        <Hidden name="id" value={community.id} />
        <CommunityFields community={{ ...community, note }} />
        <div className="buttons">
          <SubmitButton>Save community</SubmitButton>
          <Link href="/network/meet-ups" prefetch={false}>
            All communities
          </Link>
        </div>
      </Form>
      <Removal action={discardCommunity} id={community.id} what="this community" />
    </Page>
  )
}
