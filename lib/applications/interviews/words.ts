/** What kind of meeting a round is. */
export const interviewKinds = ['phone', 'video', 'onsite', 'panel', 'task', 'informal'] as const
export type InterviewKind = (typeof interviewKinds)[number]

const names: Record<InterviewKind, string> = {
  phone: 'Phone call',
  video: 'Video call',
  onsite: 'In person',
  panel: 'Panel',
  task: 'Task or test',
  informal: 'Informal chat',
}

export function interviewKindName(kind: InterviewKind): string {
  return names[kind]
}

export const interviewKindOptions = interviewKinds.map((value) => ({ value, label: names[value] }))
