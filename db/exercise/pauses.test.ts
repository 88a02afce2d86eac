import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { day, makePerson, now, today } from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import { NotFound } from '@/lib/refusal'
import { endPause, listPauses, removePause, savePause } from './pauses'

async function makePause(person: UserId, { from = '2026-11-10', until = '' } = {}) {
  const pause = {
    id: v7(),
    reason: 'ill' as const,
    from: day(from),
    until: until ? day(until) : null,
  }
  await savePause(person, pause, { now })
  await savePause(person, pause, { now })
  return pause
}
const since = (from: string) => ({ from: day(from), limit: 9 })

test('a pause is kept once, and listed for the days it reaches into', async () => {
  const person = await makePerson()
  const over = await makePause(person, { from: '2026-11-01', until: '2026-11-03' })
  const open = await makePause(person)
  expect(await listPauses(person, since('2026-11-03'))).toEqual([open, over])
  expect(await listPauses(person, since('2026-11-04'))).toEqual([open])
})

test('a pause ends on a day, and can be taken away', async () => {
  const person = await makePerson()
  const { id } = await makePause(person)
  await endPause(person, id, today)
  expect(await listPauses(person, since('2026-11-01'))).toMatchObject([{ id, until: today }])
  await removePause(person, id)
  expect(await listPauses(person, since('2026-11-01'))).toEqual([])
})

test('another person cannot see or change it', async () => {
  const [person, stranger] = [await makePerson(), await makePerson('Bo')]
  const pause = await makePause(person)
  expect(await listPauses(stranger, since('2026-01-01'))).toEqual([])
  await expect(savePause(stranger, pause, { now })).rejects.toThrow(NotFound)
  await expect(endPause(stranger, pause.id, today)).rejects.toThrow(NotFound)
  await expect(removePause(stranger, pause.id)).rejects.toThrow(NotFound)
  expect(await listPauses(person, since('2026-01-01'))).toEqual([pause])
})
