import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { day, makeApplication, makePerson, now, sealedText, today } from '@/db/testing/factories'
import { CHANGED_ELSEWHERE, NotFound, Refusal } from '@/lib/refusal'
import { saveApplication, saveArchiving, saveDetails, saveFact, saveNotes } from './commands'
import {
  countApplications,
  findOpenApplication,
  findOpenApplicationAt,
  getApplication,
  listApplications,
  listEvents,
  listOpenApplications,
} from './queries'

const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const moved = (stage: 'screening' | 'interview' | 'applied') => ({
  id: v7(),
  kind: 'moved' as const,
  stage,
  ending: null,
  on: today,
})

describe('an application', () => {
  test('is kept with its first fact', async () => {
    const person = await makePerson()
    const id = await makeApplication(person, { company: 'Åland Kraft', role: 'Engineer' })
    expect(await getApplication(person, id)).toMatchObject({
      company: 'Åland Kraft',
      stage: 'applied',
      furthestStage: 'applied',
      ending: null,
      stageSince: '2026-11-23',
    })
    expect(await listEvents(person, id)).toHaveLength(1)
  })

  test('sent twice is kept once', async () => {
    const person = await makePerson()
    const id = v7()
    await makeApplication(person, { id })
    await makeApplication(person, { id })
    expect(await countApplications(person)).toBe(1)
    expect(await listEvents(person, id)).toHaveLength(1)
  })

  test('shows its newest stage and keeps its furthest, however often it moves', async () => {
    const person = await makePerson()
    const id = await makeApplication(person)
    for (let round = 0; round < 10; round += 1) {
      for (const stage of ['screening', 'interview', 'applied'] as const) {
        const before = await getApplication(person, id)
        await saveFact(person, before, { fact: moved(stage), now: later(round) })
        expect((await getApplication(person, id)).stage).toBe(stage)
      }
    }
    expect((await getApplication(person, id)).furthestStage).toBe('interview')
  })

  test('moved from eight tabs at once moves once, and the others hear why', async () => {
    const person = await makePerson()
    const id = await makeApplication(person)
    const before = await getApplication(person, id)
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, () => saveFact(person, before, { fact: moved('screening'), now })),
    )
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(refused.map(({ reason }) => reason.message)).toEqual(Array(7).fill(CHANGED_ELSEWHERE))
    expect(await listEvents(person, id)).toHaveLength(2)
    expect((await getApplication(person, id)).stage).toBe('screening')
  })

  test('keeps how far the road went when it ends', async () => {
    const person = await makePerson()
    const id = await makeApplication(person, { stage: 'interview' })
    const fact = {
      id: v7(),
      kind: 'ended',
      stage: 'interview',
      ending: 'rejected',
      on: today,
    } as const
    const before = await getApplication(person, id)
    await saveFact(person, before, { fact, now: later(1) })
    await saveFact(person, before, { fact, now: later(2) })
    expect(await getApplication(person, id)).toMatchObject({
      ending: 'rejected',
      furthestStage: 'interview',
    })
    expect(await listOpenApplications(person, 5)).toEqual([])
  })

  test('can be corrected, noted and archived', async () => {
    const person = await makePerson()
    const id = await makeApplication(person)
    const notes = sealedText()
    await saveNotes(person, id, { notes, version: v7(), basedOn: null })
    await saveDetails(person, {
      id,
      company: 'Tern Ltd',
      role: 'Lead',
      appliedOn: day('2026-11-01'),
    })
    const fact = { id: v7(), kind: 'archived', stage: 'applied', ending: null, on: today } as const
    await saveArchiving(person, id, { fact, now })
    await saveArchiving(person, id, { fact, now })
    const again = { ...fact, id: v7() }
    await expect(saveArchiving(person, id, { fact: again, now })).rejects.toThrow(Refusal)
    expect(await getApplication(person, id)).toMatchObject({ notes, company: 'Tern Ltd' })
    expect(await countApplications(person)).toBe(0)
    expect(await countApplications(person, { archived: true })).toBe(1)
  })
})

describe('the list', () => {
  test('comes in pages that neither repeat nor miss a row, even within one instant', async () => {
    const person = await makePerson()
    const kept: string[] = []
    for (let made = 0; made < 7; made += 1) kept.push(await makeApplication(person))
    const seen: string[] = []
    let after: string | undefined
    for (let page = 0; page < 4; page += 1) {
      const rows = await listApplications(person, { after, limit: 3 })
      seen.push(...rows.map((row) => row.id))
      after = rows.at(-1)?.id ?? after
    }
    expect([...seen].sort()).toEqual([...kept].sort())
  })

  test('is searched whatever the case, beyond ASCII, and takes wildcards literally', async () => {
    const person = await makePerson()
    await makeApplication(person, { company: 'ÅRSTA Bryggeri' })
    await makeApplication(person, { company: '100% Recycled' })
    const found = async (search: string) =>
      (await listApplications(person, { search, limit: 9 })).map((row) => row.company)
    expect(await found('årsta')).toEqual(['ÅRSTA Bryggeri'])
    expect(await found('100%')).toEqual(['100% Recycled'])
    expect(await found('_rsta')).toEqual([])
    expect(await found('!')).toEqual([])
  })

  test('is filtered by stage', async () => {
    const person = await makePerson()
    await makeApplication(person, { stage: 'offer' })
    await makeApplication(person)
    expect(await countApplications(person, { stage: 'offer' })).toBe(1)
  })

  test('finds the open application at a company by its whole name', async () => {
    const person = await makePerson()
    await makeApplication(person, { company: 'Tern & Co Holding' })
    const id = await makeApplication(person, { company: 'Tern & Co' })
    expect(await findOpenApplicationAt(person, ' tern & co ')).toMatchObject({ id })
    expect(await findOpenApplicationAt(person, 'Tern')).toBeUndefined()
  })
})

describe('another person', () => {
  test('cannot see or change it', async () => {
    const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
    const id = await makeApplication(person)
    const before = await getApplication(person, id)
    const fact = { id: v7(), kind: 'moved', stage: 'offer', ending: null, on: today } as const

    await expect(getApplication(stranger, id)).rejects.toThrow(NotFound)
    await expect(saveFact(stranger, before, { fact, now })).rejects.toThrow(NotFound)
    await expect(
      saveNotes(stranger, id, { notes: sealedText(), version: v7(), basedOn: null }),
    ).rejects.toThrow(NotFound)
    await expect(saveDetails(stranger, { id, company: 'X', role: 'Y' })).rejects.toThrow(NotFound)
    await expect(
      saveArchiving(stranger, id, { fact: { ...fact, kind: 'archived' }, now }),
    ).rejects.toThrow(NotFound)
    await expect(
      saveApplication(stranger, { id, company: 'X', role: 'Y' }, { fact, now }),
    ).rejects.toThrow(NotFound)

    expect(await listApplications(stranger, { limit: 9 })).toEqual([])
    expect(await listOpenApplications(stranger, 9)).toEqual([])
    expect(await findOpenApplication(stranger, id)).toBeUndefined()
    expect(await countApplications(stranger)).toBe(0)
    expect(await listEvents(stranger, id)).toEqual([])
    expect(await findOpenApplicationAt(stranger, 'Tern & Co')).toBeUndefined()
    expect(await getApplication(person, id)).toEqual(before)
    expect(await listEvents(person, id)).toHaveLength(1)
  })
})
