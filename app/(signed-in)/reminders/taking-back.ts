import { saveLettingGo } from '@/db/feedback/tries'
import { takeBackVisit } from '@/db/network/meet-ups/communities'
import { saveNextTouch } from '@/db/network/rhythm'
import { removeTouch } from '@/db/network/touch-removal'
import { reopenMedal } from '@/db/recovery/silver/commands'
import { removeAnswer } from '@/db/reminders/answers'
import { reopenFollowUp } from '@/db/reminders/commands'
import { parseDay } from '@/lib/day'
import type { Named } from '@/lib/reminders/name'
import type { ReminderAnswer } from '@/lib/reminders/words'
import type { Person } from '@/lib/server/require-user'

type Said = { id: string; answer: ReminderAnswer }

/**
 * Takes back what she has just said to a reminder; a slip of the thumb costs nothing.
 *
 * @throws NotFound when what it was about is not this person’s.
 */
export async function takeBack(
  person: Person,
  { kind, id, occasion, name }: Named & { name: string },
  { id: touchId, answer }: Said,
): Promise<void> {
  const on = parseDay(occasion)
  await removeAnswer(person.id, name)
  if (kind === 'follow-up' && on) return reopenFollowUp(person.id, id, { on, now: person.now })
  if (answer === 'later') return
  if (kind === 'cadence' && on) {
    if (answer === 'done') return removeTouch(person.id, touchId, person)
    return saveNextTouch(person.id, id, on)
  }
  if (kind === 'community' && on) {
    const { today: noted, now } = person
    return takeBackVisit(person.id, id, { nextVisitOn: on, noted, now })
  }
  if (kind === 'medal') return reopenMedal(person.id, id)
  if (kind === 'first-try' || kind === 'second-try') return saveLettingGo(person.id, id, null)
}
