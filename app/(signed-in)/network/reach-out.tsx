import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Section } from '@/app/_ui/page'
import { listContactTagsInUse } from '@/db/network/tags'
import { draftOf } from '@/lib/server/draft'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { keepContact } from './actions'
import { ContactFields } from './contact-fields'
import { ReachOutToday } from './queue/reach-out-today'

const SHOWN = 3

/** The third step's record: three people it would be good to write to, or someone new. */
export async function ReachOut() {
  const { id: userId } = await requireUser()
  const [tagsInUse, draft] = await Promise.all([
    listContactTagsInUse(userId),
    draftOf('network:reach-out'),
  ])
  return (
    <>
      <ReachOutToday most={SHOWN} />
      <Section title="Someone you haven’t kept here yet">
        <Form action={keepContact} label="New contact" draft={draft}>
          <Hidden name="id" value={newId()} />
          <ContactFields tagsInUse={tagsInUse} />
          <div className="buttons">
            <SubmitButton>Save contact</SubmitButton>
          </div>
        </Form>
      </Section>
    </>
  )
}
