import { type Fact, furthest } from '@/lib/applications/history'
import { type Ending, type Stage, stages } from '@/lib/applications/words'
import type { Day } from '@/lib/day'
import type { Meaning } from './stage-meaning'

/** What a file tells about one application’s road. No day in it lies ahead. */
export type Told = {
  appliedOn: Day | null
  savedOn: Day | null
  /** The day of the last change. */
  stageOn: Day | null
  rejectedOn: Day | null
  /** Stages that have a column for their own day. */
  reached: { stage: Stage; on: Day }[]
  /** The stage before a change, where a row tells a change. */
  from: { meaning: Meaning; on: Day | null }[]
  /** The stages and endings in their order; the last one is how it stands. */
  said: { meaning: Meaning; on: Day | null }[]
  /** Whether a row without a stage or a day counts as applied. */
  appliedWhenSilent: boolean
}

export type Road = { facts: [Fact, ...Fact[]]; appliedOn: Day | null; archived: boolean }

type Step = { stage: Stage; on: Day }
type End = { ending: Ending; stage: Stage | null; on: Day | null }

/**
 * The history a file tells, with the file's own days. What has no day of its own happened on the
 * best day that is known: of applying, of saving, or today.
 */
export function roadOf(told: Told, today: Day): Road {
  const archived = told.said.some(({ meaning }) => meaning.kind === 'archived')
  const end = endOf(told)
  const current = end ? null : currentStage(told)
  if (current?.stage === 'saved') {
    const on = told.savedOn ?? told.appliedOn ?? told.stageOn ?? today
    return { facts: [added({ stage: 'saved', on })], appliedOn: null, archived }
  }
  const steps = earlierSteps(told, today)
  if (current) steps.push({ stage: current.stage, on: notBefore(current.on, steps, told, today) })
  const facts = end ? withEnd(steps, end, told, today) : factsOf(steps, told, today)
  return { facts, appliedOn: told.appliedOn ?? dayOfApplying(told, current), archived }
}

function endOf({ said, rejectedOn, stageOn }: Told): End | null {
  const last = lastSaid(said)
  if (last?.meaning.kind === 'ending') {
    const { ending, stage } = last.meaning
    return { ending, stage, on: last.on ?? (ending === 'rejected' ? rejectedOn : null) ?? stageOn }
  }
  return rejectedOn ? { ending: 'rejected', stage: null, on: rejectedOn } : null
}

function lastSaid(said: Told['said']) {
  return said.findLast(({ meaning }) => meaning.kind === 'stage' || meaning.kind === 'ending')
}

// Where nothing is said, the days say it: an application that has one was sent.
function currentStage(told: Told): { stage: Stage; on: Day | null } | null {
  const last = lastSaid(told.said)
  if (last?.meaning.kind === 'stage') {
    return { stage: last.meaning.stage, on: last.on ?? told.stageOn }
  }
  if (told.appliedOn || told.reached.length > 0) return null
  return { stage: told.appliedWhenSilent ? 'applied' : 'saved', on: null }
}

function earlierSteps(told: Told, today: Day): Step[] {
  const { appliedOn, savedOn } = told
  const dated: Step[] = [...told.reached]
  // A record made after the application was sent tells nothing about saving it.
  if (savedOn && !(appliedOn && savedOn > appliedOn)) dated.push({ stage: 'saved', on: savedOn })
  if (appliedOn) dated.push({ stage: 'applied', on: appliedOn })
  const last = lastSaid(told.said)
  const before = [...told.from, ...told.said].filter((each) => each !== last)
  const fallback = appliedOn ?? savedOn ?? earliest(before) ?? told.stageOn ?? last?.on ?? today
  for (const { meaning, on } of before) {
    if (meaning.kind === 'stage') dated.push({ stage: meaning.stage, on: on ?? fallback })
  }
  return dated.sort(
    (one, other) =>
      compare(one.on, other.on) || stages.indexOf(one.stage) - stages.indexOf(other.stage),
  )
}

function earliest(said: Told['said']): Day | undefined {
  return said.flatMap(({ on }) => on ?? []).sort(compare)[0]
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

function notBefore(on: Day | null, steps: Step[], told: Told, today: Day): Day {
  const last = steps.at(-1)?.on
  if (!on) return last ?? told.stageOn ?? today
  return last && last > on ? last : on
}

function withEnd(steps: Step[], end: End, told: Told, today: Day): [Fact, ...Fact[]] {
  const on = notBefore(end.on, steps, told, today)
  const reached = steps.reduce<Stage>((far, { stage }) => furthest(far, stage), 'saved')
  const stage = furthest(reached, end.stage ?? least(end.ending, steps))
  if (stage !== reached || steps.length === 0) steps.push({ stage, on })
  return [...factsOf(steps, told, today), { kind: 'ended', stage, ending: end.ending, on }]
}

// Nobody answers, or fails to answer, what was never sent; but one may let go of what was saved.
function least(ending: Ending, steps: Step[]): Stage {
  if (ending === 'accepted') return 'offer'
  const onlySaved = steps.length > 0 && steps.every(({ stage }) => stage === 'saved')
  return onlySaved && (ending === 'closed' || ending === 'withdrew') ? 'saved' : 'applied'
}

function factsOf(steps: Step[], told: Told, today: Day): [Fact, ...Fact[]] {
  const [first, ...later] = steps
  if (!first) return [added({ stage: 'applied', on: told.stageOn ?? today })]
  const facts: [Fact, ...Fact[]] = [added(first)]
  for (const { stage, on } of later) {
    if (facts.at(-1)?.stage !== stage) facts.push({ kind: 'moved', stage, ending: null, on })
  }
  return facts
}

function added({ stage, on }: Step): Fact {
  return { kind: 'added', stage, ending: null, on }
}

function dayOfApplying(told: Told, current: { stage: Stage; on: Day | null } | null): Day | null {
  const said = told.said.find(
    ({ meaning, on }) => on !== null && meaning.kind === 'stage' && meaning.stage === 'applied',
  )
  return said?.on ?? (current?.stage === 'applied' ? current.on : null)
}
