import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Ending, endings, type Stage, stages } from '@/lib/applications/words'
import { type Day, parseDay } from '@/lib/day'
import { ownFacts } from './own-facts'
import { type OwnRecord, ownRecord } from './own-record'

const since = day('2026-09-04')

const autumn: OwnRecord = {
  sent: 9,
  pastFirst: 4,
  interviewed: 2,
  secondRounds: 1,
  offers: 0,
  answered: 6,
  unanswered: 1,
  noes: 4,
  closed: 1,
  letGo: 1,
  open: 2,
  since,
}
/** Nothing has gone further yet. */
const hard: OwnRecord = {
  ...autumn,
  ...{ sent: 6, pastFirst: 0, interviewed: 0, secondRounds: 0, answered: 2 },
  ...{ noes: 2, closed: 0, letGo: 0, unanswered: 2, open: 2 },
}

const about = (thought: string, record = autumn) => ownFacts(thought, record, 'en-GB')
const answerTo = (thought: string, record = autumn) => about(thought, record).answer

describe('what the record says depends on what the thought says', () => {
  test('never past the first round', () => {
    expect(about('I never get past the first round.')).toEqual({
      quote: 'I never get past the first round',
      answer: '4 of 9 did.',
      more: ['2 of 9 led to an interview.', '1 of 9 went on to a second round.'],
    })
    expect(answerTo('I always fail at the first round')).toBe('4 of 9 got past the first round.')
  })

  test('interviews, second rounds, offers and answers', () => {
    expect(answerTo('I’ll never get an interview')).toBe('2 of 9 led to an interview.')
    expect(answerTo('Nobody invites me')).toBe('2 of 9 led to an interview.')
    expect(answerTo('I never get past the interview')).toBe('1 of 9 went on to a second round.')
    expect(answerTo('Nobody will ever hire me')).toBe(
      'of 9 applications, none has come to an offer yet.',
    )
    expect(answerTo('No one ever answers me')).toBe('6 of 9 got an answer, one way or the other.')
  })

  test('turned down by all', () => {
    expect(about('Everybody rejects me')).toMatchObject({
      answer: '4 of 9 ended with a no.',
      more: [
        'The others: 2 still open, 1 never answered, 1 closed by the employer, 1 let go by you.',
        '4 of 9 got past the first round.',
      ],
    })
  })

  test('about who one is, the record knows nothing, and says so first', () => {
    for (const thought of ['I’m too old for this', 'I don’t have the experience', 'I’m useless']) {
      const { answer, more } = about(thought)
      expect(answer).toBe('your record can’t say why anyone decided as they did.')
      expect(more[0]).toMatch(/^4 of 9 got past the first round/)
    }
    expect(about('I’m too old').more[0]).toBe('4 of 9 got past the first round all the same.')
  })

  test('about fault, a role that was closed comes first', () => {
    expect(about('It was all my fault').more[0]).toBe('1 of 9 ended because the role was closed.')
  })

  test('about not trying', () => {
    expect(answerTo('I’m just lazy')).toBe('since 4 September 2026 you have sent 9 applications.')
  })

  test('about nothing it knows of, it shows how far the roads went', () => {
    expect(about('What is the point?')).toMatchObject({
      answer: 'this is what your own record shows.',
      more: [
        '4 of 9 got past the first round.',
        '2 of 9 led to an interview.',
        '1 of 9 went on to a second round.',
      ],
    })
  })

  test('a word in passing is not taken for more than it is', () => {
    const shown = 'this is what your own record shows.'
    for (const thought of [
      'I can’t get past this',
      'I can’t get through the day',
      'My answers were long',
      'The interview was awful',
      'I am responsible for three people',
    ]) {
      expect(answerTo(thought), thought).toBe(shown)
    }
  })
})

describe('when the record doesn’t contradict', () => {
  test('it says so plainly, says how few they are, and what is open', () => {
    expect(about('I never get past the first round', hard)).toMatchObject({
      answer: 'of 6 applications, none has got past the first round yet.',
      more: [
        '6 is a small number to judge by.',
        '2 of 6 got an answer, one way or the other.',
        '2 are still open.',
        'Your record says how far each one got, and nothing about why.',
      ],
    })
  })

  test('ten and more are not called few', () => {
    const many = { ...hard, sent: 14 }
    expect(about('I never get past the first round', many).more.join(' ')).not.toMatch(/small/)
  })

  test('all is all', () => {
    const all = { ...autumn, pastFirst: 9 }
    expect(about('What is the point?', all).more[0]).toBe('All 9 got past the first round.')
  })
})

test('of fewer than three there is little to say, and it is said without a count of failures', () => {
  const none = ownRecord([], 0)
  expect(about('Nobody ever answers', none)).toMatchObject({
    answer: 'your record has no application in it yet, so there is nothing to look at.',
    more: [],
  })
  expect(answerTo('Nobody ever answers', { ...none, sent: 2 })).toBe(
    'there is little to look at yet. 2 applications can’t say “always” or “never”.',
  )
  expect(answerTo('It hurts', { ...none, sent: 1 })).toBe(
    'there is little to look at yet. 1 application can’t say anything either way.',
  )
})

test('a long thought is quoted up to a whole word', () => {
  const { quote } = about(`I never ${'ever '.repeat(40)}get past the first round`)
  expect(quote.length).toBeLessThanOrEqual(91)
  expect(quote).toMatch(/ever…$/)
  expect(about(`\n a  b!!\n`).quote).toBe('a b')
})

test('what was only kept for later was not sent, and the trash of endings is told apart', () => {
  const standing = (furthestStage: Stage, ending: Ending | null, count = 1) => ({
    ...{ furthestStage, ending, count },
    since,
  })
  const record = ownRecord(
    [
      standing('saved', null, 5),
      standing('saved', 'rejected'),
      standing('applied', null, 2),
      standing('applied', 'ghosted'),
      { ...standing('screening', 'closed'), since: day('2026-08-01') },
      standing('interview', 'withdrew'),
      standing('offer', 'declined'),
    ],
    1,
  )
  expect(record).toEqual({
    ...{ sent: 7, pastFirst: 3, interviewed: 2, secondRounds: 1, offers: 1, answered: 4 },
    ...{ unanswered: 1, noes: 1, closed: 1, letGo: 2, open: 2 },
    since: '2026-08-01',
  })
})

const standings = fc.array(
  fc.record({
    furthestStage: fc.constantFrom(...stages),
    ending: fc.option(fc.constantFrom(...endings)),
    count: fc.integer({ min: 1, max: 30 }),
    since: fc.constant(since),
  }),
  { maxLength: 12 },
)
const thoughts = fc.constantFrom(
  ...['I never get past the first round', 'I never get past the interview', 'No interviews'],
  ...['Nobody will hire me', 'Nobody ever answers', 'They all reject me', 'I’m too old'],
  ...['It was my fault', 'I’m lazy', 'It hurts', ''],
)

test('whatever the record, every count is at most all of them, and none is nought', () => {
  fc.assert(
    fc.property(standings, thoughts, (counted, thought) => {
      const record = ownRecord(counted, 0)
      const { answer, more } = ownFacts(thought, record, 'en-GB')
      for (const sentence of [answer, ...more]) {
        expect(sentence).toMatch(/\.$/)
        expect(sentence).not.toMatch(/\b0\b|undefined|NaN/)
        const [, count, of] = /(\d+) of (\d+)/.exec(sentence) ?? []
        if (count) expect(Number(count)).toBeLessThan(Number(of))
        if (of) expect(Number(of)).toBe(record.sent)
      }
      for (const sentence of more) expect(sentence).toMatch(/^[A-Z0-9]/)
    }),
  )
})

function day(text: string): Day {
  const parsed = parseDay(text)
  if (!parsed) throw new Error(`${text} is no day`)
  return parsed
}
