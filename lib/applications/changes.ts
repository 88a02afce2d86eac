import { type Day, isAfter } from '@/lib/day'
import { refuseFuture } from '@/lib/future'
import { Refusal } from '@/lib/refusal'
import type { Fact } from './history'
import { type Ending, endingName, type Stage, stageName } from './words'

type Standing = { stage: Stage; ending: Ending | null; stageSince: Day }

/** How a history begins. An application kept for later has no day of applying yet. */
export function begin(application: { stage: Stage; appliedOn: Day | null }, today: Day): Fact {
  const on = application.appliedOn ?? today
  refuseFuture(on, today)
  return { kind: 'added', stage: application.stage, ending: null, on }
}

/** @throws Refusal when it is closed, already stands there, or the day doesn't fit its history. */
export function moveTo(application: Standing, stage: Stage, happenedOn: Day, today: Day): Fact {
  const on = fitting(happenedOn, application.stageSince, today)
  if (application.ending) throw new Refusal('This one is closed. Reopen it first, then move it.')
  if (application.stage === stage) throw new Refusal(`It already stands at ${stageName(stage)}.`)
  return { kind: 'moved', stage, ending: null, on }
}

/** Ends an application, or corrects how it ended ("the ghost that finally answered"). */
export function endWith(application: Standing, ending: Ending, happenedOn: Day, today: Day): Fact {
  const on = fitting(happenedOn, application.stageSince, today)
  if (application.ending === ending) {
    throw new Refusal(`It is already marked “${endingName(ending)}”.`)
  }
  return { kind: 'ended', stage: application.stage, ending, on }
}

/** @throws Refusal when it is open already. */
export function reopen(application: Standing, today: Day): Fact {
  if (!application.ending) throw new Refusal('This one is open already.')
  const on = fitting(today, application.stageSince, today)
  return { kind: 'reopened', stage: application.stage, ending: null, on }
}

/** @throws Refusal when it is archived already. */
export function archive(application: Standing & { archivedAt: Date | null }, today: Day): Fact {
  if (application.archivedAt) throw new Refusal('This one is archived already.')
  return { kind: 'archived', stage: application.stage, ending: application.ending, on: today }
}

/** @throws Refusal when it isn't archived. */
export function restore(application: Standing & { archivedAt: Date | null }, today: Day): Fact {
  if (!application.archivedAt) throw new Refusal('This one is in your list already.')
  return { kind: 'restored', stage: application.stage, ending: application.ending, on: today }
}

// The newest fact is what shows, so it can't lie before the one it follows. "Today" always fits:
// whoever has just flown west may have a fact dated tomorrow.
function fitting(on: Day, since: Day, today: Day): Day {
  refuseFuture(on, today)
  if (!isAfter(since, on)) return on
  if (on === today) return since
  throw new Refusal('That lies before the last change in its history. Choose a later day.')
}
