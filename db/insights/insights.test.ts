import { expect, test } from 'vitest'
import { makeApplication, makePerson, makeRecovery } from '@/db/testing/factories'
import { countStandings } from './queries'

test('applications are counted by how far they went and how they stand', async () => {
  const person = await makePerson()
  await makeApplication(person)
  await makeApplication(person)
  await makeRecovery(person, await makeApplication(person, { stage: 'interview' }), 'interview')
  const counted = await countStandings(person)
  expect(counted).toHaveLength(2)
  expect(counted).toContainEqual({ furthestStage: 'applied', ending: null, count: 2 })
  expect(counted).toContainEqual({ furthestStage: 'interview', ending: 'rejected', count: 1 })
})

test('another person cannot see or change it', async () => {
  const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
  await makeApplication(person)
  expect(await countStandings(stranger)).toEqual([])
})
