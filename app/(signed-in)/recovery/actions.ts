'use server'

import { findOpenApplicationAt, getApplication } from '@/db/applications/queries'
import { saveClosing, saveNo, saveRecovery, saveStepMood } from '@/db/recovery/commands'
import { findRecovery, findRejectionOf } from '@/db/recovery/queries'
import { UNKNOWN_ROLE } from '@/lib/applications/words'
import {
  beginRecoveryInput,
  closeStepInput,
  noInput,
  reopenStepInput,
  stepMoodInput,
} from '@/lib/recovery/input'
import { reject, rejectionOf } from '@/lib/recovery/rejection'
import { stepTitle } from '@/lib/recovery/words'
import { signedInAction } from '@/lib/server/action'
import { newId } from '@/lib/server/id'

export const recordNo = signedInAction(
  noInput,
  async ({ id, company, applicationId, mood, role, mail }, person) => {
    const goTo = `/recovery/${id}`
    const named = applicationId ? await getApplication(person.id, applicationId) : undefined
    const open =
      named?.company === company ? named : await findOpenApplicationAt(person.id, company)
    // Asked last: whoever finds the application ended by the same press finds its recovery as well.
    if (await findRecovery(person.id, id)) return { goTo }
    const { added, ended, ...no } = reject(open, mood, person.today)
    // Facts of one instant are told in the order of their ids, so the beginning gets the first.
    const unknown = added && {
      application: { id, company, role: role ?? UNKNOWN_ROLE },
      added: { ...added, id: newId() },
    }
    const endedId = newId()
    const note = person.vault.seal('application_events.note', endedId, mail)
    await saveNo(
      person.id,
      {
        ...no,
        id,
        application: open ?? { id, stage: ended.stage, ending: null },
        unknown,
        ended: { ...ended, id: endedId, note },
      },
      { now: person.now },
    )
    return { goTo }
  },
)

export const beginRecovery = signedInAction(beginRecoveryInput, async (input, person) => {
  const { id, applicationId } = input
  const application = await getApplication(person.id, applicationId)
  const rejection = rejectionOf(application)
  const known = await findRejectionOf(person.id, applicationId)
  if (known?.recoveryId) return { goTo: `/recovery/${known.recoveryId}` }
  await saveRecovery(
    person.id,
    { id, applicationId, rejectionId: known?.id, rejection, openedOn: person.today },
    { now: person.now },
  )
  return { goTo: `/recovery/${id}` }
})

export const closeStep = signedInAction(closeStepInput, async (input, person) => {
  const { recoveryId, step, closing } = input
  await saveClosing(person.id, { id: newId(), recoveryId, step }, { closing, closedAt: person.now })
  return { message: `${stepTitle(step)}: noted.` }
})

export const reopenStep = signedInAction(reopenStepInput, async ({ recoveryId, step }, person) => {
  await saveClosing(person.id, { id: newId(), recoveryId, step }, { closing: null, closedAt: null })
})

export const noteStepMood = signedInAction(stepMoodInput, async (input, person) => {
  const { recoveryId, step, before, after } = input
  await saveStepMood(
    person.id,
    { id: newId(), recoveryId, step },
    { moodBefore: before ?? undefined, moodAfter: after ?? undefined },
  )
})
