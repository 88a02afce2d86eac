import type { Day } from '@/lib/day'

/** What a mail about an application turns out to be. */
export const mailKinds = ['rejection', 'invitation', 'confirmation', 'offer', 'other'] as const
export type MailKind = (typeof mailKinds)[number]

/** Whom a sentence speaks to: everybody, this one person, or nobody can say. */
export type Says = 'stock' | 'real' | 'plain'
export type Sentence = { text: string; says: Says }

export type MailReading = {
  kind: MailKind
  company: string | null
  role: string | null
  on: Day | null
  sentences: Sentence[]
}

const kindNames = {
  rejection: 'a rejection',
  invitation: 'an invitation',
  confirmation: 'a confirmation',
  offer: 'an offer',
  other: 'something else',
} as const satisfies Record<MailKind, string>

export function mailKindName(kind: MailKind): (typeof kindNames)[MailKind] {
  return kindNames[kind]
}
