import type { Point } from '@/lib/feedback/point'
import type { Mood } from '@/lib/mood/words'
import type { Slice } from '@/lib/perspective/slices'
import type { Closing, Step } from '@/lib/recovery/words'

// What the noes of that autumn left behind, step by step.

export type ToldStep = { step: Step; closing: Closing; before?: Mood; after?: Mood }
export type ToldNo = { company: string; daysAgo: number; mood: Mood; steps: ToldStep[] }

export const noes: ToldNo[] = [
  {
    company: 'Saltmarsh Trust',
    daysAgo: 96,
    mood: 2,
    steps: [
      { step: 'alone', closing: 'done', before: 2, after: 2 },
      { step: 'exercise', closing: 'done', before: 2, after: 4 },
      { step: 'perspective', closing: 'not-for-me' },
      { step: 'feedback', closing: 'skipped' },
      { step: 'network', closing: 'done', before: 3, after: 4 },
      { step: 'positives', closing: 'done' },
    ],
  },
  {
    company: 'Borough Libraries',
    daysAgo: 84,
    mood: 3,
    steps: [
      { step: 'alone', closing: 'done', before: 3, after: 3 },
      { step: 'exercise', closing: 'done', before: 3, after: 4 },
      { step: 'perspective', closing: 'done' },
      { step: 'feedback', closing: 'not-for-me' },
      { step: 'network', closing: 'done', before: 2, after: 3 },
      { step: 'positives', closing: 'skipped' },
    ],
  },
  {
    company: 'Ostler Bank',
    daysAgo: 62,
    mood: 3,
    steps: [
      { step: 'alone', closing: 'done', before: 3, after: 3 },
      { step: 'feedback', closing: 'not-for-me' },
      { step: 'network', closing: 'skipped' },
      { step: 'perspective', closing: 'done', before: 2, after: 3 },
      { step: 'exercise', closing: 'done', before: 3, after: 4 },
      { step: 'positives', closing: 'skipped' },
    ],
  },
  {
    company: 'Fennel Foods',
    daysAgo: 35,
    mood: 2,
    steps: [
      { step: 'alone', closing: 'done', before: 2, after: 3 },
      { step: 'exercise', closing: 'done', before: 2, after: 4 },
      { step: 'feedback', closing: 'done', before: 3, after: 3 },
    ],
  },
  {
    company: 'Larkfield Energy',
    daysAgo: 3,
    mood: 2,
    steps: [
      { step: 'alone', closing: 'done', before: 2, after: 2 },
      { step: 'exercise', closing: 'done', before: 2, after: 3 },
    ],
  },
]

export const feedback = {
  company: 'Fennel Foods',
  askedOf: 'Dana Whitlock',
  askedDaysAgo: 34,
  receivedDaysAgo: 30,
  words:
    'Hi Asha, thanks for asking. We liked how clearly you explained your project. The person we chose had worked with the same stock system before. For another time: bring one example where the numbers changed what somebody did.',
  points: [
    { text: 'We liked how clearly you explained your project.', control: 'mine' },
    {
      text: 'The person we chose had worked with the same stock system before.',
      control: 'not-mine',
    },
    { text: 'Bring one example where the numbers changed what somebody did.', control: 'mine' },
  ] satisfies Point[],
  lesson: 'Start with what changed because of my work, then the numbers.',
}

export const thought = {
  company: 'Larkfield Energy',
  words: 'I never manage the last round. They could tell I was nervous.',
  before: 85,
  after: 50,
  ownWords: 'The other finalist already knew the regulator.',
}

export const reflection = {
  company: 'Larkfield Energy',
  challenged: 'How I’d explain a forecast that turned out wrong.',
  different: 'Four people instead of two, and nobody asked about the task.',
  nextTime: 'Say what I did the week after it went wrong, not only why.',
  greyAreas: 'How they check a forecast after the season.',
  daysAgo: 1,
}

export const question = {
  company: 'Larkfield Energy',
  asked: 'Tell us about a forecast of yours that turned out wrong.',
  said: 'I explained the model for three minutes.',
  wouldSay:
    'It was forty per cent too high. I told the depot the same morning, we moved two crews, and I added the school holidays.',
  daysAgo: 1,
}

export const pie = {
  company: 'Larkfield Energy',
  belief: 'It was all because I was nervous.',
  before: 90,
  after: 40,
  slices: [
    { place: 'experience', share: 40, words: null },
    { place: 'luck', share: 15, words: null },
    { place: 'other1', share: 20, words: 'Four people who never met before that day' },
  ] satisfies Slice[],
}

export const letter = {
  company: 'Larkfield Energy',
  words:
    'Dear Asha, you prepared for two weeks and you got to the last two. If Sam told you this story you’d put the kettle on and say: of course you were nervous, you wanted it. Wanting it was right.',
}

export const evening = {
  company: 'Larkfield Energy',
  words: 'Tonight I keep coming back to the lift doors closing. It was only a lift.',
}

export const noteForNo = {
  plan: 'walk to the harbour and back before I tell anyone',
  thought: 'They could tell I was nervous.',
  friend: 'Of course you were. You wanted it, and that is not a fault.',
  letter: 'You are reading this on a bad evening. Eat something. Priya answers after eight.',
  daysAgo: 1,
}
