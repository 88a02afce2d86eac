/** A line to a friend: it asks for company, not for advice. */
export const friendMessages = [
  'I had a no today and could do with a bit of company. Are you around for a call or a walk?',
  'Had a no on a job I wanted. You don’t have to say anything clever. Just wanted you to know.',
] as const
