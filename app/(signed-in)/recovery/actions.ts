'use server'

import { findOpenApplicationAt, getApplication } from '@/db/applications/queries'
import { openWaveOf, saveClosing, saveNo, saveRecovery, saveStepMood } from '@/db/recovery/commands'
import { findRecovery, findRejectionOf, getRecovery } from '@/db/recovery/queries'
import { endRests, saveRest } from '@/db/recovery/rest/commands'
import { closeMedal, saveMedals } from '@/db/recovery/silver/commands'
import { UNKNOWN_ROLE } from '@/lib/applications/words'
import { nothingInput, rowInput } from '@/lib/input'
import {
  beginRecoveryInput,
  closeStepInput,
  medalsInput,
  noInput,
  openWaveInput,
  reopenStepInput,
  stepMoodInput,
} from '@/lib/recovery/input'
import { closeForPeace, reject, rejectionOf } from '@/lib/recovery/rejection'
import { returnDays } from '@/lib/recovery/silver-medal'
import { nextMorning } from '@/lib/recovery/waves'
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

export const letItRest = signedInAction(beginRecoveryInput, async (input, person) => {
  const { id, applicationId } = input
  const goTo = `/recovery/${id}`
  const application = await getApplication(person.id, applicationId)
  if (await findRecovery(person.id, id)) return { goTo }
  const { ended, ...no } = closeForPeace(application, person.today)
  const fact = { ...ended, id: newId() }
  await saveNo(
    person.id,
    { ...no, id, application, unknown: null, ended: fact },
    { now: person.now },
  )
  return { goTo }
})

export const openWave = signedInAction(openWaveInput, async ({ recoveryId, wave }, person) => {
  await openWaveOf(person.id, recoveryId, { wave, now: person.now })
})

export const restTillMorning = signedInAction(rowInput, async ({ id }, person) => {
  const endsAt = nextMorning(person.now, person.zone)
  await saveRest(person.id, { id, restedAt: person.now, endsAt })
})

export const openJobSide = signedInAction(nothingInput, async (_nothing, person) => {
  await endRests(person.id, { now: person.now })
})

export const planReturn = signedInAction(medalsInput, async (input, person) => {
  const { rejectionId, receivedOn } = await getRecovery(person.id, input.recoveryId)
  const [three, six] = returnDays(receivedOn)
  const days = [
    { id: input.id, dueOn: three, chosen: input.when.includes('three') },
    { id: input.laterId, dueOn: six, chosen: input.when.includes('six') },
  ]
  const medals = days
    .filter(({ chosen }) => chosen)
    .map(({ id, dueOn }) => ({
      ...{ id, dueOn, person: input.person },
      draft: person.vault.seal('silver_medals.draft', id, input.draft),
    }))
  await saveMedals(person.id, rejectionId, { medals, now: person.now })
  return { message: 'Planned. It comes back to you on the day, and not before.' }
})

export const noteReturn = signedInAction(rowInput, async ({ id }, person) => {
  await closeMedal(person.id, id, { as: 'doneAt', now: person.now })
  return { message: 'Noted.' }
})

export const dropReturn = signedInAction(rowInput, async ({ id }, person) => {
  await closeMedal(person.id, id, { as: 'droppedAt', now: person.now })
  return { message: 'Let go.' }
})
