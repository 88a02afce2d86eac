import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { countContacts, getContact, listContacts, listTouches } from '@/db/network/queries'
import { saveNextTouch } from '@/db/network/rhythm'
import { removeTouch } from '@/db/network/touch-removal'
import { trashContact } from '@/db/network/trash'
import { listSteps } from '@/db/recovery/queries'
import { makeContact } from '@/db/testing/contact'
import { day, makePerson, makeTurnedDown, now, sealedText, today } from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import { addDays } from '@/lib/day'
import type { DayCursor } from '@/lib/day-cursor'
import { NotFound } from '@/lib/refusal'
import { saveHowItWas } from './attendance'
import {
  changeMeetUp,
  type KeptMeetUp,
  removeLookedFor,
  removeMeetUp,
  saveLookedFor,
  saveMeetUp,
} from './commands'
import { saveCommunity } from './communities'
import {
  countMeetUps,
  getMeetUp,
  listLookedFor,
  listMeetUpsAhead,
  listMeetUpsBefore,
  listMetAt,
} from './queries'

const when = { now, today }

async function makeMeetUp(userId: UserId, said: Partial<KeptMeetUp> = {}): Promise<string> {
  const id = v7()
  const least = { id, name: 'Garden evening', on: today, time: '18:30', place: 'The old library' }
  await saveMeetUp(userId, { ...least, ...said }, { now })
  return id
}

const met = (contactId: string, touchId = v7()) => ({ contactId, touchId })
const newcomer = (name: string, company: string | null = null) => ({
  ...{ name, company, contactId: v7(), touchId: v7(), howWeMet: sealedText() },
})

function howItWas(id: string, said: Partial<Parameters<typeof saveHowItWas>[1]> = {}) {
  return { id, note: sealedText(), there: [], newcomers: [], ...said }
}

describe('a meet-up', () => {
  test('is kept once, can be changed, and belongs to a community', async () => {
    const asha = await makePerson()
    const community = { id: v7(), name: 'City gardeners', kind: 'meet-up' as const }
    await saveCommunity(asha, community, { now })
    const meetUp = { id: v7(), name: 'Garden evening', on: today, lookFor: sealedText() }
    await saveMeetUp(asha, { ...meetUp, communityId: community.id }, { now })
    await saveMeetUp(asha, { ...meetUp, communityId: community.id }, { now })
    expect(await countMeetUps(asha)).toBe(1)
    expect(await listMeetUpsAhead(asha, { today, limit: 9 })).toMatchObject([
      { name: 'Garden evening', community: 'City gardeners' },
    ])
    await changeMeetUp(asha, { ...meetUp, on: addDays(today, 3), communityId: null }, { now })
    const changed = { ...meetUp, on: addDays(today, 3), communityId: null, notedAt: null }
    expect(await getMeetUp(asha, meetUp.id)).toMatchObject(changed)
  })

  test('is ahead until its day has passed, and what has been comes in pages', async () => {
    const asha = await makePerson()
    await makeMeetUp(asha, { name: 'today' })
    await makeMeetUp(asha, { name: 'later', on: addDays(today, 9) })
    for (const ago of [1, 2, 2, 3]) await makeMeetUp(asha, { on: addDays(today, -ago) })
    const ahead = await listMeetUpsAhead(asha, { today, limit: 9 })
    expect(ahead.map(({ name }) => name)).toEqual(['today', 'later'])
    const seen: string[] = []
    let after: DayCursor | undefined
    for (let page = 0; page < 3; page += 1) {
      const rows = await listMeetUpsBefore(asha, { today, after, limit: 2 })
      seen.push(...rows.map(({ id }) => id))
      after = rows.at(-1) ?? after
    }
    expect([seen.length, new Set(seen).size]).toEqual([4, 4])
  })

  test('names whom to look for, each once, and nobody from the trash', async () => {
    const asha = await makePerson()
    const [meetUpId, bo, gone] = [
      await makeMeetUp(asha),
      await makeContact(asha, { name: 'Bo' }),
      await makeContact(asha, { name: 'Gone' }),
    ]
    const id = v7()
    await saveLookedFor(asha, { id, meetUpId, contactId: bo })
    await saveLookedFor(asha, { id, meetUpId, contactId: bo })
    await saveLookedFor(asha, { id: v7(), meetUpId, contactId: bo })
    await saveLookedFor(asha, { id: v7(), meetUpId, contactId: gone })
    await trashContact(asha, gone, { now })
    expect(await listLookedFor(asha, meetUpId)).toMatchObject([{ id, contactId: bo, name: 'Bo' }])
    await expect(saveLookedFor(asha, { id: v7(), meetUpId, contactId: gone })).rejects.toThrow(
      NotFound,
    )
    await removeLookedFor(asha, id)
    expect(await listLookedFor(asha, meetUpId)).toEqual([])
  })
})

describe('how it was', () => {
  test('makes one touch a person, on the day of the meet-up, however often it is said', async () => {
    const asha = await makePerson()
    const { recoveryId } = await makeTurnedDown(asha)
    const on = day('2026-11-20')
    const [id, bo] = [await makeMeetUp(asha, { on }), await makeContact(asha, { name: 'Bo' })]
    const said = howItWas(id, { there: [met(bo)], newcomers: [newcomer('Ana Silva', 'Kite')] })
    await saveHowItWas(asha, said, when)
    await saveHowItWas(asha, said, when)
    await saveHowItWas(asha, { ...said, there: [met(bo)] }, when)
    expect(await listTouches(asha, bo, { limit: 9 })).toMatchObject([
      { kind: 'met', on, meetUpId: id },
    ])
    expect((await getContact(asha, bo)).lastTouchOn).toBe(on)
    expect(await listMetAt(asha, id)).toMatchObject([{ name: 'Ana Silva' }, { name: 'Bo' }])
    expect(await listSteps(asha, recoveryId)).toMatchObject([{ step: 'network', countedAt: now }])
  })

  test('sent eight times at once it is there once', async () => {
    const asha = await makePerson()
    const [id, bo] = [await makeMeetUp(asha), await makeContact(asha, { name: 'Bo' })]
    const said = howItWas(id, { there: [met(bo)], newcomers: [newcomer('Ana Silva', 'Kite')] })
    await Promise.all(Array.from({ length: 8 }, () => saveHowItWas(asha, said, when)))
    expect(await countContacts(asha)).toBe(2)
    const people = await listContacts(asha, { limit: 9 })
    for (const person of people) {
      expect(await listTouches(asha, person.id, { limit: 9 })).toHaveLength(1)
    }
  })

  test('makes a distant tie of whoever is new, met on that day', async () => {
    const asha = await makePerson()
    const id = await makeMeetUp(asha)
    const ana = newcomer('Ana Silva', 'Kite')
    await saveHowItWas(asha, howItWas(id, { newcomers: [ana] }), when)
    expect(await getContact(asha, ana.contactId)).toMatchObject({
      ...{ name: 'Ana Silva', company: 'Kite', companyKey: 'kite', tie: 'distant' },
      ...{ metOn: today, lastTouchOn: today, howWeMet: ana.howWeMet },
    })
  })

  test('someone she knows already by name and company isn’t made anew', async () => {
    const asha = await makePerson()
    const id = await makeMeetUp(asha)
    const known = await makeContact(asha, { name: 'Ana Silva', company: 'Kite' })
    await saveHowItWas(asha, howItWas(id, { newcomers: [newcomer('ana silva', 'KITE')] }), when)
    expect(await countContacts(asha)).toBe(1)
    expect(await listTouches(asha, known, { limit: 9 })).toHaveLength(1)
  })

  test('said again later it adds, and keeps when it was first said', async () => {
    const asha = await makePerson()
    const [id, bo, cy] = [
      await makeMeetUp(asha),
      await makeContact(asha, { name: 'Bo' }),
      await makeContact(asha, { name: 'Cy' }),
    ]
    await saveHowItWas(asha, howItWas(id, { there: [met(bo)] }), when)
    const [note, later] = [sealedText(), new Date(now.getTime() + 60_000)]
    await saveHowItWas(asha, howItWas(id, { note, there: [met(cy)] }), { now: later, today })
    expect(await getMeetUp(asha, id)).toMatchObject({ note, notedAt: now, changedAt: later })
    expect(await listMetAt(asha, id)).toMatchObject([{ name: 'Bo' }, { name: 'Cy' }])
  })

  test('an earlier evening doesn’t undo a later touch, and a rhythm counts from it', async () => {
    const asha = await makePerson()
    const id = await makeMeetUp(asha)
    const earlier = await makeMeetUp(asha, { on: addDays(today, -9) })
    const bo = await makeContact(asha, { name: 'Bo' })
    await saveHowItWas(asha, howItWas(id, { there: [met(bo)] }), when)
    await saveNextTouch(asha, bo, addDays(today, 30))
    await saveHowItWas(asha, howItWas(earlier, { there: [met(bo)] }), when)
    const kept = { lastTouchOn: today, nextTouchOn: addDays(today, 30) }
    expect(await getContact(asha, bo)).toMatchObject(kept)
  })

  test('a touch taken back by itself can be ticked once more', async () => {
    const asha = await makePerson()
    const [id, bo] = [await makeMeetUp(asha), await makeContact(asha, { name: 'Bo' })]
    const said = howItWas(id, { there: [met(bo)] })
    await saveHowItWas(asha, said, when)
    await removeTouch(asha, said.there[0]?.touchId ?? '', { zone: 'Asia/Kathmandu' })
    expect(await listMetAt(asha, id)).toEqual([])
    await saveHowItWas(asha, said, when)
    expect(await listMetAt(asha, id)).toHaveLength(1)
  })

  test('is all or nothing: with somebody who isn’t there, nothing is kept', async () => {
    const asha = await makePerson()
    const id = await makeMeetUp(asha)
    const said = howItWas(id, { there: [met(v7())], newcomers: [newcomer('Ana Silva')] })
    await expect(saveHowItWas(asha, said, when)).rejects.toThrow(NotFound)
    expect(await getMeetUp(asha, id)).toMatchObject({ note: null, notedAt: null })
    expect(await countContacts(asha)).toBe(0)
  })

  test('outlives the meet-up with the people', async () => {
    const asha = await makePerson()
    const [id, bo] = [await makeMeetUp(asha), await makeContact(asha, { name: 'Bo' })]
    await saveHowItWas(asha, howItWas(id, { there: [met(bo)] }), when)
    await removeMeetUp(asha, id)
    await expect(getMeetUp(asha, id)).rejects.toThrow(NotFound)
    expect(await listTouches(asha, bo, { limit: 9 })).toMatchObject([{ meetUpId: null }])
  })
})

describe('another person', () => {
  test('cannot see or change it', async () => {
    const [asha, bo] = [await makePerson(), await makePerson('Bo')]
    const [id, friend] = [await makeMeetUp(asha), await makeContact(asha, { name: 'Friend' })]
    const community = { id: v7(), name: 'City gardeners', kind: 'meet-up' as const }
    await saveCommunity(asha, community, { now })
    const lookedFor = v7()
    await saveLookedFor(asha, { id: lookedFor, meetUpId: id, contactId: friend })
    const touchId = v7()
    await saveHowItWas(asha, howItWas(id, { there: [met(friend, touchId)] }), when)
    const before = await getMeetUp(asha, id)
    const [own, known] = [await makeMeetUp(bo), await makeContact(bo, { name: 'Known' })]

    const nothing = (change: Promise<unknown>) => expect(change).rejects.toThrow(NotFound)
    await nothing(getMeetUp(bo, id))
    await nothing(saveMeetUp(bo, { id, name: 'Mine', on: today }, { now }))
    await nothing(changeMeetUp(bo, { id, name: 'Mine', on: today }, { now }))
    await nothing(makeMeetUp(bo, { communityId: community.id }))
    await nothing(removeMeetUp(bo, id))
    await nothing(saveLookedFor(bo, { id: v7(), meetUpId: id, contactId: known }))
    await nothing(saveLookedFor(bo, { id: v7(), meetUpId: own, contactId: friend }))
    await nothing(saveLookedFor(bo, { id: lookedFor, meetUpId: own, contactId: known }))
    await nothing(removeLookedFor(bo, lookedFor))
    await nothing(saveHowItWas(bo, howItWas(id), when))
    await nothing(saveHowItWas(bo, howItWas(own, { there: [met(friend)] }), when))
    await nothing(saveHowItWas(bo, howItWas(own, { there: [met(known, touchId)] }), when))
    const asNew = { ...newcomer('Someone'), contactId: friend }
    await nothing(saveHowItWas(bo, howItWas(own, { newcomers: [asNew] }), when))

    expect(await listLookedFor(bo, id)).toEqual([])
    expect(await listMetAt(bo, id)).toEqual([])
    expect(await listMeetUpsAhead(bo, { today, limit: 9 })).toMatchObject([{ id: own }])
    expect(await listMeetUpsBefore(bo, { today: addDays(today, 9), limit: 9 })).toHaveLength(1)
    expect(await countMeetUps(bo)).toBe(1)
    expect(await getMeetUp(asha, id)).toEqual(before)
    expect(await listMetAt(asha, id)).toHaveLength(1)
  })
})
