import { type Stage, UNKNOWN_ROLE } from '@/lib/applications/words'
import { addWorkingDays, type Day } from '@/lib/day'

type About = { company: string; role: string; stage: Stage; from: string }

/** A short request that asks what would strengthen the candidacy, never "why not me?". */
export function draftRequest({ company, role, stage, from }: About): string {
  const what = role === UNKNOWN_ROLE ? 'the role' : `the ${role} role`
  return [
    'Hello,',
    '',
    `Thank you for letting me know about ${what} at ${company}, and for ${timeTaken(stage)}.`,
    '',
    'If you have a minute, I’d be glad to hear one or two things that would strengthen my candidacy for a role like this another time. A sentence is plenty.',
    '',
    'Kind regards,',
    from,
  ].join('\n')
}

export function requestSubject(role: string): string {
  return role !== UNKNOWN_ROLE
    ? `Thank you, and one question about the ${role} role`
    : 'Thank you, and one question'
}

/** Sources disagree on the best day; the next working morning is a fair default. */
export function suggestedAskOn(today: Day): Day {
  return addWorkingDays(today, 1)
}

/** A `mailto:` address (RFC 6068) that opens the request as a draft in the person's own mail. */
export function mailtoLink(to: string | null, subject: string, body: string): string {
  const address = to?.includes('@') ? encodeURIComponent(to).replaceAll('%40', '@') : ''
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
  return `mailto:${address}?${query}`
}

function timeTaken(stage: Stage): string {
  return stage === 'saved' || stage === 'applied'
    ? 'looking at my application'
    : 'the time you took to meet me'
}
