import { type Day, isAfter } from '@/lib/day'
import { refuseFuture } from '@/lib/future'
import { Refusal } from '@/lib/refusal'
import { counting, type Fact } from './history'
import { fittingReasons } from './reasons'
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

/** How a road ended, as she tells it. */
export type EndingNews = { ending: Ending; reasons?: readonly string[]; on: Day }

/**
 * Ends an application. One that had ended already is reclassified: the ghost that finally answered.
 *
 * @throws Refusal when it ended like that already, or the day doesn't fit its history.
 */
export function endWith(application: Standing, news: EndingNews, today: Day): Fact {
  const { ending } = news
  const on = fitting(news.on, application.stageSince, today)
  if (application.ending === ending) {
    throw new Refusal(`It is already marked “${endingName(ending)}”.`)
  }
  const reasons = fittingReasons(ending, news.reasons ?? [])
  return {
    kind: application.ending ? 'reclassified' : 'ended',
    stage: application.stage,
    ending,
    reasons: reasons.length > 0 ? reasons : null,
    on,
  }
}

/**
 * Takes back the newest fact, for a slip of the hand. Nothing is deleted: the history says that it
 * doesn't count.
 *
 * @throws Refusal when something has happened since, or it can't be taken back like this.
 */
export function takeBack(history: readonly Recorded[], factId: string, today: Day): Fact {
  const newest = newestMove(history)
  if (newest?.id !== factId) {
    throw new Refusal('Something else has happened since, so this can’t be taken back any more.')
  }
  const before = counting(history).filter((fact) => fact.id !== factId)
  const { stage, ending } =
    before.filter((fact) => isMove(fact) || fact.kind === 'added').at(-1) ?? newest
  const on = history.reduce((latest, fact) => (isAfter(fact.on, latest) ? fact.on : latest), today)
  return { kind: 'undone', stage, ending, on, undoes: factId }
}

type Recorded = Fact & { id: string }

/** The newest fact that moved an application or ended it, and still counts. */
export function newestMove<Any extends Recorded>(history: readonly Any[]): Any | undefined {
  return counting(history).filter(isMove).at(-1)
}

function isMove({ kind }: Fact): boolean {
  return ['moved', 'ended', 'reclassified', 'reopened'].includes(kind)
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
