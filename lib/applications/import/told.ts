import type { Stage } from '@/lib/applications/words'
import { parseFileDay } from '@/lib/files/dates'
import { isBlank } from './cells'
import type { Told } from './facts'
import type { Field, Mapping } from './fields'
import { type Row, rawOf } from './row'
import { anyDay, pastDay } from './row-days'
import { stagesWritten } from './stage-history'

type MilestoneField = 'screeningOn' | 'interviewOn' | 'offerOn'

const milestones: readonly [Stage, MilestoneField][] = [
  ['screening', 'screeningOn'],
  ['interview', 'interviewOn'],
  ['offer', 'offerOn'],
]

/**
 * What a row tells of its application's road, and the fields that can't be part of it: an
 * interview that is still ahead has not happened.
 */
export function toldBy(row: Row): { told: Told; ahead: Field[] } {
  const reached: Told['reached'] = []
  const ahead: Field[] = []
  for (const [stage, field] of milestones) {
    const { day, words } = anyDay(row, field)
    if (day && day <= row.reading.today) reached.push({ stage, on: day })
    else if (day || words) ahead.push(field)
  }
  const told = {
    appliedOn: pastDay(row, 'appliedOn'),
    savedOn: pastDay(row, 'savedOn'),
    stageOn: pastDay(row, 'stageOn'),
    rejectedOn: pastDay(row, 'rejectedOn'),
    reached,
    from: saidIn(row, 'fromStage'),
    said: [...saidIn(row, 'stage'), ...saidIn(row, 'toStage'), ...saidIn(row, 'ending')],
    appliedWhenSilent: isAppliedWhenSilent(row.reading.mapping),
  }
  return { told, ahead }
}

function saidIn(row: Row, field: Field): Told['said'] {
  const { meaningOf, order, today } = row.reading
  return stagesWritten(rawOf(row, field)).flatMap(({ word, on }) => {
    if (isBlank(word)) return []
    const day = on === null ? null : parseFileDay(on, order)
    return { meaning: meaningOf(word), on: day && day <= today ? day : null }
  })
}

// A file that has a column for the day of applying, or only one for the day of saving, means an
// empty cell: not applied yet.
function isAppliedWhenSilent(mapping: Mapping): boolean {
  return mapping.appliedOn === null && mapping.savedOn === null
}
