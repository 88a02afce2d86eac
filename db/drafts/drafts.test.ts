import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { makePerson, now, sealedText } from '@/db/testing/factories'
import { listPeopleWithDraftsBefore, removeDraft, removeDraftsBefore, saveDraft } from './commands'
import { findDraft } from './queries'

const place = 'perspective:thought'
const draft = () => ({ id: v7(), place, fields: sealedText(), version: v7() })

test('a draft is kept, and kept again over what was there', async () => {
  const asha = await makePerson()
  const first = draft()
  await saveDraft(asha, first, { basedOn: null, now })
  const second = { ...first, fields: sealedText(), version: v7() }
  await saveDraft(asha, second, { basedOn: first.version, now })
  expect(await findDraft(asha, place)).toMatchObject(second)
})

test('the same save sent twice is one', async () => {
  const asha = await makePerson()
  const first = draft()
  await saveDraft(asha, first, { basedOn: null, now })
  await saveDraft(asha, { ...first, id: v7() }, { basedOn: null, now })
  expect(await findDraft(asha, place)).toMatchObject({ id: first.id })
})

test('of two tabs the second is refused, and the first one’s words stay', async () => {
  const asha = await makePerson()
  const first = draft()
  await saveDraft(asha, first, { basedOn: null, now })
  await expect(saveDraft(asha, draft(), { basedOn: null, now })).rejects.toThrow('another tab')
  const stale = { ...first, fields: sealedText(), version: v7() }
  await expect(saveDraft(asha, stale, { basedOn: v7(), now })).rejects.toThrow('another tab')
  expect(await findDraft(asha, place)).toMatchObject(first)
})

test('a save that comes after the form was sent does not bring the draft back', async () => {
  const asha = await makePerson()
  const first = draft()
  await saveDraft(asha, first, { basedOn: null, now })
  await removeDraft(asha, place)
  const late = { ...first, version: v7() }
  await expect(saveDraft(asha, late, { basedOn: first.version, now })).rejects.toThrow()
  expect(await findDraft(asha, place)).toBeUndefined()
})

test('drafts nobody came back to are swept away', async () => {
  const asha = await makePerson()
  await saveDraft(asha, draft(), { basedOn: null, now: new Date('2026-01-01') })
  const before = new Date('2026-06-01')
  expect(await listPeopleWithDraftsBefore(before)).toContain(asha)
  await removeDraftsBefore(asha, before)
  expect(await findDraft(asha, place)).toBeUndefined()
})

test('another person cannot see, change or remove it', async () => {
  const [asha, bo] = [await makePerson(), await makePerson()]
  const hers = draft()
  await saveDraft(asha, hers, { basedOn: null, now })
  expect(await findDraft(bo, place)).toBeUndefined()
  await expect(
    saveDraft(bo, { ...hers, version: v7() }, { basedOn: hers.version, now }),
  ).rejects.toThrow()
  await removeDraft(bo, place)
  await removeDraftsBefore(bo, new Date('2027-01-01'))
  expect(await findDraft(asha, place)).toMatchObject(hers)
})
