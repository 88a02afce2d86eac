import { firstName } from '@/lib/first-name'
import type { Why } from './ranking'

/** What a few words to somebody can be for. The first three ask for nothing. */
export const messageKinds = ['thanks', 'news', 'help', 'accept', 'meet', 'question'] as const
export type MessageKind = (typeof messageKinds)[number]

const names: Record<MessageKind, string> = {
  thanks: 'Say thanks',
  news: 'Share news',
  help: 'Offer help',
  accept: 'Take up an offer',
  meet: 'See you there',
  question: 'One small question',
}

export function messageName(kind: MessageKind): string {
  return names[kind]
}

export function isMessageKind(text: string | undefined): text is MessageKind {
  return messageKinds.some((kind) => kind === text)
}

/** What is known, for a draft to be filled from. */
export type About = {
  /** Whom it goes to. */
  to: string
  company: string | null
  /** Her own name. */
  from: string
  /** What she could do for them, in her words. */
  gives: string | null
  /** What they offered, in her words. */
  offered: string | null
  why: Why
  /** After a no it may be said, and is never asked about. */
  isAfterANo: boolean
}

/** The kinds that suit a person, the best one first. After a no, what can’t be refused comes first. */
export function kindsFor({
  why,
  offered,
  isAfterANo,
}: Pick<About, 'why' | 'offered' | 'isAfterANo'>) {
  const kinds: MessageKind[] = []
  if (why.is === 'event-soon') kinds.push('meet')
  if (offered && !isAfterANo) kinds.push('accept')
  kinds.push('news', 'thanks', 'help')
  if (offered && isAfterANo) kinds.push('accept')
  if (why.is === 'interview-soon' || why.is === 'no-at-company' || why.is === 'no-in-field') {
    kinds.push('question')
  }
  return kinds
}

/** A few words, written from what is known: short, and easy to answer or to leave. */
export function draftMessage(kind: MessageKind, about: About): { subject: string; text: string } {
  const { subject, lines } = written[kind](about)
  const text = [`Hello ${firstName(about.to)},`, '', ...lines, '', 'All the best,', about.from]
  return { subject, text: text.join('\n') }
}

type Written = { subject: string; lines: string[] }

const written: Record<MessageKind, (about: About) => Written> = {
  thanks: () => ({
    subject: 'Thank you',
    lines: [
      'I’ve been thinking back over the last while, and you came to mind: something you said then has stayed with me, and I never told you. Thank you for that.',
      '',
      'No need to answer. I hope things are well with you.',
    ],
  }),
  news: ({ isAfterANo, company }) => ({
    subject: 'A short hello',
    lines: [
      isAfterANo
        ? 'A short hello and a bit of news: I’m looking for my next role. One didn’t work out the other day, and I’m carrying on.'
        : 'A short hello and a bit of news: I’m looking for my next role, and keeping my eyes open.',
      '',
      company
        ? `How are things at ${company}? I’d like to hear what you’re up to, whenever you have a minute.`
        : 'How are things with you? I’d like to hear what you’re up to, whenever you have a minute.',
    ],
  }),
  help: ({ gives }) => ({
    subject: 'An offer',
    lines: [
      gives
        ? 'I have a little more time than usual at the moment, and thought of you. This I could gladly do:'
        : 'I have a little more time than usual at the moment. If there is something I could lend a hand with, a text to read over or a question to think through, I’d gladly do it.',
      ...(gives ? ['', gives] : []),
      '',
      'Only if it’s useful. Otherwise take this as a hello.',
    ],
  }),
  accept: ({ offered }) => ({
    subject: 'Your kind offer',
    lines: [
      'You once offered something, and I’d like to take you up on it, if it still suits you:',
      ...(offered ? ['', offered] : []),
      '',
      'Whenever it fits. And if it doesn’t any more, that’s quite all right.',
    ],
  }),
  meet: ({ why }) => ({
    subject: why.is === 'event-soon' ? why.event : 'See you there?',
    lines: [
      why.is === 'event-soon'
        ? `I’m thinking of going to ${why.event}. Will you be there? It would be good to see you.`
        : 'Will you be there? It would be good to see you.',
    ],
  }),
  question: ({ why, company }) => ({
    subject: 'One small question',
    lines: [questionLine(why, company), '', 'A sentence is plenty, and none is fine too.'],
  }),
}

function questionLine(why: Why, company: string | null): string {
  if (why.is === 'interview-soon') {
    return `I’m talking to ${why.company} soon. Is there one thing you’d want to know about the place, if you were me?`
  }
  return company
    ? `May I ask you one thing about your work at ${company}: what do you wish you had known before you started there?`
    : 'May I ask you one thing about your line of work: what is worth learning first, as you see it?'
}
