import type { InterviewKind } from '@/lib/applications/interviews/words'
import type { Ending, Remote, Stage } from '@/lib/applications/words'
import type { WorkoutKind } from '@/lib/exercise/words'
import type { Mood } from '@/lib/mood/words'

// A believable autumn of looking for work. Days are counted back from the day it is told.

type Move = { stage: Stage; daysAgo: number }

export type ToldApplication = {
  company: string
  role: string
  notes?: string
  source?: string
  place?: string
  remote?: Remote
  salary?: string
  tags?: string[]
  advert?: string
  cvName?: string
  /** Counted forward from the day it is told. */
  deadlineInDays?: number
  followUpInDays?: number
  road: [Move, ...Move[]]
  ended?: { ending: Ending; daysAgo: number; reasons?: string[] }
}

export const applications: ToldApplication[] = [
  {
    company: 'Harbour Lane Housing',
    role: 'Data analyst',
    notes: 'Small team, three days in the office. Priya says the manager is kind.',
    source: 'Priya',
    place: 'Alderport',
    remote: 'hybrid',
    salary: '£34,000 to £38,000',
    tags: ['housing', 'first choice'],
    cvName: 'One page, numbers first',
    advert:
      'We house four thousand families and want to know which repairs cannot wait. You like people as much as tables, explain what you find in plain words, and have used SQL at work.\n\nFive of us share one room and a very old kettle. Three days in the office.',
    road: [
      { stage: 'applied', daysAgo: 20 },
      { stage: 'screening', daysAgo: 12 },
      { stage: 'interview', daysAgo: 4 },
    ],
  },
  {
    company: 'Meridian Trams',
    role: 'Operations analyst',
    source: 'LinkedIn',
    place: 'Meridian',
    remote: 'onsite',
    tags: ['transport'],
    followUpInDays: 2,
    road: [
      { stage: 'applied', daysAgo: 9 },
      { stage: 'screening', daysAgo: 3 },
    ],
  },
  {
    company: 'Tollgate Books',
    role: 'Reporting officer',
    source: 'Company site',
    tags: ['books'],
    followUpInDays: 5,
    road: [{ stage: 'applied', daysAgo: 6 }],
  },
  {
    company: 'Wren & Sons',
    role: 'Junior data engineer',
    source: 'LinkedIn',
    remote: 'remote',
    salary: '£36,000',
    road: [{ stage: 'applied', daysAgo: 2 }],
  },
  {
    company: 'City of Alderport',
    role: 'Insight officer',
    source: 'Company site',
    place: 'Alderport',
    tags: ['public'],
    deadlineInDays: 6,
    road: [{ stage: 'saved', daysAgo: 1 }],
  },
  {
    company: 'Larkfield Energy',
    role: 'Business analyst',
    notes: 'Two rounds and a task. The panel laughed at the heat-pump chart, in a good way.',
    road: [
      { stage: 'applied', daysAgo: 48 },
      { stage: 'screening', daysAgo: 40 },
      { stage: 'interview', daysAgo: 26 },
    ],
  },
  {
    company: 'Fennel Foods',
    role: 'Supply chain analyst',
    road: [
      { stage: 'applied', daysAgo: 70 },
      { stage: 'screening', daysAgo: 61 },
    ],
  },
  { company: 'Ostler Bank', role: 'Graduate analyst', road: [{ stage: 'applied', daysAgo: 80 }] },
  {
    company: 'Saltmarsh Trust',
    role: 'Data officer',
    road: [{ stage: 'applied', daysAgo: 110 }],
  },
  {
    company: 'Borough Libraries',
    role: 'Reporting assistant',
    road: [{ stage: 'applied', daysAgo: 99 }],
  },
  {
    company: 'Pemberley Media',
    role: 'Audience analyst',
    road: [{ stage: 'applied', daysAgo: 75 }],
    ended: { ending: 'ghosted', daysAgo: 30, reasons: ['silence', 'peace'] },
  },
  {
    company: 'Quayside Clinic',
    role: 'Information assistant',
    road: [
      { stage: 'applied', daysAgo: 66 },
      { stage: 'interview', daysAgo: 50 },
    ],
    ended: { ending: 'withdrew', daysAgo: 44, reasons: ['work'] },
  },
  {
    company: 'Northgate Museum',
    role: 'Visitor data officer',
    road: [{ stage: 'applied', daysAgo: 58 }],
    ended: { ending: 'closed', daysAgo: 37, reasons: ['budget'] },
  },
]

export type ToldInterview = {
  company: string
  round: number
  kind: InterviewKind
  inDays: number
  time: string
  minutes: number
  place?: string
  with: string[]
  notes?: string
}

export const interviews: ToldInterview[] = [
  {
    company: 'Harbour Lane Housing',
    round: 1,
    kind: 'onsite',
    inDays: 2,
    time: '10:30',
    minutes: 60,
    place: '14 Quay Street, second floor',
    with: ['Priya Nair'],
    notes: 'Ask what happened with last winter’s repairs.',
  },
  {
    company: 'Larkfield Energy',
    round: 2,
    kind: 'panel',
    inDays: -9,
    time: '14:00',
    minutes: 90,
    with: [],
  },
]

export const workouts: {
  kind: WorkoutKind
  minutes: number
  daysAgo: number
  before: Mood
  after: Mood
}[] = [
  { kind: 'walk', minutes: 20, daysAgo: 1, before: 2, after: 3 },
  { kind: 'walk', minutes: 15, daysAgo: 3, before: 2, after: 3 },
  { kind: 'swim', minutes: 30, daysAgo: 5, before: 3, after: 4 },
  { kind: 'walk', minutes: 25, daysAgo: 8, before: 3, after: 4 },
  { kind: 'yoga', minutes: 20, daysAgo: 12, before: 3, after: 3 },
  { kind: 'cycle', minutes: 40, daysAgo: 17, before: 4, after: 5 },
  { kind: 'housework', minutes: 30, daysAgo: 26, before: 2, after: 3 },
]

export const moods: { mood: Mood; daysAgo: number; words?: string }[] = [
  { mood: 3, daysAgo: 0 },
  { mood: 3, daysAgo: 1, words: 'Better after the walk.' },
  { mood: 2, daysAgo: 2 },
  { mood: 4, daysAgo: 6, words: 'Good call with Tom.' },
  { mood: 3, daysAgo: 10 },
  { mood: 4, daysAgo: 16 },
]
