import type { Metadata } from 'next'
import { ChoiceField, Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Page } from '@/app/_ui/page'
import { findOpenApplication, listOpenApplications } from '@/db/applications/queries'
import { idField } from '@/lib/input'
import { moodOptions } from '@/lib/mood/words'
import { one } from '@/lib/params'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { MailToNo } from '../applications/capture/mail-to-no'
import { recordNo } from '../recovery/actions'
import { WhichOne } from './which-one'

export const metadata: Metadata = { title: 'I just got a no' }

const SUGGESTIONS = 30

export default async function NoPage({ searchParams }: PageProps<'/no'>) {
  const { application } = await searchParams
  const person = await requireUser()
  const asked = idField.safeParse(one(application)).data
  const [open, meant] = await Promise.all([
    listOpenApplications(person.id, SUGGESTIONS),
    asked ? findOpenApplication(person.id, asked) : undefined,
  ])
  return (
    <Page
      title="I just got a no"
      lead="That stings. Say who it was and how you are, and put it down here."
      narrow
    >
      <Form action={recordNo}>
        <Hidden name="id" value={newId()} />
        <WhichOne open={open} meant={meant} />
        <ChoiceField name="mood" label="How are you right now?" options={moodOptions} />
        <div className="buttons">
          <SubmitButton>That’s it for now</SubmitButton>
        </div>
        <MailToNo today={person.today} />
      </Form>
    </Page>
  )
}
