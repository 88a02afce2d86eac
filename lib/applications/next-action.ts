import type { Stage } from './words'

const doing: Record<Stage, string> = {
  saved: 'Apply for it',
  applied: 'Note what happened',
  screening: 'Note what happened',
  interview: 'Note what happened',
  offer: 'Answer them',
}

/** What can be done next about an open application, one tap away. */
export function nextAction(
  { id, stage }: { id: string; stage: Stage },
  nextInterview?: { id: string },
): { label: string; href: string } {
  if (nextInterview) return { label: 'Prepare for it', href: `/prep/${nextInterview.id}` }
  return { label: doing[stage], href: `/applications/${id}` }
}
