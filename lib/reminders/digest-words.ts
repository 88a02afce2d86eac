import { CONFIRMABLE_FOR_MS } from '@/lib/mail/of-use'
import { countOf } from '@/lib/plural'

/** A mail in words, without whom it goes to. */
export type Written = { subject: string; text: string }

const MINUTES = CONFIRMABLE_FOR_MS / 60_000

/** One a day: how many things wait, and nothing about any of them. */
export function digestMail(
  waiting: number,
  { reminders, unsubscribe }: { reminders: string; unsubscribe: string },
): Written {
  const things = `${countOf(waiting, 'thing')} you asked to be reminded of`
  return {
    subject: 'Your reminders for today',
    text: [
      `${things} ${waiting === 1 ? 'is' : 'are'} waiting for today:`,
      reminders,
      '',
      'Nothing there runs away. Today may be a day for something else.',
      '',
      '--',
      'You turned these mails on in Onward: one a day at most, and none when nothing waits.',
      `To end them, here and now: ${unsubscribe}`,
    ].join('\n'),
  }
}

/** Whether an address is hers, asked of the address. */
export function confirmationMail({ confirm }: { confirm: string }): Written {
  return {
    subject: 'Reminders at this address?',
    text: [
      'Someone with an Onward account asked for reminders at this address.',
      '',
      `If that was you, open this page within ${MINUTES} minutes and press the button on it:`,
      confirm,
      '',
      'If it wasn’t you, there is nothing to do: without the button no reminder is sent.',
    ].join('\n'),
  }
}
