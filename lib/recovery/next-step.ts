import type { Stage } from '@/lib/applications/words'
import type { Mood } from '@/lib/mood/words'
import { cameClose } from './silver-medal'
import type { Step } from './words'

export type NextStep = {
  step: Step
  invitation: string
  minutes: number
  /** It comes first because it has lifted this person's mood before. */
  hasHelped: boolean
}

/** What the next step depends on. */
export type Situation = {
  mood: Mood | null
  stageReached: Stage
  /** The step that has helped this person most, once that is known. */
  best: Step | null
}

type Energy = 'little' | 'some' | 'plenty'

// On a hard day what asks least comes first; with energy, what is soonest out of date.
const orders: Record<Energy, Step[]> = {
  little: ['alone', 'exercise', 'perspective', 'network', 'positives', 'feedback'],
  some: ['alone', 'exercise', 'perspective', 'feedback', 'network', 'positives'],
  plenty: ['feedback', 'network', 'positives', 'perspective', 'exercise', 'alone'],
}

const invitations: Record<Energy, Record<Step, [minutes: number, invitation: string]>> = {
  little: {
    alone: [2, 'Read one card. Nothing to write, nothing to decide.'],
    exercise: [10, 'Ten easy minutes outside, if you can. Slow is fine.'],
    perspective: [3, 'Tick what was never in your hands.'],
    network: [3, 'Think of one person who is good company. That’s the whole step for now.'],
    positives: [3, 'One line on what went well, or nothing at all today.'],
    feedback: [3, 'Look at a request that is already written. Sending can wait.'],
  },
  some: {
    alone: [3, 'See how common this is, from people who counted.'],
    exercise: [15, 'A quarter of an hour of any movement.'],
    perspective: [5, 'Write down the first thought, then what lay outside your control.'],
    feedback: [5, 'Ready the request. It goes out on the next working day.'],
    network: [5, 'Write to one person you haven’t heard from in a while.'],
    positives: [5, 'Look back at the interview through one of two doors. Skip any of it.'],
  },
  plenty: {
    feedback: [5, 'Ask while they still remember you well.'],
    network: [10, 'Write to one person, and set a day to follow up.'],
    positives: [10, 'Keep what the interview taught you while it’s fresh.'],
    perspective: [10, 'Look at the first thought, and weigh it against the rest.'],
    exercise: [20, 'Twenty minutes of whatever you like best.'],
    alone: [3, 'See how common this is, from people who counted.'],
  },
}

/** The one next step of those that may be taken now, sized to the mood; null when none is left. */
export function nextStep(open: readonly Step[], situation: Situation): NextStep | null {
  const energy = energyOf(situation.mood)
  const hasHelped = energy === 'little' && situation.best !== null && open.includes(situation.best)
  const step = hasHelped
    ? situation.best
    : orderOf(energy, situation.stageReached).find((candidate) => open.includes(candidate))
  if (!step) return null
  const [minutes, invitation] = invitations[energy][step]
  return { step, minutes, invitation, hasHelped }
}

// Whoever was met in person can be asked while they remember; whoever never was can't.
function orderOf(energy: Energy, stageReached: Stage): Step[] {
  const order = orders[energy]
  if (nobodyToAsk(stageReached)) return withLast(order, 'feedback')
  if (!cameClose(stageReached)) return order
  const rest: Step[] = order.filter((step) => step !== 'feedback')
  rest.splice(rest.indexOf('network'), 0, 'feedback')
  return energy === 'plenty' ? order : rest
}

function energyOf(mood: Mood | null): Energy {
  if (mood === null || mood === 3) return 'some'
  return mood < 3 ? 'little' : 'plenty'
}

// Nobody who was turned down unmet has met anyone who could answer.
function nobodyToAsk(stageReached: Stage): boolean {
  return stageReached === 'saved' || stageReached === 'applied'
}

function withLast(order: Step[], step: Step): Step[] {
  return [...order.filter((other) => other !== step), step]
}
