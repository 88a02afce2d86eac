'use server'

import {
  removeInterview,
  saveInterview,
  saveInterviewChange,
} from '@/db/applications/interviews/commands'
import { getInterview, listAcquaintances } from '@/db/applications/interviews/queries'
import { getApplication } from '@/db/applications/queries'
import {
  type InterviewSaid,
  interviewInput,
  newInterviewInput,
} from '@/lib/applications/interviews/input'
import { guestsNamed } from '@/lib/applications/interviews/people'
import { reachInterviews } from '@/lib/applications/interviews/reached'
import { rowInput } from '@/lib/input'
import { signedInAction } from '@/lib/server/action'
import { idOfPart } from '@/lib/server/id'
import type { Person } from '@/lib/server/require-user'
import { sealInterview } from './sealed-interview'

export const keepInterview = signedInAction(newInterviewInput, async (said, person) => {
  const application = await getApplication(person.id, said.applicationId)
  const { id: applicationId, company } = application
  const guests = await guestsOf(said, person, { company })
  const fact = said.moves ? reachInterviews(application, person.today) : null
  const move = fact && { application, fact: { ...fact, id: idOfPart(said.id, 'moved') } }
  const interview = { ...sealInterview(said, person.vault), applicationId }
  await saveInterview(person.id, interview, { guests, move, now: person.now })
  return { message: 'Kept. “Prepare” gathers all you have for it on one page.' }
})

export const changeInterview = signedInAction(interviewInput, async (said, person) => {
  const { company, people } = await getInterview(person.id, said.id)
  const guests = await guestsOf(said, person, { company, already: people.map(({ id }) => id) })
  const interview = sealInterview(said, person.vault)
  await saveInterviewChange(person.id, interview, { guests, now: person.now })
  return { message: 'Saved.' }
})

export const discardInterview = signedInAction(rowInput, async ({ id }, person) => {
  const { applicationId } = await getInterview(person.id, id)
  await removeInterview(person.id, id)
  return { goTo: `/applications/${applicationId}` }
})

async function guestsOf(
  { id, people }: InterviewSaid,
  person: Person,
  where: { company: string; already?: string[] },
) {
  const known = await listAcquaintances(person.id, people)
  return guestsNamed(people, known, { ...where, idFor: (name) => idOfPart(id, name) })
}
