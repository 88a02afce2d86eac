import { expect, test } from 'vitest'
import { nextAction } from './next-action'

test('the next action about an open application fits where it stands', () => {
  expect(nextAction({ id: 'a', stage: 'saved' })).toEqual({
    label: 'Apply for it',
    href: '/applications/a',
  })
  expect(nextAction({ id: 'a', stage: 'interview' }, { id: 'i' })).toEqual({
    label: 'Prepare for it',
    href: '/prep/i',
  })
  expect(nextAction({ id: 'a', stage: 'interview' }).label).toBe('Note what happened')
})
