import type { CommunityKind, Tie, TouchKind } from '@/lib/network/words'

// Whom she knows, where she meets them, and who is with her.

export type ToldContact = {
  name: string
  company: string
  howWeMet: string
  tie: Tie
  role?: string
  tags?: string[]
  gives?: string
  offered?: string
  everyDays?: number
  touches: { kind: TouchKind; daysAgo: number; note?: string }[]
  followUp?: { what: string; inDays: number }
}

export const contacts: ToldContact[] = [
  {
    name: 'Priya Nair',
    company: 'Harbour Lane Housing',
    howWeMet: 'We shared a desk at the statistics office.',
    tie: 'close',
    role: 'Housing analyst',
    tags: ['housing', 'statistics'],
    gives: 'My template for survey tables',
    everyDays: 30,
    touches: [
      { kind: 'met', daysAgo: 40, note: 'Coffee by the station.' },
      { kind: 'message', daysAgo: 14, note: 'She put in a word.' },
    ],
    followUp: { what: 'Tell Priya how the interview went', inDays: 0 },
  },
  {
    name: 'Tom Okafor',
    company: 'Meridian Trams',
    howWeMet: 'At the open data meet-up in September.',
    tie: 'moderate',
    role: 'Data engineer',
    tags: ['open data'],
    offered: 'To show me round their data team',
    everyDays: 60,
    touches: [],
    followUp: { what: 'Ask Tom what the second round is like', inDays: 2 },
  },
  {
    name: 'Elena Brandt',
    company: 'Fennel Foods',
    howWeMet: 'She interviewed me, and was lovely about it.',
    tie: 'distant',
    touches: [{ kind: 'message', daysAgo: 29, note: 'Thanked her for the feedback.' }],
  },
  {
    name: 'Sam Whitfield',
    company: '',
    howWeMet: 'Looking for work too; we met at the library group.',
    tie: 'moderate',
    everyDays: 7,
    touches: [{ kind: 'call', daysAgo: 8 }],
    followUp: { what: 'Swap mock questions with Sam', inDays: -1 },
  },
]

export const communities: {
  name: string
  kind: CommunityKind
  nextVisitInDays: number
  note: string
}[] = [
  {
    name: 'Open data Tuesdays',
    kind: 'meet-up',
    nextVisitInDays: 2,
    note: 'Questions are welcome before eight.',
  },
]

export const meetUps: {
  name: string
  of: string
  inDays: number
  time: string
  place: string
  lookFor: string
  forWhom?: string
  was?: { note: string; there: string[] }
}[] = [
  {
    name: 'Open data in September',
    of: 'Open data Tuesdays',
    inDays: -65,
    time: '18:30',
    place: 'The old library',
    lookFor: 'Anyone who works with timetables',
    was: { note: 'Small, and easy to talk in.', there: ['Tom Okafor'] },
  },
  {
    name: 'Maps and tea',
    of: 'Open data Tuesdays',
    inDays: 4,
    time: '18:30',
    place: 'The old library',
    lookFor: 'Whoever runs the housing map',
    forWhom: 'Tom Okafor',
  },
]

/** One trusted person, to whom a day after a no was said to be hard. */
export const witness = { name: 'Leila', hardDaysAgo: 2 }
