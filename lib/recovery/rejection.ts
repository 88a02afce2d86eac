import { begin, endWith } from '@/lib/applications/changes'
import { type Fact, standing } from '@/lib/applications/history'
import type { Ending, Stage } from '@/lib/applications/words'
import type { Day } from '@/lib/day'
import type { Mood } from '@/lib/mood/words'
import { Refusal } from '@/lib/refusal'
import type { NoCame } from './words'

type Application = { stage: Stage; furthestStage: Stage; ending: Ending | null; stageSince: Day }

export type No = {
  /** How the history begins, when nobody had kept this application before. */
  added: Fact | null
  ended: Fact
  rejection: { receivedOn: Day; stageReached: Stage; came: NoCame }
  recovery: { openedOn: Day; mood: Mood | null }
}

/**
 * The no of an application that was marked as turned down, or as never answered, without a word
 * about it, or came with an import: what a recovery begun later is for.
 *
 * @throws Refusal when it has not been turned down.
 */
export function rejectionOf(application: Application): No['rejection'] {
  const { ending, stageSince: receivedOn, furthestStage: stageReached } = application
  if (ending !== 'rejected' && ending !== 'ghosted') {
    throw new Refusal('This one hasn’t been turned down, so there is nothing to recover from.')
  }
  return { receivedOn, stageReached, came: ending === 'rejected' ? 'word' : 'silence' }
}

/**
 * A silence that has lasted long enough for her: it counts as a no for her own peace, and opens a
 * recovery. Whatever comes later only tells how it ended.
 *
 * @throws Refusal when it has ended already.
 */
export function closeForPeace(application: Application, today: Day): Omit<No, 'added'> {
  if (application.ending) throw new Refusal('This one is closed already.')
  const news = { ending: 'ghosted', reasons: ['peace'], on: today } as const
  return {
    ended: endWith(application, news, today),
    rejection: { receivedOn: today, stageReached: application.furthestStage, came: 'silence' },
    recovery: { openedOn: today, mood: null },
  }
}

/**
 * What a no makes: the application's ending, the rejection that remembers how far the road went,
 * and a recovery. Without an application on record, one begins and ends today.
 *
 * @throws Refusal when the application has been turned down already.
 */
export function reject(known: Application | undefined, mood: Mood | null, today: Day): No {
  const added = begin({ stage: 'applied', appliedOn: null }, today)
  const application = known ?? standing([added])
  return {
    added: known ? null : added,
    ended: endWith(application, { ending: 'rejected', on: today }, today),
    rejection: { receivedOn: today, stageReached: application.furthestStage, came: 'word' },
    recovery: { openedOn: today, mood },
  }
}
