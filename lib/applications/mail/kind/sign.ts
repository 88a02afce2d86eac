import type { MailKind } from '../words'

/**
 * What a sentence speaks for. The last five are reasons why a mail is none of the kinds: nothing
 * is decided yet, the candidate withdrew, a recruiter writes to a stranger, many get the same
 * mail, or it isn’t about a job.
 */
export type Reading =
  | Exclude<MailKind, 'other'>
  | 'undecided'
  | 'withdrawn'
  | 'approach'
  | 'circular'
  | 'unrelated'
/** What a sentence may say, how much it weighs, and how it is said. */
export type Sign = [reading: Reading, weight: number, pattern: RegExp]

// Signs are matched against one normalised sentence: lower case, straight quotes, single spaces.
// Gaps are counted and no open quantifier stands inside another, so that no text is slow to search.

/** Some words followed by others, with at most `gap` words of the same clause between them. */
export function near(first: string, then: string, gap = 6): RegExp {
  return new RegExp(String.raw`\b(?:${first})(?:,? [^\s,.;:!?]+){0,${gap}}?,? (?:${then})`)
}
