import type { Step } from './words'

type StepWords = {
  /** One line for the overview. */
  about: string
  /** What the step's own page opens with. */
  lead: string
}

const stepWords: Record<Step, StepWords> = {
  alone: {
    about: 'Far more people are turned down for a job than land it.',
    lead: 'You aren’t the first to stand here and won’t be the last: far more people are turned down for any job than land it. Once that has sunk in, the next opening comes back into view.',
  },
  feedback: {
    about: 'A short mail, already written. What comes back is yours to use or leave.',
    lead: 'Asking is the hard part, and few people do. A short, friendly mail shows you care about your work, and whatever comes back can be read with an open mind, on a day you choose.',
  },
  network: {
    about: 'One person, one message. Talking about the search makes it lighter.',
    lead: 'Telling more people can feel like inviting more of the same. Mostly it does the opposite: it’s a way to talk it through, and the next opening often comes through someone you half know.',
  },
  perspective: {
    about: 'Most of what decides a hire is never said, and was never in your hands.',
    lead: 'It’s hard not to take it personally, most of all when you fitted the advert. Yet an interview is no measure of your worth: most of what decided it you’ll never see, and could not have changed.',
  },
  exercise: {
    about: 'Ten to thirty minutes of anything. Easy is fine.',
    lead: 'Moving may be the last thing you feel like. The article says about 20 minutes; studies find 10 to 30 enough, easy effort fine, and the lift largest for those who start low.',
  },
  positives: {
    about: 'What the interview taught you: two doors, a screen or two, all of it skippable.',
    lead: 'You now know something you didn’t before you walked in. Two doors: what you’d do better, or that you gave your best. Both are good ones.',
  },
}

export function wordsFor(step: Step): StepWords {
  return stepWords[step]
}
