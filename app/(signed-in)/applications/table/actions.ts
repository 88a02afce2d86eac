'use server'

import { removeTagsOfMany, saveArchivings, saveFacts, saveTagsOfMany } from '@/db/applications/many'
import { listEventsOf, listStandings } from '@/db/applications/queries'
import { manyInput, takeBackManyInput } from '@/lib/applications/input'
import { closeManyAsGhosted, putAwayMany, takeBackMany } from '@/lib/applications/many'
import { countOf } from '@/lib/plural'
import { Refusal } from '@/lib/refusal'
import { signedInAction } from '@/lib/server/action'
import { idOfPart } from '@/lib/server/id'

export const changeMany = signedInAction(manyInput, async ({ id, what, ids, tags }, person) => {
  const { now, today } = person
  if (what === 'tag' || what === 'untag') {
    if (tags.length === 0) throw new Refusal('Name a tag first.')
    const change = what === 'tag' ? saveTagsOfMany : removeTagsOfMany
    await change(person.id, ids, tags)
    return { message: `${countOf(ids.length, 'application')} changed.` }
  }
  const known = await listStandings(person.id, ids)
  const decided = (what === 'archive' ? putAwayMany : closeManyAsGhosted)(known, today)
  const many = decided.map(({ application, fact }) => ({
    application,
    fact: { ...fact, id: idOfPart(id, application.id) },
  }))
  await (what === 'archive' ? saveArchivings : saveFacts)(person.id, many, { now })
  const done = what === 'archive' ? 'archived' : 'closed'
  return { message: `${countOf(many.length, 'application')} ${done}.` }
})

export const undoMany = signedInAction(takeBackManyInput, async (input, person) => {
  const { id, changeId, ids } = input
  const known = await listStandings(person.id, ids)
  const histories = await listEventsOf(person.id, ids)
  const decided = takeBackMany(known, histories, {
    today: person.today,
    factOf: (applicationId) => idOfPart(changeId, applicationId),
  })
  const many = decided.map(({ application, fact }) => ({
    application,
    fact: { ...fact, id: idOfPart(id, application.id) },
  }))
  const isArchiving = many.some(({ fact }) => fact.kind === 'restored')
  await (isArchiving ? saveArchivings : saveFacts)(person.id, many, { now: person.now })
  return { message: 'Taken back.' }
})
