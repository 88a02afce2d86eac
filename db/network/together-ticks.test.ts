import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { saveRemoval } from '@/db/applications/trash'
import { saveWorkout } from '@/db/exercise/commands'
import { saveClosing } from '@/db/recovery/commands'
import { makeContact } from '@/db/testing/contact'
import {
  makeApplication,
  makePerson,
  makeTurnedDown,
  now,
  sealedText,
  today,
} from '@/db/testing/factories'
import { addDays } from '@/lib/day'
import { saveTouch } from './commands'
import { listTicks } from './together-ticks'
import { trashContact } from './trash'

const here = { today, zone: 'Asia/Kathmandu' }

test('a week is told by kinds and days alone', async () => {
  const asha = await makePerson()
  const { recoveryId } = await makeTurnedDown(asha)
  const walk = { kind: 'walk' as const, minutes: 20, note: sealedText() }
  await saveWorkout(asha, { ...walk, id: v7(), on: addDays(today, -6) }, { now })
  await saveWorkout(asha, { ...walk, id: v7(), on: addDays(today, -7) }, { now })
  const key = { id: v7(), recoveryId, step: 'alone' as const }
  await saveClosing(asha, key, { closing: 'skipped', closedAt: now })
  const contactId = await makeContact(asha)
  for (const note of [sealedText(), sealedText()]) {
    await saveTouch(asha, { id: v7(), contactId, kind: 'call', on: today, note }, { now })
  }
  const ticks = await listTicks(asha, here)
  const order = ticks.map(({ kind, on }) => `${kind} ${on}`).sort()
  expect(order).toEqual([
    `applications ${today}`,
    `movement ${addDays(today, -6)}`,
    `people ${today}`,
    ...[`steps ${today}`, `steps ${today}`, `steps ${today}`],
  ])
  expect(ticks.every((tick) => Object.keys(tick).sort().join() === 'kind,on')).toBe(true)
})

test('what is in the trash is told to nobody', async () => {
  const asha = await makePerson()
  const { applicationId } = await makeTurnedDown(asha)
  const contactId = await makeContact(asha)
  await saveTouch(asha, { id: v7(), contactId, kind: 'call', on: today }, { now })
  await trashContact(asha, contactId, { now })
  await saveRemoval(asha, applicationId, now)
  expect(await listTicks(asha, here)).toEqual([])
})

test('one person’s week holds nothing of another’s', async () => {
  const [asha, bo] = [await makePerson(), await makePerson('Bo')]
  await makeTurnedDown(asha)
  await makeApplication(asha)
  expect(await listTicks(bo, here)).toEqual([])
})
