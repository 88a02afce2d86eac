import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { makePerson, now } from '@/db/testing/factories'
import type { UserId } from '@/lib/account/user-id'
import { changeContact, saveContact } from './commands'
import { listContactTags, listContactTagsInUse } from './tags'
import { restoreContact, trashContact } from './trash'

const when = { now, zone: 'Asia/Kathmandu' }
const first = { ...when, basedOn: null }

async function somebody(person: UserId, tags: string[]) {
  const id = v7()
  await saveContact(person, { id, name: 'Maya', tags }, when)
  return id
}

test('somebody has exactly the tags that were said last', async () => {
  const person = await makePerson()
  const id = await somebody(person, ['soil', 'course'])
  await changeContact(person, { id, name: 'Maya', tags: ['soil', 'choir'] }, first)
  const tags = (await listContactTags(person, [id])).map(({ tag }) => tag)
  expect(tags).toEqual(['choir', 'soil'])
})

test('a tag is in use as long as somebody in sight has it', async () => {
  const person = await makePerson()
  await somebody(person, ['soil'])
  const id = await somebody(person, ['soil', 'course'])
  expect(await listContactTagsInUse(person)).toEqual(['course', 'soil'])
  await trashContact(person, id, { now })
  expect(await listContactTagsInUse(person)).toEqual(['soil'])
  await restoreContact(person, id)
  expect(await listContactTagsInUse(person)).toEqual(['course', 'soil'])
})

test('another person cannot see or change them', async () => {
  const [person, stranger] = await Promise.all([makePerson(), makePerson('Bo')])
  const id = await somebody(person, ['soil'])
  const change = { id, name: 'X', tags: ['theirs'] }
  await expect(changeContact(stranger, change, first)).rejects.toThrow()
  expect(await listContactTags(stranger, [id])).toEqual([])
  expect(await listContactTagsInUse(stranger)).toEqual([])
  expect(await listContactTagsInUse(person)).toEqual(['soil'])
})
