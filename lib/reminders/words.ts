/** What she can say to a reminder. */
export const reminderAnswers = ['done', 'later', 'dropped'] as const
export type ReminderAnswer = (typeof reminderAnswers)[number]

export const answerNames: Record<ReminderAnswer, string> = {
  done: 'Done',
  later: 'Later',
  dropped: 'Not any more',
}

/** What reminders are about. */
export const reminderKinds = [
  'follow-up',
  'cadence',
  'first-try',
  'second-try',
  'answer',
  'interview-evening',
  'interview-hour',
  'medal',
  'meet-up',
  'after-meet-up',
  'community',
  'note',
] as const
export type ReminderKind = (typeof reminderKinds)[number]
