import { describe, expect, test } from 'vitest'
import { interviewInput, newInterviewInput } from './input'

const typed = {
  id: '019aaf3e-6c00-7000-8000-000000000001',
  applicationId: '019aaf3e-6c00-7000-8000-000000000002',
  kind: 'video',
  on: '2026-12-01',
  time: '14:00',
  zone: 'America/New_York',
  minutes: '45',
  round: '2',
  place: '',
  link: 'example.org/room',
  people: 'Maya Thapa\r\n\r\nmaya thapa\r\nBen Okri',
  notes: '',
}

function problems(changed: Record<string, unknown>): string[] {
  const result = newInterviewInput.safeParse({ ...typed, ...changed })
  return result.success ? [] : result.error.issues.map(({ message }) => message)
}

describe('an interview as it is typed', () => {
  test('becomes what is kept', () => {
    expect(newInterviewInput.parse({ ...typed, moves: 'yes' })).toEqual({
      ...typed,
      minutes: 45,
      round: 2,
      place: null,
      link: 'https://example.org/room',
      people: ['Maya Thapa', 'Ben Okri'],
      notes: null,
      moves: true,
    })
  })

  test('takes an hour, moves nothing and meets nobody unless it says so', () => {
    const { people: _none, minutes: _any, ...rest } = typed
    expect(newInterviewInput.parse(rest)).toMatchObject({ minutes: 60, people: [], moves: false })
  })

  test('is changed without saying which application it belongs to', () => {
    expect(interviewInput.parse(typed)).not.toHaveProperty('applicationId')
  })

  test('has a time, a day and a zone that exist', () => {
    for (const time of ['', '24:00', '14:60', '2 pm', '14:00:00']) {
      expect(problems({ time }), time).toEqual(['Choose a time.'])
    }
    for (const zone of ['', 'Europe/Atlantis', '+02:00', 'x'.repeat(65)]) {
      expect(problems({ zone })[0], zone).toBe('Choose a time zone from the list.')
    }
    expect(problems({ on: '2026-02-31' })).toEqual(['That day doesn’t exist.'])
  })

  test('keeps within bounds', () => {
    expect(problems({ minutes: '4' })).toEqual(['A whole number from 5 to 600.'])
    expect(problems({ minutes: '601' })).toEqual(['A whole number from 5 to 600.'])
    expect(problems({ round: '21' })).toEqual(['A whole number from 1 to 20.'])
    expect(problems({ round: '' })).toEqual(['A whole number from 1 to 20.'])
    expect(problems({ link: 'javascript:alert(1)' })).toHaveLength(1)
  })

  test('has at most twelve people, with names of a bearable length', () => {
    const names = (count: number) => Array.from({ length: count }, (_, at) => `P${at}`).join('\n')
    expect(problems({ people: names(12) })).toEqual([])
    expect(problems({ people: names(13) })).toEqual(['At most 12 people.'])
    expect(problems({ people: 'x'.repeat(121) })).toEqual([
      'One name a line, each of at most 120 characters.',
    ])
  })
})
