import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { day, makePerson, now, sealedText, today } from '@/db/testing/factories'
import { type Sort, sorts } from '@/lib/applications/filter'
import type { Stage } from '@/lib/applications/words'
import { NotFound } from '@/lib/refusal'
import { saveApplication, saveArchiving, saveDetails, saveFact } from './commands'
import { listDated } from './dated'
import { removeTagsOfMany, saveTagsOfMany } from './many'
import {
  countApplications,
  countByStage,
  getApplication,
  listApplications,
  listMatching,
  listStandings,
} from './queries'
import { listTagsOf, listWordsInUse } from './tags'
import { listViews, removeView, saveView } from './views'

async function keep(
  person: Awaited<ReturnType<typeof makePerson>>,
  {
    company = 'Tern & Co',
    stage = 'applied' as Stage,
    on = '2026-11-20',
    source = null as string | null,
    tags = [] as string[],
    minutes = 0,
  } = {},
) {
  const id = v7()
  const fact = { id: v7(), kind: 'added' as const, stage, ending: null, on: day(on) }
  const at = new Date(now.getTime() + minutes * 60_000)
  await saveApplication(person, { id, company, role: 'Analyst', source, tags }, { fact, now: at })
  return id
}

async function end(person: Awaited<ReturnType<typeof makePerson>>, id: string) {
  const { stage } = await getApplication(person, id)
  const fact = { id: v7(), kind: 'ended', stage, ending: 'ghosted', on: today } as const
  await saveFact(person, { id, stage, ending: null }, { fact, now })
}

describe('a filter', () => {
  test('asks by stage, ending, tag, source and openness, alone or together', async () => {
    const person = await makePerson()
    const one = await keep(person, { stage: 'interview', source: 'LinkedIn', tags: ['berlin'] })
    const two = await keep(person, { stage: 'interview', source: 'A friend' })
    await end(person, two)
    const found = async (filter: Parameters<typeof countApplications>[1]) =>
      (await listApplications(person, { ...filter, limit: 9 })).map(({ id }) => id)
    expect(await found({ tag: 'berlin' })).toEqual([one])
    expect(await found({ source: 'A friend' })).toEqual([two])
    expect(await found({ openOnly: true })).toEqual([one])
    expect(await found({ endedOnly: true })).toEqual([two])
    expect(await found({ ending: 'ghosted', stage: 'interview' })).toEqual([two])
    expect(await found({ ending: 'ghosted', tag: 'berlin' })).toEqual([])
    expect(await countApplications(person, { stage: 'interview' })).toBe(2)
    expect(await listMatching(person, [one, two], { openOnly: true })).toEqual([one])
    expect(await listMatching(await makePerson('Bo'), [one, two], {})).toEqual([])
  })

  test('finds those whose notes hold the words, as well as those by name', async () => {
    const person = await makePerson()
    const [named, noted] = [await keep(person, { company: 'Quiet Harbour' }), await keep(person)]
    const found = await listApplications(person, { search: 'harbour', noted: [noted], limit: 9 })
    expect(found.map(({ id }) => id).sort()).toEqual([named, noted].sort())
    expect(await countApplications(person, { search: 'harbour', noted: [] })).toBe(1)
  })

  test('counts by stage, those on their way and those that have ended apart', async () => {
    const person = await makePerson()
    await keep(person, { stage: 'offer' })
    await end(person, await keep(person, { stage: 'offer' }))
    expect(await countByStage(person, {})).toEqual(
      expect.arrayContaining([
        { stage: 'offer', ending: null, count: 1 },
        { stage: 'offer', ending: 'ghosted', count: 1 },
      ]),
    )
  })
})

describe('every order', () => {
  const expected: Record<Sort, string[]> = {
    recent: ['C', 'B', 'A'],
    name: ['A', 'B', 'C'],
    waiting: ['B', 'A', 'C'],
    begun: ['C', 'A', 'B'],
  }
  for (const sort of sorts) {
    test(`comes in pages that neither repeat nor miss a row: ${sort}`, async () => {
      const person = await makePerson()
      await keep(person, { company: 'A', on: '2026-11-10', minutes: 1 })
      await keep(person, { company: 'B', on: '2026-11-01', minutes: 2 })
      await keep(person, { company: 'C', on: '2026-11-20', minutes: 3 })
      const seen: string[] = []
      let after: string | undefined
      for (let page = 0; page < 4; page += 1) {
        const [row] = await listApplications(person, { sort, after, limit: 1 })
        if (row) seen.push(row.company)
        after = row?.id ?? after
      }
      expect(seen).toEqual(expected[sort])
    })
  }

  test('goes on from its last row even when that has been archived since', async () => {
    const person = await makePerson()
    await keep(person, { company: 'A', minutes: 1 })
    const last = await keep(person, { company: 'B', minutes: 2 })
    const fact = { id: v7(), kind: 'archived', stage: 'applied', ending: null, on: today } as const
    await saveArchiving(person, last, { fact, now })
    const rows = await listApplications(person, { after: last, limit: 9 })
    expect(rows.map(({ company }) => company)).toEqual(['A'])
  })
})

describe('tags', () => {
  test('are kept with the details, given to many, and taken off again', async () => {
    const person = await makePerson()
    const ids = [await keep(person, { tags: ['remote'] }), await keep(person)]
    await saveTagsOfMany(person, ids, ['remote', 'berlin'])
    await saveTagsOfMany(person, ids, ['remote'])
    expect((await listWordsInUse(person)).tags).toEqual(['berlin', 'remote'])
    expect(await listTagsOf(person, ids)).toHaveLength(4)
    await removeTagsOfMany(person, ids, ['remote'])
    expect((await listWordsInUse(person)).tags).toEqual(['berlin'])
    const [first = ''] = ids
    await saveDetails(person, { id: first, company: 'X', role: 'Y', tags: ['one'] })
    expect((await listTagsOf(person, [first])).map(({ tag }) => tag)).toEqual(['one'])
  })

  test('and sources, dates and views: another person cannot see or change them', async () => {
    const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
    const id = await keep(person, { source: 'LinkedIn', tags: ['berlin'] })
    const view = { id: v7(), name: sealedText(), query: sealedText() }
    await saveView(person, view, { now })
    await saveView(person, view, { now })
    const { company, role } = await getApplication(person, id)
    await saveDetails(person, { id, company, role, deadlineOn: today })

    await expect(saveTagsOfMany(stranger, [id], ['theirs'])).rejects.toThrow(NotFound)
    await expect(removeTagsOfMany(stranger, [id], ['berlin'])).rejects.toThrow(NotFound)
    await expect(listStandings(stranger, [id])).rejects.toThrow(NotFound)
    expect((await listWordsInUse(stranger)).tags).toEqual([])
    expect(await listTagsOf(stranger, [id])).toEqual([])
    expect((await listWordsInUse(stranger)).sources).toEqual([])
    expect(await listDated(stranger, { from: today, to: today })).toEqual([])
    expect(await listViews(stranger)).toEqual([])
    await expect(removeView(stranger, view.id)).rejects.toThrow('could not be found')

    expect((await listWordsInUse(person)).tags).toEqual(['berlin'])
    expect((await listWordsInUse(person)).sources).toEqual(['LinkedIn'])
    expect(await listDated(person, { from: today, to: today })).toMatchObject([{ id }])
    expect(await listViews(person)).toHaveLength(1)
    await removeView(person, view.id)
    expect(await listViews(person)).toEqual([])
  })
})
