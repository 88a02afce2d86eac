import { describe, expect, test } from 'vitest'
import { addDays, type Day, parseDay } from '@/lib/day'
import { draftMessage, kindsFor, messageKinds } from './message'
import { type Candidate, type RecentNo, rankQueue, type Why, whyNow } from './ranking'
import { whySentence } from './why-sentence'

const today = parseDay('2026-11-25') as Day
const ago = (days: number) => addDays(today, -days)
const nothing = { noes: [], interviews: [], today }

const someone = (name: string, known: Partial<Candidate> = {}): Candidate => ({
  ...{ id: name, name, company: null, companyKey: null, role: null, tie: null, tags: [] },
  ...{ lastTouchOn: ago(60), nextTouchOn: null, offeredOn: null, addedOn: ago(400) },
  ...{ event: null, interview: null },
  ...known,
})
const no = (known: Partial<RecentNo> = {}): RecentNo => ({
  ...{ company: 'Kite', companyKey: 'kite', role: 'Gardener', tags: [], receivedOn: ago(10) },
  ...known,
})
const names = (ranked: { name: string }[]) => ranked.map(({ name }) => name)

describe('why now', () => {
  const why = (known: Partial<Candidate>, situation: Partial<Parameters<typeof whyNow>[1]> = {}) =>
    whyNow(someone('Maya', known), { ...nothing, ...situation })

  test('they offered something, until she has been in touch since', () => {
    expect(why({ offeredOn: ago(30) })).toEqual({ is: 'offered', on: ago(30) })
    expect(why({ offeredOn: ago(30), lastTouchOn: ago(30) }).is).toBe('offered')
    expect(why({ offeredOn: ago(30), lastTouchOn: ago(29) }).is).toBe('quiet')
    expect(why({ offeredOn: ago(30), lastTouchOn: null }).is).toBe('offered')
  })

  test('an interview where they work, or where they have to do with it', () => {
    const interviews = [{ company: 'Kite', companyKey: 'kite', on: addDays(today, 2) }]
    const expected = { is: 'interview-soon', company: 'Kite', on: addDays(today, 2) }
    expect(why({ companyKey: 'kite' }, { interviews })).toEqual(expected)
    const interview = { company: 'Kite', on: addDays(today, 2) }
    expect(why({ interview })).toEqual(expected)
    expect(why({ companyKey: null }, { interviews }).is).toBe('quiet')
  })

  test('a gathering where she hopes to find them', () => {
    const event = { name: 'Garden evening', on: addDays(today, 3) }
    expect(why({ event })).toEqual({ is: 'event-soon', event: event.name, on: event.on })
  })

  test('a no at their company', () => {
    const expected = { is: 'no-at-company', company: 'Kite', on: ago(10) }
    expect(why({ companyKey: 'kite' }, { noes: [no()] })).toEqual(expected)
  })

  test('a no in their field, by a tag or by a word of the role', () => {
    const noes = [no({ tags: ['public gardens'] })]
    expect(why({ tags: ['public gardens'] }, { noes })).toMatchObject({ field: 'public gardens' })
    expect(why({ role: 'Head gardener' }, { noes })).toMatchObject({ field: 'gardener' })
    expect(why({ role: 'Senior manager' }, { noes: [no({ role: 'Senior manager' })] }).is).toBe(
      'quiet',
    )
  })

  test('a rhythm whose day has come', () => {
    expect(why({ nextTouchOn: today })).toEqual({ is: 'overdue', since: today })
    expect(why({ nextTouchOn: addDays(today, 1) }).is).toBe('quiet')
  })

  test('only the reason that says most is named', () => {
    const known = {
      companyKey: 'kite',
      nextTouchOn: ago(3),
      offeredOn: ago(1),
      lastTouchOn: ago(40),
    }
    expect(why(known, { noes: [no()] }).is).toBe('offered')
    expect(why({ ...known, offeredOn: null }, { noes: [no()] }).is).toBe('no-at-company')
  })
})

describe('the queue', () => {
  test('goes by reason, then by how long it has been quiet', () => {
    const people = [
      someone('Quiet for long', { lastTouchOn: ago(200) }),
      someone('Never yet', { lastTouchOn: null }),
      someone('Overdue', { nextTouchOn: ago(1) }),
      someone('Offered', { offeredOn: ago(5) }),
      someone('Quiet for a while', { lastTouchOn: ago(30) }),
    ]
    expect(names(rankQueue(people, nothing))).toEqual([
      ...['Offered', 'Overdue', 'Never yet', 'Quiet for long', 'Quiet for a while'],
    ])
  })

  test('leaves out whom she was in touch with this week, unless they are about to meet', () => {
    const event = { name: 'Garden evening', on: addDays(today, 2) }
    const people = [
      someone('Yesterday', { lastTouchOn: ago(1) }),
      someone('A week ago', { lastTouchOn: ago(7) }),
      someone('Yesterday, and soon', { lastTouchOn: ago(1), event }),
      someone('Today, and soon', { lastTouchOn: today, event }),
    ]
    expect(names(rankQueue(people, nothing))).toEqual(['Yesterday, and soon', 'A week ago'])
  })

  test('after a no starts with three moderately weak ties, whatever else there is', () => {
    const people = [
      someone('Close, who offered', { tie: 'close', offeredOn: ago(2) }),
      someone('Distant', { tie: 'distant' }),
      someone('Unsaid', { tie: null }),
      someone('Moderate, quiet', { tie: 'moderate', lastTouchOn: ago(90) }),
      someone('Moderate, at Kite', { tie: 'moderate', companyKey: 'kite' }),
    ]
    const after = { ...nothing, noes: [no({ receivedOn: ago(1) })] }
    const ranked = rankQueue(people, after)
    expect(names(ranked)).toEqual([
      ...['Moderate, at Kite', 'Moderate, quiet', 'Unsaid', 'Close, who offered', 'Distant'],
    ])
    expect(ranked.map(({ why }) => why.is)).toEqual([
      ...['no-at-company', 'seen-now-and-then', 'quiet', 'offered', 'quiet'],
    ])
    const aWeekLater = { ...nothing, noes: [no({ receivedOn: ago(7) })] }
    expect(names(rankQueue(people, aWeekLater))[0]).toBe('Close, who offered')
  })

  test('never puts a close tie among the three, even when there are no others', () => {
    const after = { ...nothing, noes: [no({ receivedOn: today })] }
    const people = [someone('Close', { tie: 'close' }), someone('Distant', { tie: 'distant' })]
    expect(names(rankQueue(people, after))).toEqual(['Distant', 'Close'])
  })

  test('is the same whatever order people come in', () => {
    const people = ['c', 'a', 'b'].map((name) => someone(name))
    expect(names(rankQueue(people, nothing))).toEqual(['a', 'b', 'c'])
    expect(names(rankQueue(people.toReversed(), nothing))).toEqual(['a', 'b', 'c'])
  })
})

const everyWhy: Why[] = [
  { is: 'offered', on: ago(3) },
  { is: 'interview-soon', company: 'Kite', on: addDays(today, 2) },
  { is: 'event-soon', event: 'Garden evening', on: addDays(today, 3) },
  { is: 'no-at-company', company: 'Kite', on: ago(2) },
  { is: 'overdue', since: ago(4) },
  { is: 'no-in-field', field: 'gardener', company: 'Kite' },
  { is: 'seen-now-and-then' },
  { is: 'quiet', since: null },
]

test.each(everyWhy)('$is is said in one line', (why) => {
  const sentence = whySentence(why, { locale: 'en-GB', today })
  expect(sentence).toMatch(/^[A-Z][^\n]+[.]$/)
  expect(sentence.length).toBeLessThan(90)
})

describe('a few words to somebody', () => {
  const about = {
    ...{ to: 'Maya Thapa', company: 'Kite', from: 'Asha', gives: null, offered: null },
    ...{ why: { is: 'quiet', since: null } as Why, isAfterANo: false },
  }

  test('after a no start with what can’t be refused', () => {
    const kinds = kindsFor({ ...about, offered: 'A talk', isAfterANo: true })
    expect(kinds.slice(0, 3).toSorted()).toEqual(['help', 'news', 'thanks'])
    expect(kinds).toContain('accept')
  })

  test('start with the gathering when there is one, and with an offer when there is no no', () => {
    const why = everyWhy[2] as Why
    expect(kindsFor({ ...about, why })[0]).toBe('meet')
    expect(kindsFor({ ...about, offered: 'A talk' })[0]).toBe('accept')
  })

  test.each(messageKinds)('“%s” is filled from the record, and leaves no gap', (kind) => {
    for (const why of everyWhy) {
      for (const known of [{}, { gives: 'Read your plan', offered: 'Coffee' }, { company: null }]) {
        const { subject, text } = draftMessage(kind, { ...about, ...known, why })
        expect(subject).not.toBe('')
        expect(text).toMatch(/^Hello Maya,\n\n[\s\S]+\n\nAll the best,\nAsha$/)
        expect(text).not.toMatch(/undefined|null|\{|\}/)
      }
    }
  })

  test('use her own words for what she gives, and for what was offered', () => {
    expect(draftMessage('help', { ...about, gives: 'Read your plan' }).text).toContain(
      'Read your plan',
    )
    expect(draftMessage('accept', { ...about, offered: 'Coffee' }).text).toContain('Coffee')
  })
})
