import type { Day } from '@/lib/day'
import { type Ending, type EventKind, type Stage, stages } from './words'

/** A dated fact of an application, as far as its standing depends on it. */
export type Fact = {
  kind: EventKind
  stage: Stage
  ending: Ending | null
  on: Day
  id?: string
  /** The fact that this one takes back. */
  undoes?: string | null
  /** What may have played a part in an ending. */
  reasons?: string[] | null
}

export type Standing = {
  stage: Stage
  /** The furthest stage ever reached: it stays when the road ends. */
  furthestStage: Stage
  ending: Ending | null
  /** Since when it has stood there. */
  stageSince: Day
  /** When its history begins. */
  beganOn: Day
}

/** Where an application stands after its facts, given in the order they happened. */
export function standing(facts: readonly [Fact, ...Fact[]]): Standing {
  const [first, ...later] = facts
  const start: Standing = {
    stage: first.stage,
    furthestStage: first.stage,
    ending: first.ending,
    stageSince: first.on,
    beganOn: first.on,
  }
  return counting(later).reduce(after, start)
}

/** The facts that count: without those taken back, and without the taking back. */
export function counting<Any extends Pick<Fact, 'kind' | 'id' | 'undoes'>>(
  facts: readonly Any[],
): Any[] {
  const undone = new Set(facts.flatMap(({ undoes }) => undoes ?? []))
  return facts.filter(({ kind, id }) => kind !== 'undone' && !(id && undone.has(id)))
}

export function furthest(one: Stage, other: Stage): Stage {
  return stages.indexOf(one) >= stages.indexOf(other) ? one : other
}

function after(before: Standing, fact: Fact): Standing {
  if (fact.kind === 'archived' || fact.kind === 'restored') return before
  const unmoved = fact.stage === before.stage && fact.ending === before.ending
  return {
    ...before,
    stage: fact.stage,
    furthestStage: furthest(before.furthestStage, fact.stage),
    ending: fact.ending,
    stageSince: unmoved ? before.stageSince : fact.on,
  }
}
