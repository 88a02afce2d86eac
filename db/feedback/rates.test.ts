import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { saveRemoval } from '@/db/applications/trash'
import {
  day,
  makeApplication,
  makePerson,
  makeRecovery,
  now,
  sealedText,
  today,
} from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import type { Stage } from '@/lib/applications/words'
import type { Channel } from '@/lib/feedback/words'
import { saveFeedback, saveRequest } from './commands'
import { countAnswered, listWaits } from './rates'
import { saveTry } from './tries'

type Asked = { on?: string; by?: Channel; stage?: Stage; recovered?: boolean; answered?: string }

async function ask(person: UserId, asked: Asked) {
  const { on = '2026-11-02', by = 'mail', stage = 'interview', recovered, answered } = asked
  const applicationId = await makeApplication(person, { stage })
  const recoveryId = recovered ? await makeRecovery(person, applicationId, stage) : null
  const about = { id: v7(), applicationId }
  const words = { askedOf: null, draft: sealedText(), askOn: today }
  await saveRequest(person, { ...about, ...words, recoveryId }, { now })
  await saveTry(person, about.id, { which: 'first', on: day(on), by })
  if (answered) {
    const answer = { id: v7(), applicationId, words: sealedText(), lesson: null }
    await saveFeedback(person, { ...answer, receivedOn: day(answered) }, { now })
  }
  return applicationId
}

test('what was asked until a day is counted, by channel and stage, with what was answered', async () => {
  const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
  await ask(person, { answered: '2026-11-06' })
  await ask(person, { answered: '2026-11-01' })
  await ask(person, { recovered: true, answered: '2026-11-02' })
  await ask(person, { by: 'linkedin', stage: 'applied' })
  await ask(person, { on: '2026-11-17', answered: '2026-11-18' })
  await saveRemoval(person, await ask(person, { answered: '2026-11-03' }), now)
  const until = day('2026-11-16')
  const counted = await countAnswered(person, until)
  expect(counted.toSorted((a, b) => b.asked - a.asked)).toEqual([
    { by: 'mail', stage: 'interview', asked: 3, answered: 2 },
    { by: 'linkedin', stage: 'applied', asked: 1, answered: 0 },
  ])
  const waits = await listWaits(person, until)
  expect(waits.map(({ answeredOn }) => answeredOn).toSorted()).toEqual(['2026-11-02', '2026-11-06'])
  expect([await countAnswered(stranger, until), await listWaits(stranger, until)]).toEqual([[], []])
})

test('a request that hasn’t gone out counts for nothing', async () => {
  const person = await makePerson()
  const about = { id: v7(), applicationId: await makeApplication(person) }
  await saveRequest(person, { ...about, draft: sealedText(), askOn: today }, { now })
  expect(await countAnswered(person, today)).toEqual([])
})
