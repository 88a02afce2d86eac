import { expect, test } from 'vitest'
import { firstName } from './first-name'

test.each([
  ['Maya', 'Maya'],
  ['  Maya Lindqvist ', 'Maya'],
  ['Dr. Ali Hassan', 'Ali'],
  ['Prof. Dr. Ada Lovelace', 'Ada'],
  ['dr ali hassan', 'ali'],
  ['Prof. Kim', 'Prof. Kim'],
  ['Dr.', 'Dr.'],
  ['Costa, Ines', 'Ines'],
  ['Ines Costa, PhD', 'Ines'],
  ['🌻 Mum', 'Mum'],
  ['🌻', '🌻'],
  ['李 小龍', '李'],
  ['', ''],
])('%j is called %j', (name, called) => {
  expect(firstName(name)).toBe(called)
})
