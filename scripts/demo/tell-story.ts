import type { UserId } from '@/lib/account/user-id'
import { addDays, dayIn } from '@/lib/day'
import { vaultOf } from '@/lib/server/vault-of'
import { contacts } from './network-story'
import { noes } from './recovery-story'
import * as search from './search-story'
import { tellContact, tellMeetUps, tellWitness } from './tell-network'
import {
  tellFeedback,
  tellNo,
  tellNoteForNo,
  tellProportion,
  tellReflection,
  tellThought,
} from './tell-recovery'
import { tellApplication, tellDays, tellInterview } from './tell-search'
import type { Teller } from './teller'

/** Lives through the story with the same commands the app uses, so that it can't be told wrongly. */
export async function tellStory(id: UserId, { zone, now }: { zone: string; now: Date }) {
  const teller: Teller = {
    id,
    vault: await vaultOf(id),
    zone,
    at: (daysAgo) => new Date(now.getTime() - daysAgo * 86_400_000),
    on: (daysAgo) => addDays(dayIn(zone, now), -daysAgo),
    applicationIds: new Map(),
    recoveryIds: new Map(),
    contactIds: new Map(),
  }
  const oldestFirst = [...search.applications].sort((a, b) => lastDaysAgo(b) - lastDaysAgo(a))
  for (const application of oldestFirst) await tellApplication(teller, application)
  for (const no of noes) await tellNo(teller, no)
  await tellFeedback(teller)
  await tellThought(teller)
  await tellProportion(teller)
  for (const contact of contacts) await tellContact(teller, contact)
  await tellMeetUps(teller)
  await tellWitness(teller)
  for (const interview of search.interviews) await tellInterview(teller, interview)
  await tellDays(teller)
  await tellReflection(teller)
  await tellNoteForNo(teller)
}

function lastDaysAgo({ road, ended }: search.ToldApplication): number {
  return ended?.daysAgo ?? road.at(-1)?.daysAgo ?? 0
}
