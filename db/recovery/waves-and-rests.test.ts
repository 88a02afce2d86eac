import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { saveApplication, saveFact } from '@/db/applications/commands'
import { saveWorkout } from '@/db/exercise/commands'
import { saveTouch } from '@/db/network/commands'
import { makeContact } from '@/db/testing/contact'
import {
  day,
  makeApplication,
  makePerson,
  makeRecovery,
  makeTurnedDown,
  noAbout,
  now,
  sealedText,
  today,
} from '@/db/testing/factories'
import { addDays } from '@/lib/day'
import { NotFound } from '@/lib/refusal'
import { openWaveOf, saveClosing, saveNo, saveStepMood } from './commands'
import { findLatestNo, listFirstAnswers, listNoesBetween, listStepUses } from './own-road'
import { findRejectionOf, getRecovery, listRunningRecoveries, listSteps } from './queries'
import { endRests, saveRest } from './rest/commands'
import { findRest } from './rest/queries'
import { closeMedal, saveMedals } from './silver/commands'
import { listMedalsDue, listMedalsOf } from './silver/queries'

const later = new Date(now.getTime() + 60_000)
const tomorrow = new Date(now.getTime() + 86_400_000)

describe('a wave', () => {
  test('she opens early stays opened at its first moment', async () => {
    const asha = await makePerson()
    const { recoveryId } = await makeTurnedDown(asha)
    await openWaveOf(asha, recoveryId, { wave: 'week', now })
    await openWaveOf(asha, recoveryId, { wave: 'week', now: later })
    expect(await getRecovery(asha, recoveryId)).toMatchObject({
      dayOpenedAt: null,
      weekOpenedAt: now,
    })
  })

  test('another person cannot open it', async () => {
    const [asha, bo] = [await makePerson(), await makePerson()]
    const { recoveryId } = await makeTurnedDown(asha)
    await expect(openWaveOf(bo, recoveryId, { wave: 'day', now })).rejects.toThrow(NotFound)
  })
})

describe('a rest', () => {
  test('is on until its end, or until she opens the search again', async () => {
    const asha = await makePerson()
    await saveRest(asha, { id: v7(), restedAt: now, endsAt: tomorrow })
    expect(await findRest(asha, later)).toEqual({ restedAt: now, endsAt: tomorrow })
    expect(await findRest(asha, tomorrow)).toBeUndefined()
    await endRests(asha, { now: later })
    expect(await findRest(asha, later)).toBeUndefined()
  })

  test('another person cannot see or end it', async () => {
    const [asha, bo] = [await makePerson(), await makePerson()]
    await saveRest(asha, { id: v7(), restedAt: now, endsAt: tomorrow })
    expect(await findRest(bo, later)).toBeUndefined()
    await endRests(bo, { now: later })
    expect(await findRest(asha, later)).toBeDefined()
  })
})

describe('what is done in its own room', () => {
  const walk = () => ({ id: v7(), kind: 'walk' as const, minutes: 20, on: today })
  const stepOf = async (userId: Awaited<ReturnType<typeof makePerson>>, recoveryId: string) =>
    (await listSteps(userId, recoveryId)).map(({ step, countedAt, closing }) => ({
      step,
      countedAt,
      closing,
    }))

  test('counts for the newest recovery in which the step is open', async () => {
    const asha = await makePerson()
    const { recoveryId: older } = await makeTurnedDown(asha)
    const newer = noAbout(await makeApplication(asha))
    await saveNo(asha, newer, { now: later })
    await saveWorkout(asha, walk(), { now: later })
    expect(await stepOf(asha, newer.id)).toEqual([
      { step: 'exercise', countedAt: later, closing: null },
    ])
    await saveWorkout(asha, walk(), { now: later })
    expect(await stepOf(asha, older)).toHaveLength(1)
    const running = await listRunningRecoveries(asha, { since: new Date(0), limit: 9 })
    expect(running.map(({ closed }) => closed)).toEqual([1, 1])
  })

  test('counts for a touch, too, and never over her own word', async () => {
    const asha = await makePerson()
    const { recoveryId } = await makeTurnedDown(asha)
    const key = { id: v7(), recoveryId, step: 'network' as const }
    await saveClosing(asha, key, { closing: 'not-for-me', closedAt: now })
    const contactId = v7()
    await makeContact(asha, { id: contactId, name: 'Maya' })
    await saveTouch(asha, { id: v7(), contactId, kind: 'call', on: today }, { now: later })
    expect(await stepOf(asha, recoveryId)).toEqual([
      { step: 'network', countedAt: null, closing: 'not-for-me' },
    ])
    await saveClosing(asha, key, { closing: null, closedAt: null })
    await saveTouch(asha, { id: v7(), contactId, kind: 'call', on: today }, { now: later })
    expect(await stepOf(asha, recoveryId)).toEqual([
      { step: 'network', countedAt: later, closing: null },
    ])
    await saveClosing(asha, key, { closing: null, closedAt: null })
    expect(await stepOf(asha, recoveryId)).toEqual([
      { step: 'network', countedAt: null, closing: null },
    ])
  })

  test('counts for nobody else’s recovery, and for none that has rested for months', async () => {
    const [asha, bo] = [await makePerson(), await makePerson()]
    const { recoveryId } = await makeTurnedDown(asha)
    await saveWorkout(bo, walk(), { now: later })
    const inMonths = new Date(now.getTime() + 100 * 86_400_000)
    await saveWorkout(asha, walk(), { now: inMonths })
    expect(await stepOf(asha, recoveryId)).toEqual([])
  })
})

describe('her own record', () => {
  test('tells how often a step was rated twice, and how far the mood moved', async () => {
    const asha = await makePerson()
    for (const [moodBefore, moodAfter] of [
      [2, 4],
      [3, 4],
      [1, undefined],
    ] as const) {
      const recoveryId = await makeRecovery(asha, await makeApplication(asha))
      await saveStepMood(
        asha,
        { id: v7(), recoveryId, step: 'exercise' },
        { moodBefore, moodAfter },
      )
    }
    expect(await listStepUses(asha)).toEqual([{ step: 'exercise', count: 2, lift: 1.5 }])
    expect(await listStepUses(await makePerson())).toEqual([])
  })

  test('tells the noes of some days, and when the newest came', async () => {
    const asha = await makePerson()
    await makeTurnedDown(asha)
    const around = { from: addDays(today, -1), to: today }
    expect(await listNoesBetween(asha, around)).toMatchObject([
      { company: 'Tern & Co', link: null, receivedOn: today },
    ])
    expect(await listNoesBetween(asha, { from: addDays(today, 1), to: addDays(today, 2) })).toEqual(
      [],
    )
    expect(await findLatestNo(asha)).toEqual({ at: now })
    const bo = await makePerson()
    expect(await listNoesBetween(bo, around)).toEqual([])
    expect(await findLatestNo(bo)).toBeUndefined()
  })

  test('tells how long first answers took; silence is none', async () => {
    const asha = await makePerson()
    const answered = await applied(asha, '2026-11-01')
    const standing = { id: answered, stage: 'applied', ending: null } as const
    const moved = { kind: 'moved', stage: 'screening', ending: null } as const
    await saveFact(asha, standing, { fact: { ...moved, id: v7(), on: day('2026-11-09') }, now })
    const quiet = await applied(asha, '2026-10-01')
    const ghosted = { kind: 'ended', stage: 'applied', ending: 'ghosted' } as const
    await saveFact(
      asha,
      { ...standing, id: quiet },
      { fact: { ...ghosted, id: v7(), on: today }, now },
    )
    expect(await listFirstAnswers(asha, { limit: 9 })).toEqual([
      { appliedOn: '2026-11-01', answeredOn: '2026-11-09' },
    ])
    expect(await listFirstAnswers(await makePerson(), { limit: 9 })).toEqual([])
  })

  async function applied(userId: Awaited<ReturnType<typeof makePerson>>, on: string) {
    const id = v7()
    const fact = { id: v7(), kind: 'added', stage: 'applied', ending: null, on: day(on) } as const
    await saveApplication(
      userId,
      { id, company: 'Tern', role: 'Analyst', appliedOn: day(on) },
      { fact, now },
    )
    return id
  }
})

test('a silence that is answered after all stays one no, now with its word', async () => {
  const asha = await makePerson()
  const applicationId = await makeApplication(asha)
  const no = noAbout(applicationId)
  const silence = { ...no.rejection, came: 'silence' as const }
  await saveNo(
    asha,
    { ...no, rejection: silence, ended: { ...no.ended, ending: 'ghosted' } },
    { now },
  )
  const answered = { kind: 'reclassified', stage: 'applied', ending: 'rejected' } as const
  await saveFact(
    asha,
    { id: applicationId, stage: 'applied', ending: 'ghosted' },
    { fact: { ...answered, id: v7(), on: today }, now: later },
  )
  expect(await findRejectionOf(asha, applicationId)).toEqual({ id: no.id, recoveryId: no.id })
  expect(await getRecovery(asha, no.id)).toMatchObject({ came: 'word', ending: 'rejected' })
})

describe('a day to write again', () => {
  const due = addDays(today, 90)
  const medal = () => ({ id: v7(), dueOn: due, person: 'Maya', draft: sealedText() })

  test('comes on its day, once, until it is done or dropped', async () => {
    const asha = await makePerson()
    const { recoveryId: rejectionId } = await makeTurnedDown(asha)
    const [one, other] = [medal(), medal()]
    await saveMedals(asha, rejectionId, { medals: [one, other], now })
    await saveMedals(asha, rejectionId, { medals: [one, other], now })
    expect(await listMedalsOf(asha, rejectionId)).toHaveLength(2)
    expect(await listMedalsDue(asha, addDays(due, -1), { limit: 9 })).toEqual([])
    expect(await listMedalsDue(asha, due, { limit: 9 })).toHaveLength(2)
    await closeMedal(asha, one.id, { as: 'doneAt', now })
    await closeMedal(asha, other.id, { as: 'droppedAt', now })
    expect(await listMedalsDue(asha, due, { limit: 9 })).toEqual([])
  })

  test('another person cannot see, plan or close it', async () => {
    const [asha, bo] = [await makePerson(), await makePerson()]
    const { recoveryId: rejectionId } = await makeTurnedDown(asha)
    const one = medal()
    await saveMedals(asha, rejectionId, { medals: [one], now })
    expect(await listMedalsDue(bo, due, { limit: 9 })).toEqual([])
    expect(await listMedalsOf(bo, rejectionId)).toEqual([])
    await expect(saveMedals(bo, rejectionId, { medals: [medal()], now })).rejects.toThrow(NotFound)
    await expect(closeMedal(bo, one.id, { as: 'doneAt', now })).rejects.toThrow(NotFound)
  })
})
