import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Removal } from '@/app/_ui/removal'
import type { MeetUpRow } from '@/db/network/meet-ups/tables'
import { draftOf } from '@/lib/server/draft'
import { requireUser } from '@/lib/server/require-user'
import { correctMeetUp, discardMeetUp } from '../actions'
import { MeetUpFields } from '../meet-up-fields'
import { readCommunities } from '../read-communities'

export async function MeetUpDetails({ meetUp }: { meetUp: MeetUpRow }) {
  const { vault } = await requireUser()
  const [communities, draft] = await Promise.all([
    readCommunities(),
    draftOf(`network:meet-up:${meetUp.id}`),
  ])
  const lookFor = vault.open('meet_ups.look_for', meetUp.id, meetUp.lookFor)
  return (
    <>
      <details open={draft.fields !== null}>
        <summary>Change the details</summary>
        <Form action={correctMeetUp} label="Details" draft={draft}>
          <Hidden name="id" value={meetUp.id} />
          <MeetUpFields communities={communities} meetUp={{ ...meetUp, lookFor }} />
          <div className="buttons">
            <SubmitButton look="quiet">Save meet-up</SubmitButton>
          </div>
        </Form>
      </details>
      <Removal action={discardMeetUp} id={meetUp.id} what="this meet-up" />
    </>
  )
}
