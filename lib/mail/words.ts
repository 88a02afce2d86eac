/** What a mail that leaves from here is for. */
export const mailKinds = ['digest', 'confirmation', 'feedback-request'] as const
export type MailKind = (typeof mailKinds)[number]

export const mailKindNames: Record<MailKind, string> = {
  digest: 'Your reminders',
  confirmation: 'A link to confirm an address',
  'feedback-request': 'A request for feedback',
}
