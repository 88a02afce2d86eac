import { listInterviewers } from '@/db/feedback/interviewers'
import type { Stage } from '@/lib/applications/words'
import { addresseeAmong, addressOf, nameIn } from '@/lib/feedback/addressee'
import { draftInEachTone, draftSecondTry } from '@/lib/feedback/request'
import type { Person } from '@/lib/server/require-user'

type Application = { applicationId: string; company: string; role: string }

const MET = 12

/** A request as it writes itself from the record: whom to ask, and the words in each tone. */
export async function draftFor(
  person: Person,
  { applicationId, ...about }: Application & { stage: Stage; heard?: boolean },
) {
  const met = await whoMetHer(person, applicationId)
  const first = addresseeAmong(met)
  return {
    askedOf: first ? addressOf(first) : null,
    suggestions: [...new Set(met.map(addressOf))],
    texts: draftInEachTone({ ...about, from: person.name, to: first?.name }),
  }
}

/** The second try, written for her. */
export async function secondDraftFor(
  person: Person,
  { applicationId, askedOf, company, role }: Application & { askedOf: string | null },
): Promise<string> {
  const to = nameIn(askedOf, await whoMetHer(person, applicationId))
  return draftSecondTry({ company, role, from: person.name, to })
}

function whoMetHer({ id, now }: Person, applicationId: string) {
  return listInterviewers(id, applicationId, { until: now, limit: MET })
}
