import { describe, expect, test } from 'vitest'
import { type Day, daysBetween, parseDay } from '@/lib/day'
import { cardOfTheDay, evidence } from './evidence'
import { helplines, REVIEW_AFTER_DAYS } from './helplines'
import { noInput, stepMoodInput } from './input'
import { nextStep } from './next-step'
import { openSteps, progress } from './progress'
import { closeForPeace, reject } from './rejection'
import { steps } from './words'

const today = parseDay('2026-11-23') as Day
const known = {
  stage: 'interview',
  furthestStage: 'interview',
  ending: null,
  stageSince: today,
} as const

describe('a no', () => {
  test('ends the application and remembers how far the road went', () => {
    const no = reject({ ...known, stage: 'screening' }, 2, today)
    expect(no.ended).toMatchObject({ kind: 'ended', ending: 'rejected' })
    expect(no.rejection).toEqual({
      receivedOn: today,
      stageReached: 'interview',
      came: 'word',
    })
    expect(no.recovery).toEqual({ openedOn: today, mood: 2 })
    expect(no.added).toBeNull()
  })

  test('about something never kept makes the application as well', () => {
    expect(reject(undefined, null, today).added).toMatchObject({ kind: 'added', stage: 'applied' })
  })

  test('may be a silence that she closes for her own peace', () => {
    const no = closeForPeace({ ...known, stage: 'screening' }, today)
    expect(no.ended).toMatchObject({ kind: 'ended', ending: 'ghosted', reasons: ['peace'] })
    expect(no.rejection).toMatchObject({ came: 'silence', stageReached: 'interview' })
    expect(() => closeForPeace({ ...known, ending: 'rejected' }, today)).toThrow('already')
  })

  test('comes once', () => {
    expect(() => reject({ ...known, ending: 'rejected' }, null, today)).toThrow('already')
  })

  test('needs a company; the mood may stay unsaid', () => {
    const id = '019372a0-0000-7000-8000-000000000000'
    expect(noInput.safeParse({ id, company: 'Tern' }).data).toMatchObject({
      mood: null,
      applicationId: null,
    })
    expect(noInput.safeParse({ id, company: '' }).success).toBe(false)
    expect(noInput.safeParse({ id, company: 'Tern', mood: '6' }).success).toBe(false)
  })
})

describe('the next step', () => {
  const after = { mood: 3, stageReached: 'interview', best: null } as const

  test('is one, and asks little on a hard day', () => {
    expect(nextStep([...steps], { ...after, mood: 1 })).toMatchObject({ step: 'alone', minutes: 2 })
    expect(nextStep([...steps], { ...after, mood: 5 })).toMatchObject({ step: 'feedback' })
  })

  test('asks nobody for feedback who never met anyone', () => {
    const last = nextStep(['feedback', 'exercise'], {
      ...after,
      mood: 5,
      stageReached: 'applied',
    })
    expect(last?.step).toBe('exercise')
  })

  test('asks for feedback sooner after a late round', () => {
    const open = ['network', 'feedback', 'positives'] as const
    expect(nextStep(open, { ...after, mood: 1 })?.step).toBe('feedback')
    expect(nextStep(open, { ...after, mood: 1, stageReached: 'screening' })?.step).toBe('network')
  })

  test('is whatever has helped most, on a bad day only', () => {
    const best = { ...after, best: 'exercise' } as const
    expect(nextStep([...steps], { ...best, mood: 2 })).toMatchObject({
      step: 'exercise',
      hasHelped: true,
    })
    expect(nextStep([...steps], { ...best, mood: 4 })).toMatchObject({ hasHelped: false })
    expect(nextStep(['alone'], { ...best, mood: 1 })).toMatchObject({ step: 'alone' })
  })

  test('comes to every step in the end, whatever the mood', () => {
    for (const mood of [1, 2, 3, 4, 5, null] as const) {
      let open = [...steps] as (typeof steps)[number][]
      for (let taken = 0; taken < steps.length; taken += 1) {
        const next = nextStep(open, { ...after, mood })
        open = open.filter((step) => step !== next?.step)
      }
      expect(open).toEqual([])
      expect(nextStep(open, { ...after, mood })).toBeNull()
    }
  })
})

test('skipped, not for me and done elsewhere count like done; reopened does not', () => {
  const touched = [
    { step: 'alone', closing: 'done', countedAt: null },
    { step: 'feedback', closing: 'not-for-me', countedAt: null },
    { step: 'network', closing: null, countedAt: new Date('2026-11-23') },
    { step: 'exercise', closing: null, countedAt: null },
  ] as const
  expect(progress([...touched]).text).toBe('3 of 6')
  expect(openSteps([...touched])).toEqual(['perspective', 'exercise', 'positives'])
})

test('a mood belongs before or after a step', () => {
  const key = { recoveryId: '019372a0-0000-7000-8000-000000000000', step: 'alone' }
  expect(stepMoodInput.safeParse({ ...key, before: '4' }).data).toMatchObject({
    before: 4,
    after: null,
  })
  expect(stepMoodInput.safeParse(key).success).toBe(false)
})

describe('evidence', () => {
  test('has a source, a year, a view and a caveat on every card', () => {
    for (const card of evidence) {
      for (const text of [card.claim, card.figure, card.source, card.view, card.caveat]) {
        expect(text.trim(), card.id).not.toBe('')
      }
      expect(card.year, card.id).toBeGreaterThan(1900)
      expect(parseDay(card.checkedOn), card.id).not.toBeNull()
    }
    expect(new Set(evidence.map(({ id }) => id)).size).toBe(evidence.length)
  })

  test('stands behind every step', () => {
    for (const step of steps) expect(cardOfTheDay(step, 400).step).toBe(step)
  })

  test('never prints what isn’t so', () => {
    const printed = JSON.stringify(evidence).toLowerCase()
    for (const banned of ['endorphin', 'glassdoor', 'cipd', 'ashby', 'huntr', 'lieberman']) {
      expect(printed).not.toContain(banned)
    }
  })
})

test('helplines were looked at within half a year', () => {
  const day = new Date().toISOString().slice(0, 10) as Day
  for (const { name, checkedOn } of helplines) {
    expect(daysBetween(checkedOn, day), name).toBeLessThanOrEqual(REVIEW_AFTER_DAYS)
  }
})
