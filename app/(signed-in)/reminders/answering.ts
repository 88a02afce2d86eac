import { saveLettingGo } from '@/db/feedback/tries'
import { saveTouch } from '@/db/network/commands'
import { dropVisit, noteVisit } from '@/db/network/meet-ups/communities'
import { saveNextTouch } from '@/db/network/rhythm'
import { closeMedal } from '@/db/recovery/silver/commands'
import { saveAnswer } from '@/db/reminders/answers'
import { closeFollowUp, postponeFollowUp } from '@/db/reminders/commands'
import { tappedTouch } from '@/lib/network/touch'
import { Refusal } from '@/lib/refusal'
import { postponed } from '@/lib/reminders/due'
import { backAt } from '@/lib/reminders/due-now'
import type { Reminder } from '@/lib/reminders/reminder'
import type { ReminderAnswer } from '@/lib/reminders/words'
import { dueReminders } from '@/lib/server/reminders'
import type { Person } from '@/lib/server/require-user'

type Said = { id: string; answer: ReminderAnswer }

/**
 * Does what an answer to a reminder means: a follow-up is finished, a touch noted, a request let
 * rest; whatever is only to be out of sight is remembered by the reminder’s name.
 *
 * @throws Refusal when that reminder isn’t waiting, or can’t be answered so.
 */
export async function answerWith(person: Person, name: string, said: Said): Promise<void> {
  const due = await dueReminders(person.id, person)
  const reminder = due.find((one) => one.name === name)
  if (!reminder?.answers.includes(said.answer)) {
    throw new Refusal('That reminder isn’t waiting any more. Reload the page to see what is.')
  }
  if (await doneWhereItStands(person, reminder, said)) return
  const until = said.answer === 'later' ? backAt(reminder.kind, person) : null
  await saveAnswer(person.id, { ...said, about: name, until }, person)
}

/** @returns whether the thing itself has changed by it, so that nothing else need be kept. */
async function doneWhereItStands(
  person: Person,
  { kind, id, on }: Reminder,
  said: Said,
): Promise<boolean> {
  const { now, today } = person
  const isDone = said.answer === 'done'
  if (kind === 'follow-up') {
    if (said.answer === 'later') {
      await postponeFollowUp(person.id, id, { on: postponed({ on }, today), now })
    } else await closeFollowUp(person.id, id, { as: isDone ? 'doneAt' : 'droppedAt', now })
    return true
  }
  if (said.answer === 'later') return false
  if (kind === 'cadence') {
    const touch = { id: said.id, contactId: id, ...tappedTouch(null, today) }
    await (isDone ? saveTouch(person.id, touch, { now }) : saveNextTouch(person.id, id, null))
    return true
  }
  if (kind === 'medal') {
    await closeMedal(person.id, id, { as: isDone ? 'doneAt' : 'droppedAt', now })
    return true
  }
  if (kind === 'community') {
    await (isDone
      ? noteVisit(person.id, id, { on: today, now })
      : dropVisit(person.id, id, { now }))
    return true
  }
  if (kind === 'first-try' || kind === 'second-try') {
    await saveLettingGo(person.id, id, today)
    return true
  }
  return false
}
