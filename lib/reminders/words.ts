/** What she can say to a reminder. */
export const reminderAnswers = ['done', 'later', 'dropped'] as const
export type ReminderAnswer = (typeof reminderAnswers)[number]
