import { formatDayInFull } from '@/lib/day'
import { formatCount } from '@/lib/formats'
import { countOf } from '@/lib/plural'
import type { OwnRecord } from './own-record'
import { deniesGettingPast, isAbsolute, type Topic, topicOf } from './topics'

/** What a person's own record has to say to a thought of theirs: true sentences, no verdict. */
export type OwnFacts = {
  /** The thought, shortened to what fits a line. */
  quote: string
  /** Goes on after the quoted thought and a colon. */
  answer: string
  /** Whole sentences, the nearest to the thought first. */
  more: string[]
}

type Count = 'round' | 'interview' | 'second' | 'offer' | 'answer'

/** Under so many applications there is nothing to be learnt from counting them. */
const TOO_FEW = 3
/** Under so many, “none of them” is still little to judge by. */
const FEW = 10
const LONGEST_QUOTE = 90

const WHY = 'Your record says how far each one got, and nothing about why.'

/** The facts of a record that stand beside a thought, chosen by the words of the thought. */
export function ownFacts(thought: string, record: OwnRecord, locale: string): OwnFacts {
  const quote = shortened(thought)
  if (record.sent < TOO_FEW) return { quote, answer: littleYet(record.sent, thought), more: [] }
  const topic = topicOf(thought)
  return { quote, answer: answerTo(topic, thought, record, locale), more: more(topic, record) }
}

function littleYet(sent: number, thought: string): string {
  if (sent === 0) return 'your record has no application in it yet, so there is nothing to look at.'
  const anything = isAbsolute(thought) ? '“always” or “never”' : 'anything either way'
  return `there is little to look at yet. ${countOf(sent, 'application')} can’t say ${anything}.`
}

function answerTo(topic: Topic, thought: string, record: OwnRecord, locale: string): string {
  const { sent } = record
  switch (topic) {
    case 'round':
    case 'interview':
    case 'second':
    case 'offer':
    case 'answer': {
      const count = countFor(topic, record)
      if (count === 0) return `${nothingYet(topic, sent)}.`
      if (topic === 'round' && deniesGettingPast(thought)) return `${share(count, sent)} did.`
      return `${share(count, sent)} ${reachedWords[topic]}.`
    }
    case 'noes':
      return record.noes > 0
        ? `${share(record.noes, sent)} ended with a no.`
        : `of ${countOf(sent, 'application')}, none has ended with a no in your record.`
    case 'effort':
      return record.since
        ? `since ${formatDayInFull(record.since, locale)} you have sent ${countOf(sent, 'application')}.`
        : `you have sent ${countOf(sent, 'application')}.`
    case 'trait':
    case 'fault':
      return 'your record can’t say why anyone decided as they did.'
    case 'other':
      return 'this is what your own record shows.'
  }
}

function more(topic: Topic, record: OwnRecord): string[] {
  const counted = others(topic, record)
  switch (topic) {
    case 'noes':
      return [...rest(record), ...counted.slice(0, 1)]
    case 'trait':
      return counted.length > 0 ? allTheSame(counted.slice(0, 2)) : [nobodyYet(record)]
    case 'fault':
      return [...closedByThem(record), ...(counted.length > 0 ? counted.slice(0, 2) : [WHY])]
    case 'other':
      return counted.length > 0 ? counted.slice(0, 3) : [nobodyYet(record), ...stillOpen(record)]
    case 'effort':
      return counted.slice(0, 2)
    default:
      if (countFor(topic, record) > 0) return counted.slice(0, 2)
      return [...smallNumber(record), ...counted.slice(0, 2), ...stillOpen(record), WHY]
  }
}

function smallNumber({ sent }: OwnRecord): string[] {
  return sent < FEW ? [`${formatCount(sent)} is a small number to judge by.`] : []
}

function allTheSame([first = '', ...others]: string[]): string[] {
  return [first.replace(/\.$/, ' all the same.'), ...others]
}

function closedByThem({ closed, sent }: OwnRecord): string[] {
  return closed > 0 ? [begun(`${share(closed, sent)} ended because the role was closed.`)] : []
}

const reachedWords: Record<Count, string> = {
  round: 'got past the first round',
  interview: 'led to an interview',
  second: 'went on to a second round',
  offer: 'got as far as an offer',
  answer: 'got an answer, one way or the other',
}

const notReachedWords: Record<Count, string> = {
  round: 'has got past the first round yet',
  interview: 'has led to an interview yet',
  second: 'has gone on to a second round yet',
  offer: 'has come to an offer yet',
  answer: 'has been answered yet',
}

const counts = {
  round: 'pastFirst',
  interview: 'interviewed',
  second: 'secondRounds',
  offer: 'offers',
  answer: 'answered',
} as const satisfies Record<Count, keyof OwnRecord>

function countFor(topic: Count, record: OwnRecord): number {
  return record[counts[topic]]
}

// Every other count there is something in, from the further to the nearer where they say more.
function others(topic: Topic, record: OwnRecord): string[] {
  const order: Count[] = ['round', 'interview', 'second', 'offer', 'answer']
  return order
    .filter((each) => each !== topic && countFor(each, record) > 0)
    .map((each) => begun(`${share(countFor(each, record), record.sent)} ${reachedWords[each]}.`))
}

function rest({ sent, noes, open, closed, unanswered, letGo }: OwnRecord): string[] {
  const accepted = sent - noes - open - closed - unanswered - letGo
  const parts = [
    open > 0 && `${formatCount(open)} still open`,
    unanswered > 0 && `${formatCount(unanswered)} never answered`,
    closed > 0 && `${formatCount(closed)} closed by the employer`,
    letGo > 0 && `${formatCount(letGo)} let go by you`,
    accepted > 0 && `${formatCount(accepted)} accepted`,
  ].filter((part) => part !== false)
  return parts.length > 0 ? [`The others: ${parts.join(', ')}.`] : []
}

function stillOpen({ open }: OwnRecord): string[] {
  return open > 0 ? [`${formatCount(open)} ${open === 1 ? 'is' : 'are'} still open.`] : []
}

function nobodyYet({ sent }: OwnRecord): string {
  return begun(`${nothingYet('round', sent)}.`)
}

function nothingYet(topic: Count, sent: number): string {
  return `of ${countOf(sent, 'application')}, none ${notReachedWords[topic]}`
}

function share(count: number, of: number): string {
  return count === of ? `all ${formatCount(of)}` : `${formatCount(count)} of ${formatCount(of)}`
}

function begun(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

function shortened(thought: string): string {
  const line = thought
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/, '')
  if (line.length <= LONGEST_QUOTE) return line
  const cut = line.slice(0, LONGEST_QUOTE)
  const lastWord = cut.lastIndexOf(' ')
  return `${cut.slice(0, lastWord > LONGEST_QUOTE / 2 ? lastWord : LONGEST_QUOTE)}…`
}
