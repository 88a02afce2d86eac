import type { Fact } from './history'
import { endingName, stageName } from './words'

/** A dated fact as a line of the history. */
export function eventSentence({ kind, stage, ending }: Pick<Fact, 'kind' | 'stage' | 'ending'>) {
  switch (kind) {
    case 'added':
      return stage === 'saved' ? 'Saved for later' : `Added at ${stageName(stage)}`
    case 'moved':
      return `Moved to ${stageName(stage)}`
    case 'ended':
      return ending ? `${endingName(ending)}, after ${stageName(stage)}` : 'Ended'
    case 'reclassified':
      return ending ? `Corrected: ${endingName(ending)}` : 'Corrected'
    case 'undone':
      return 'Taken back'
    case 'reopened':
      return `Open again, at ${stageName(stage)}`
    case 'archived':
      return 'Archived'
    case 'restored':
      return 'Put back in the list'
  }
}
