import { owner } from '@/db/account/owner'
import { applications } from '@/db/applications/tables'
import { index, table, text, uniqueIndex } from '@/db/columns'
import { meetUps } from './meet-ups/tables'
import { contacts } from './tables'

/** Somebody who has to do with an application: they work there, told of it, or vouch for her. */
export const contactApplications = table(
  'contact_applications',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    contactId: text('contact_id')
      .notNull()
      .references(() => contacts.id, { onDelete: 'cascade' }),
    applicationId: text('application_id')
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
  },
  (t) => [
    uniqueIndex('contact_applications_once').on(t.userId, t.contactId, t.applicationId),
    index('contact_applications_of_contact').on(t.contactId, t.userId),
    index('contact_applications_of_application').on(t.applicationId, t.userId),
  ],
)

/** Somebody she hopes to find at a meet-up. */
export const meetUpPeople = table(
  'meet_up_people',
  {
    id: text('id').primaryKey(),
    userId: owner(),
    meetUpId: text('meet_up_id')
      .notNull()
      .references(() => meetUps.id, { onDelete: 'cascade' }),
    contactId: text('contact_id')
      .notNull()
      .references(() => contacts.id, { onDelete: 'cascade' }),
  },
  (t) => [
    uniqueIndex('meet_up_people_once').on(t.userId, t.meetUpId, t.contactId),
    index('meet_up_people_of_meet_up').on(t.meetUpId, t.userId),
    index('meet_up_people_of_contact').on(t.contactId, t.userId),
  ],
)
