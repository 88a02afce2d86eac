import Link from 'next/link'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Section } from '@/app/_ui/page'
import { listQuietContacts } from '@/db/network/queries'
import { relativeDay } from '@/lib/day'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { ContactedToday } from './[id]/contacted-today'
import { keepContact } from './actions'
import { ContactFields } from './contact-fields'

const SHOWN = 3

/** The third step's record: three people it has been quiet with, or someone new. */
export async function ReachOut() {
  const { id, today, locale } = await requireUser()
  const quiet = await listQuietContacts(id, SHOWN)
  return (
    <>
      {quiet.length > 0 && (
        <Section title="Write to one of these">
          <ul className="rows">
            {quiet.map(({ id: contactId, name, company, lastTouchOn }) => (
              <li key={contactId}>
                <span className="what">
                  <Link href={`/network/${contactId}`} prefetch={false}>
                    {name}
                  </Link>
                  <span className="soft small">
                    {company && `${company} · `}
                    {lastTouchOn
                      ? `in touch ${relativeDay(lastTouchOn, today, locale)}`
                      : 'not in touch yet'}
                  </span>
                </span>
                <ContactedToday contactId={contactId} look="quiet" />
              </li>
            ))}
          </ul>
          <p className="soft">
            On a person’s own page you can note what you talked about, and set a day to follow up.
          </p>
        </Section>
      )}
      <Section title="Someone you haven’t kept here yet">
        <Form action={keepContact} label="New contact">
          <Hidden name="id" value={newId()} />
          <ContactFields />
          <div className="buttons">
            <SubmitButton>Save contact</SubmitButton>
          </div>
        </Form>
      </Section>
    </>
  )
}
