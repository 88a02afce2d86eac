import { describe, expect, test } from 'vitest'
import { type Day, parseDay } from '@/lib/day'
import { applicantSystem } from './applicant-system'
import { sharedVerdicts } from './one-verdict'
import { ownRoad } from './own-road'
import { longSilence, quietSince, usualWait } from './silence'
import { cameClose, draftReturn, returnDays } from './silver-medal'
import { bestStep, liftInWords, ranked } from './what-helps'

const day = (text: string) => parseDay(text) as Day

describe('one verdict or several', () => {
  const no = (company: string, link: string | null, receivedOn = '2026-11-24') => ({
    company,
    link,
    receivedOn: day(receivedOn),
  })
  const around = day('2026-11-25')

  test('two employers behind one system within a week are spoken of', () => {
    const noes = [
      no('Tern', 'https://tern.wd3.myworkdayjobs.com/en/job/1'),
      no('Kite', 'https://kite.wd1.myworkdayjobs.com/job/2', '2026-11-20'),
      no('Gull', 'https://jobs.lever.co/gull/3'),
    ]
    expect(sharedVerdicts(noes, around)).toEqual([
      { system: 'Workday', companies: ['Tern', 'Kite'] },
    ])
  })

  test('the same employer twice, another week, or no link say nothing', () => {
    const link = 'https://boards.greenhouse.io/tern/jobs/1'
    expect(sharedVerdicts([no('Tern', link), no('Tern', link)], around)).toEqual([])
    expect(sharedVerdicts([no('Tern', link), no('Kite', link, '2026-10-01')], around)).toEqual([])
    expect(sharedVerdicts([no('Tern', link), no('Kite', null)], around)).toEqual([])
  })

  test('a name that only resembles a system is none', () => {
    expect(applicantSystem('https://greenhouse.io.example.org/jobs')).toBeNull()
    expect(applicantSystem('https://mylever.co/')).toBeNull()
    expect(applicantSystem('not a link')).toBeNull()
    expect(applicantSystem('https://Boards.EU.Greenhouse.io/x')).toBe('Greenhouse')
  })
})

describe('a silence', () => {
  const since = day('2026-10-01')

  test('is measured against her own usual wait, which is a median', () => {
    const usual = usualWait([11, 30, 9, 12, 10])
    expect(usual).toEqual({ days: 11, count: 5 })
    expect(longSilence(since, day('2026-10-12'), usual)).toBeNull()
    expect(longSilence(since, day('2026-10-13'), usual)).toEqual({ days: 12 })
  })

  test('begins with the last change or meeting, and not before a meeting that is ahead', () => {
    const today = day('2026-11-25')
    expect(quietSince(since, [], today)).toBe(since)
    expect(quietSince(since, [day('2026-10-20'), day('2026-10-09')], today)).toBe('2026-10-20')
    expect(quietSince(since, [day('2026-09-20')], today)).toBe(since)
    expect(quietSince(since, [day('2026-10-20'), day('2026-11-26')], today)).toBeNull()
  })

  test('is never spoken of within a week, however quick the others were', () => {
    const usual = usualWait([1, 1, 2, 2, 2])
    expect(longSilence(since, day('2026-10-08'), usual)).toBeNull()
    expect(longSilence(since, day('2026-10-09'), usual)).toEqual({ days: 8 })
  })

  test('has no usual wait under five answers, and is long after thirty days', () => {
    expect(usualWait([3, 3, 3, 3])).toBeNull()
    expect(longSilence(since, day('2026-10-31'), null)).toBeNull()
    expect(longSilence(since, day('2026-11-01'), null)).toEqual({ days: 31 })
  })
})

describe('what helps', () => {
  const use = (step: 'alone' | 'exercise' | 'network', count: number, lift: number) => ({
    step,
    count,
    lift,
  })

  test('is silent about whatever was used less than five times', () => {
    expect(ranked([use('exercise', 4, 3)])).toEqual([])
    expect(bestStep([use('exercise', 4, 3)])).toBeNull()
  })

  test('is ordered by how far the mood moved, and names the best', () => {
    const uses = [use('alone', 9, 0.2), use('exercise', 5, 1.4), use('network', 6, -0.5)]
    expect(ranked(uses).map(({ step }) => step)).toEqual(['exercise', 'alone', 'network'])
    expect(bestStep(uses)).toBe('exercise')
  })

  test('offers nothing that has not lifted anything', () => {
    expect(bestStep([use('network', 6, 0)])).toBeNull()
  })

  test('is said with its direction', () => {
    expect(liftInWords(0.84)).toBe('0.8 higher afterwards')
    expect(liftInWords(-0.25)).toBe('0.2 lower afterwards')
    expect(liftInWords(0.02)).toBe('about the same before and after')
  })
})

describe('after coming close', () => {
  test('there are two days to write again', () => {
    expect(returnDays(day('2026-11-30'))).toEqual(['2027-02-28', '2027-05-30'])
    expect(cameClose('interview')).toBe(true)
    expect(cameClose('screening')).toBe(false)
  })

  test('the draft names whom it goes to, where that is known', () => {
    const about = { company: 'Tern', role: 'Analyst', from: 'Asha' }
    expect(draftReturn({ ...about, person: 'Maya' })).toMatch(/^Hello Maya,\n.*Tern.*Asha$/s)
    expect(draftReturn({ ...about, person: null })).toMatch(/^Hello,/)
  })
})

describe('her own road', () => {
  test('is told as far as it went, and not further', () => {
    const record = { sent: 9, pastFirst: 4, interviewed: 1, offers: 0 }
    expect(ownRoad(record)).toEqual([
      '4 of 9 got past the first round.',
      '1 time you were asked to an interview.',
    ])
  })

  test('is not told from a single application, or where nobody answered', () => {
    expect(ownRoad({ sent: 1, pastFirst: 1, interviewed: 1, offers: 0 })).toEqual([])
    expect(ownRoad({ sent: 5, pastFirst: 0, interviewed: 0, offers: 0 })).toEqual([])
  })
})
