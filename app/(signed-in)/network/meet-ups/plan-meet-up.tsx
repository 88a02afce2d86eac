import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { draftOf } from '@/lib/server/draft'
import { newId } from '@/lib/server/id'
import { planMeetUp } from './actions'
import { MeetUpFields } from './meet-up-fields'
import { readCommunities } from './read-communities'

export async function PlanMeetUp({ isOpen }: { isOpen: boolean }) {
  const [communities, draft] = await Promise.all([
    readCommunities(),
    draftOf('network:meet-up:new'),
  ])
  return (
    <details open={isOpen || draft.fields !== null}>
      <summary>Plan a meet-up</summary>
      <Form action={planMeetUp} label="Plan a meet-up" draft={draft}>
        <Hidden name="id" value={newId()} />
        <MeetUpFields communities={communities} />
        <div className="buttons">
          <SubmitButton>Save meet-up</SubmitButton>
        </div>
      </Form>
    </details>
  )
}
