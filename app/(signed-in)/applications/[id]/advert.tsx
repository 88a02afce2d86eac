import { Hidden, SubmitButton, TextArea } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Section } from '@/app/_ui/page'
import type { ApplicationRow } from '@/db/applications/tables'
import { lengths } from '@/lib/lengths'
import { requireUser } from '@/lib/server/require-user'
import { keepAdvert } from '../actions'

/** The advert's own words: they are usually gone when an interview comes. */
export async function Advert({ application }: { application: ApplicationRow }) {
  const { vault } = await requireUser()
  const words = vault.open('applications.advert', application.id, application.advert)
  return (
    <Section title="The advert’s words">
      {words ? (
        <details>
          <summary>Read it</summary>
          <p className="quote">{words}</p>
        </details>
      ) : (
        <p className="soft">
          Adverts disappear. Keep the text here, and it will be at hand before an interview.
        </p>
      )}
      <details>
        <summary>{words ? 'Change the text' : 'Keep the text'}</summary>
        <Form action={keepAdvert} label="The advert’s words">
          <Hidden name="id" value={application.id} />
          <TextArea
            name="advert"
            label="Text of the advert"
            maxLength={lengths.advert}
            defaultValue={words}
          />
          <div className="buttons">
            <SubmitButton look="quiet">Keep this text</SubmitButton>
          </div>
        </Form>
      </details>
    </Section>
  )
}
