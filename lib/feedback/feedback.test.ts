import { describe, expect, test } from 'vitest'
import { UNKNOWN_ROLE } from '@/lib/applications/words'
import { type Day, parseDay } from '@/lib/day'
import { mailCountsFrom } from '@/lib/mail/limits'
import { mailtoLink } from '@/lib/mailto'
import { addresseeAmong, addressOf, greeting, nameIn } from './addressee'
import {
  type About,
  draftInEachTone,
  draftRequest,
  draftSecondTry,
  requestSubject,
  secondSubject,
  suggestedAskOn,
} from './request'
import { nameOfTry, namesOfTries, readTryName, refuseTooMany } from './sending'
import { readTone, tones } from './words'

const day = (text: string) => parseDay(text) as Day
const about: About = {
  company: 'Tern & Co',
  role: 'Analyst',
  stage: 'interview',
  from: 'Asha Gurung',
  to: 'Mina Patel',
}
const stages = ['saved', 'applied', 'screening', 'interview', 'offer'] as const

describe('a request', () => {
  test('asks in three tones what would strengthen the candidacy, and never why not', () => {
    const drafts = stages.flatMap((stage) =>
      [true, false].flatMap((heard) => Object.values(draftInEachTone({ ...about, stage, heard }))),
    )
    expect(new Set(drafts).size).toBeGreaterThan(stages.length)
    for (const draft of drafts) {
      expect(draft).toMatch(/^Hello Mina,\n/)
      expect(draft.toLowerCase()).toContain('what would strengthen my candidacy')
      expect(draft).toContain('the Analyst role at Tern & Co')
      expect(draft).toMatch(/\nAsha Gurung$/)
      expect(draft.toLowerCase()).not.toMatch(/why|reject|fail|unfortunately|sorry|\.\.|undefined/)
    }
  })

  test('thanks for what there was', () => {
    expect(draftRequest(about)).toContain('meet me')
    expect(draftRequest({ ...about, stage: 'applied' })).toContain('looking at my application')
    expect(draftRequest({ ...about, stage: 'screening' }, 'warm')).toContain('talk with you')
    expect(draftRequest({ ...about, heard: false })).not.toContain('letting me know')
  })

  test('is warm, plain or brief, and the brief one is the shortest', () => {
    const { warm, plain, brief } = draftInEachTone(about)
    expect(brief.length).toBeLessThan(plain.length)
    expect(plain.length).toBeLessThan(warm.length)
    expect(tones.map(readTone)).toEqual(tones)
    for (const odd of [undefined, '', 'cold', 'constructor']) expect(readTone(odd)).toBe('plain')
  })

  test('never prints the word for a role that isn’t known', () => {
    const unknown = { ...about, role: UNKNOWN_ROLE }
    const texts = [...Object.values(draftInEachTone(unknown)), draftSecondTry(unknown)]
    for (const text of [...texts, requestSubject(UNKNOWN_ROLE), secondSubject(UNKNOWN_ROLE)]) {
      expect(text).not.toContain(UNKNOWN_ROLE)
    }
  })

  test('goes out on the next working day', () => {
    expect(suggestedAskOn(day('2026-11-20'))).toBe('2026-11-23')
    expect(suggestedAskOn(day('2026-11-23'))).toBe('2026-11-24')
  })
})

test('the second try asks the same, shorter, and lets them off', () => {
  const second = draftSecondTry(about)
  expect(second).toMatch(/^Hello Mina,/)
  expect(second).toContain('strengthen my candidacy')
  expect(second).toContain('quite all right')
  expect(second.length).toBeLessThan(draftRequest(about, 'warm').length)
})

describe('whom it goes to', () => {
  const mina = { interviewId: 'two', name: 'Mina Patel', email: null }
  const bo = { interviewId: 'two', name: 'Bo Lind', email: 'bo@tern.example' }
  const cy = { interviewId: 'one', name: 'Cy', email: 'cy@tern.example' }

  test('is someone of the latest round, rather with an address', () => {
    expect(addresseeAmong([mina, bo, cy])).toBe(bo)
    expect(addresseeAmong([mina, cy])).toBe(mina)
    expect(addresseeAmong([])).toBeUndefined()
    expect([mina, bo].map(addressOf)).toEqual(['Mina Patel', 'bo@tern.example'])
  })

  test('is greeted by a first name, or the whole of a name that has a title', () => {
    expect(greeting(' Mina  Patel ')).toBe('Hello Mina,')
    expect(greeting('Dr Mina Patel')).toBe('Hello Dr Mina Patel,')
    expect(greeting('Patel, Mina')).toBe('Hello Patel, Mina,')
    for (const none of [null, undefined, ' ', 'mina@tern.example']) {
      expect(greeting(none)).toBe('Hello,')
    }
    expect(nameIn('Mina')).toBe('Mina')
    expect(nameIn('bo@tern.example', [mina, bo])).toBe('Bo Lind')
    expect(nameIn('eve@tern.example', [mina, bo])).toBeNull()
    expect(nameIn(null, [mina])).toBeNull()
  })
})

test('a mail link can carry nothing but an address, a subject and a body', () => {
  const link = mailtoLink({
    to: 'mina@tern.example?bcc=x@y.z',
    subject: 'A & B',
    body: 'one\ntwo?',
  })
  expect(link).toBe(
    'mailto:mina@tern.example%3Fbcc%3Dx@y.z?subject=A%20%26%20B&body=one%0D%0Atwo%3F',
  )
  expect(mailtoLink({ to: 'Mina', subject: 's', body: 'b' })).toMatch(/^mailto:\?/)
})

describe('sending from here', () => {
  test('ends for a while with the tenth', () => {
    expect(() => refuseTooMany(10)).not.toThrow()
    expect(() => refuseTooMany(11)).toThrow(/as many as it sends/)
    const now = new Date('2026-03-01T09:00:00Z')
    expect(mailCountsFrom(now).toISOString()).toBe('2026-02-28T09:00:00.000Z')
  })

  test('calls each mail by its try, and reads the try back', () => {
    for (const which of ['first', 'second'] as const) {
      const name = nameOfTry({ requestId: 'x', which }, 'mail')
      expect(name.startsWith(namesOfTries('x'))).toBe(true)
      expect(readTryName(name)).toEqual({ requestId: 'x', which })
    }
    for (const other of [
      '',
      'digest:2026-11-23',
      'feedback-request:x:third:y',
      'feedback-request:',
    ]) {
      expect(readTryName(other)).toBeNull()
    }
  })
})
