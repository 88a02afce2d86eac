/** What a mail that leaves from here is for. */
export const mailKinds = ['digest', 'confirmation', 'feedback-request'] as const
export type MailKind = (typeof mailKinds)[number]
