import Link from 'next/link'
import { Hidden, SelectField, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Section } from '@/app/_ui/page'
import { listApplicationsWith, listInterviewsWith, listOpenToJoin } from '@/db/network/joined'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { formatMoment } from '@/lib/time'
import { joinContact, partContact } from '../actions'

/** The applications and coming interviews somebody has to do with, and the way to say so. */
export async function HasToDoWith({ contactId }: { contactId: string }) {
  const person = await requireUser()
  const [joined, interviews, open] = await Promise.all([
    listApplicationsWith(person.id, contactId),
    listInterviewsWith(person.id, contactId, { from: person.now }),
    listOpenToJoin(person.id),
  ])
  const options = open
    .filter(({ id }) => !joined.some(({ applicationId }) => applicationId === id))
    .map(({ id, company, role }) => ({ value: id, label: `${company}, ${role}` }))
  if (joined.length + interviews.length + options.length === 0) return null
  return (
    <Section title="Has to do with">
      {joined.length + interviews.length > 0 && (
        <ul className="rows">
          {joined.map(({ id, applicationId, company, role }) => (
            <li key={id}>
              <span className="what">
                <Link href={`/applications/${applicationId}`} prefetch={false}>
                  {company}
                </Link>
                <span className="soft small">{role}</span>
              </span>
              <Form action={partContact} className="" label={`Not with ${company}`}>
                <Hidden name="id" value={id} />
                <SubmitButton look="text">Remove</SubmitButton>
              </Form>
            </li>
          ))}
          {interviews.map(({ id, company, startsAt }) => (
            <li key={id}>
              <span className="what">
                <Link href={`/applications/interviews/${id}`} prefetch={false}>
                  Interview with {company}
                </Link>
                <span className="soft small">{formatMoment(startsAt, person)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {options.length > 0 && (
        <Form action={joinContact} className="buttons" label="Has to do with" clears>
          <Hidden name="id" value={newId()} />
          <Hidden name="contactId" value={contactId} />
          <SelectField name="applicationId" label="Which of your searches" options={options} />
          <SubmitButton look="quiet">Join the two</SubmitButton>
        </Form>
      )}
    </Section>
  )
}
