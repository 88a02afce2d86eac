import { expect, test } from 'vitest'
import { UNKNOWN_ROLE } from '@/lib/applications/words'
import { type Day, parseDay } from '@/lib/day'
import { draftRequest, mailtoLink, requestSubject, suggestedAskOn } from './request'

const day = (text: string) => parseDay(text) as Day
const about = { company: 'Tern & Co', role: 'Analyst', stage: 'interview', from: 'Asha' } as const

test('a request thanks for what there was, and never asks why', () => {
  expect(draftRequest(about)).toContain('the Analyst role at Tern & Co')
  expect(draftRequest(about)).toContain('meet me')
  expect(draftRequest({ ...about, stage: 'applied', role: UNKNOWN_ROLE })).toContain(
    'looking at my application',
  )
  expect(draftRequest({ ...about, role: UNKNOWN_ROLE })).not.toContain(UNKNOWN_ROLE)
  expect(requestSubject(UNKNOWN_ROLE)).not.toContain(UNKNOWN_ROLE)
  expect(draftRequest(about).toLowerCase()).not.toContain('why')
})

test('it goes out on the next working day', () => {
  expect(suggestedAskOn(day('2026-11-20'))).toBe('2026-11-23')
  expect(suggestedAskOn(day('2026-11-23'))).toBe('2026-11-24')
})

test('a mail link can carry nothing but an address, a subject and a body', () => {
  const link = mailtoLink('mina@tern.example?bcc=x@y.z', 'A & B', 'one\ntwo?')
  expect(link).toBe(
    'mailto:mina@tern.example%3Fbcc%3Dx@y.z?subject=A%20%26%20B&body=one%0D%0Atwo%3F',
  )
  expect(mailtoLink('Mina', 's', 'b')).toMatch(/^mailto:\?/)
})
