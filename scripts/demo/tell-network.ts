import { saveContact, saveTouch } from '@/db/network/commands'
import { saveHowItWas } from '@/db/network/meet-ups/attendance'
import { saveLookedFor, saveMeetUp } from '@/db/network/meet-ups/commands'
import { saveCommunity } from '@/db/network/meet-ups/communities'
import { saveHardDay, saveWitness } from '@/db/network/witness/commands'
import { saveFollowUp } from '@/db/reminders/commands'
import { witnessEndsAt } from '@/lib/network/together/span'
import { newId } from '@/lib/server/id'
import { newLink } from '@/lib/server/link-secret'
import * as story from './network-story'
import { idOf, type Teller } from './teller'

export async function tellContact(
  { id: person, vault, zone, on, at, contactIds }: Teller,
  told: story.ToldContact,
) {
  const id = newId()
  contactIds.set(told.name, id)
  const { name, company, role, tie, tags, everyDays: cadenceDays } = told
  const [gives, offered] = [told.gives ?? null, told.offered ?? null]
  await saveContact(
    person,
    {
      ...{ id, name, company: company || null, role, tie, tags, cadenceDays },
      howWeMet: vault.seal('contacts.how_we_met', id, told.howWeMet),
      gives: vault.seal('contacts.gives', id, gives),
      offered: vault.seal('contacts.offered', id, offered),
      offeredOn: offered ? on(30) : null,
    },
    { now: at(70), zone },
  )
  for (const { kind, daysAgo, note } of told.touches) {
    const touchId = newId()
    const sealed = vault.seal('touches.note', touchId, note ?? null)
    await saveTouch(
      person,
      { id: touchId, contactId: id, kind, on: on(daysAgo), note: sealed },
      { now: at(daysAgo) },
    )
  }
  if (told.followUp) {
    const followUpId = newId()
    const what = vault.seal('follow_ups.what', followUpId, told.followUp.what)
    const due = on(-told.followUp.inDays)
    await saveFollowUp(person, { id: followUpId, contactId: id, what, on: due }, { now: at(4) })
  }
}

export async function tellMeetUps(teller: Teller) {
  const { id: person, vault, on, at, contactIds } = teller
  const communityIds = new Map<string, string>()
  for (const { name, kind, nextVisitInDays, note } of story.communities) {
    const id = newId()
    communityIds.set(name, id)
    const sealed = vault.seal('communities.note', id, note)
    const said = { id, name, kind, note: sealed, nextVisitOn: on(-nextVisitInDays) }
    await saveCommunity(person, said, { now: at(70) })
  }
  for (const { inDays, lookFor, forWhom, of, was, ...told } of story.meetUps) {
    const id = newId()
    const communityId = idOf(communityIds, of)
    const sealed = vault.seal('meet_ups.look_for', id, lookFor)
    const meetUp = { ...told, id, communityId, lookFor: sealed, on: on(-inDays) }
    await saveMeetUp(person, meetUp, { now: at(70) })
    if (forWhom) {
      const contactId = idOf(contactIds, forWhom)
      await saveLookedFor(person, { id: newId(), meetUpId: id, contactId })
    }
    if (was) {
      const note = vault.seal('meet_ups.note', id, was.note)
      const there = was.there.map((name) => ({
        contactId: idOf(contactIds, name),
        touchId: newId(),
      }))
      await saveHowItWas(
        person,
        { id, note, there, newcomers: [] },
        { now: at(-inDays), today: on(-inDays) },
      )
    }
  }
}

export async function tellWitness({ id: person, vault, zone, on, at }: Teller) {
  const { name, hardDaysAgo } = story.witness
  const [id, now] = [newId(), at(hardDaysAgo)]
  const expiresAt = witnessEndsAt('one-month', { today: on(hardDaysAgo), zone })
  const about = { purpose: 'witness' as const, subjectId: id, now, expiresAt, vault }
  const { row: link } = newLink(person, about)
  await saveWitness(person, { id, name, expiresAt, link }, { now })
  await saveHardDay(person, { id: newId(), on: on(hardDaysAgo) }, { now })
}
