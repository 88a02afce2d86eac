import { type Day, relativeDay } from '@/lib/day'
import { formatTime } from '@/lib/time'
import { hourAfter } from './before-interview'
import type { Reminder } from './reminder'
import type { ReminderKind } from './words'

const titles: Record<ReminderKind, (about: string) => string> = {
  'follow-up': (about) => `Follow up with ${about}`,
  cadence: (about) => `A line to ${about}`,
  'first-try': (about) => `Ask ${about} for feedback`,
  'second-try': (about) => `A second line to ${about}`,
  answer: (about) => `What ${about} wrote`,
  'interview-evening': (about) => `Your interview with ${about}`,
  'interview-hour': (about) => `Your interview with ${about}`,
  medal: (about) => `Write to ${about} again`,
  'meet-up': (about) => about,
  'after-meet-up': (about) => `How was it? ${about}`,
  community: (about) => `Look in on ${about}`,
  note: () => 'A note from you, written on a calmer day',
}

/** What a reminder says in a line; `what` are her own words for it, where there are any. */
export function reminderTitle({ kind, about }: Pick<Reminder, 'kind' | 'about'>, what?: string) {
  return what ? `${what} (${about})` : titles[kind](about)
}

type Reader = { zone: string; locale: string; today: Day }

/** When it is, or how it stands, in a few words. */
export function reminderHint(
  { kind, at, on }: Pick<Reminder, 'kind' | 'at' | 'on'>,
  { zone, locale, today }: Reader,
): string {
  if (kind === 'answer') return 'Ready to be opened, whenever you are.'
  if (kind === 'interview-evening') return 'It’s tomorrow. Your notes are ready.'
  if (kind === 'interview-hour') {
    return `It starts at ${formatTime(hourAfter(at), locale, zone)}.`
  }
  if (kind === 'note') return 'It opened with the no.'
  if (kind === 'cadence') return 'It’s been as long as you meant it to be.'
  return relativeDay(on, today, locale)
}
