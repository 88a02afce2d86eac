import { type Stage, UNKNOWN_ROLE } from '@/lib/applications/words'
import { addMonths, type Day } from '@/lib/day'

/** Whether the road went far enough for them to know her by face. */
export function cameClose(stageReached: Stage): boolean {
  return stageReached === 'interview' || stageReached === 'offer'
}

/** When it is worth a line to them: three months after, and six. */
export function returnDays(receivedOn: Day): [Day, Day] {
  return [addMonths(receivedOn, 3), addMonths(receivedOn, 6)]
}

type About = { person: string | null; company: string; role: string; from: string }

/** A short note to someone who met her, months later: no plea, and nothing to answer. */
export function draftReturn({ person, company, role, from }: About): string {
  const what = role === UNKNOWN_ROLE ? 'a role' : `the ${role} role`
  return [
    `Hello${person ? ` ${person}` : ''},`,
    '',
    `We met some months ago about ${what} at ${company}. I enjoyed that conversation, and I’ve kept an eye on what you are doing since.`,
    '',
    'If something similar comes up, I’d be glad to hear of it. Either way, all the best to you and the team.',
    '',
    'Kind regards,',
    from,
  ].join('\n')
}
