import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { draftOf } from '@/lib/server/draft'
import { newId } from '@/lib/server/id'
import { keepCommunity } from './actions'
import { CommunityFields } from './community-fields'

export async function AddCommunity() {
  const draft = await draftOf('network:community:new')
  return (
    <details open={draft.fields !== null}>
      <summary>Add a community</summary>
      <Form action={keepCommunity} label="Add a community" draft={draft} clears>
        <Hidden name="id" value={newId()} />
        <CommunityFields />
        <div className="buttons">
          <SubmitButton look="quiet">Save community</SubmitButton>
        </div>
      </Form>
    </details>
  )
}
