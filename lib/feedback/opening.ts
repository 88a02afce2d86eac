import { addDays, type Day } from '@/lib/day'
import { instantAt } from '@/lib/zoned-time'
import type { OpensWith } from './words'

/** A fresh morning, with the night behind her. */
const AT = '10:00'

type Arrived = { opensWith: OpensWith; opensAt: Date | null; openedAt: Date | null }
type Here = { zone: string; today: Day; now: Date }

/** What keeping an answer settles about when it is read. */
export function openingOf(opensWith: OpensWith, { zone, today, now }: Here): Arrived {
  return {
    opensWith,
    opensAt: opensWith === 'tomorrow' ? tomorrowAtTen(zone, today) : null,
    openedAt: opensWith === 'now' ? now : null,
  }
}

export function tomorrowAtTen(zone: string, today: Day): Date {
  return instantAt(zone, addDays(today, 1), AT)
}

/** Until she opens it, its words are shown nowhere. */
export function isUnopened({ opensWith, openedAt }: Pick<Arrived, 'opensWith' | 'openedAt'>) {
  return opensWith !== 'now' && openedAt === null
}

/** Its hour has come; it still waits for her. */
export function isReadyToOpen(answer: Arrived, now: Date): boolean {
  return isUnopened(answer) && answer.opensAt !== null && answer.opensAt <= now
}

/** Why its words can’t be seen yet, in one sentence; `say` writes an instant her own way. */
export function unopenedSentence(answer: Arrived, now: Date, say: (at: Date) => string): string {
  if (isReadyToOpen(answer, now)) return 'Ready to be opened, whenever you are.'
  return answer.opensWith === 'tomorrow' && answer.opensAt
    ? `Closed until ${say(answer.opensAt)}.`
    : 'Kept closed for when a friend is with you.'
}
