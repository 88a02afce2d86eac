/** What a column of a file can hold, in the order a person meets them. */
export const fields = [
  'company',
  'role',
  'stage',
  'ending',
  'appliedOn',
  'savedOn',
  'stageOn',
  'screeningOn',
  'interviewOn',
  'offerOn',
  'rejectedOn',
  'link',
  'place',
  'remote',
  'salary',
  'salaryMin',
  'salaryMax',
  'source',
  'notes',
  'advert',
  'cvName',
  'tags',
  'deadlineOn',
  'followUpOn',
  'contact',
  'archived',
  'fromStage',
  'toStage',
] as const
export type Field = (typeof fields)[number]

/** Which column (counted from 0) holds a field; null when none does. Plain JSON. */
export type Mapping = Record<Field, number | null>

const fieldLabels: Record<Field, string> = {
  company: 'Company',
  role: 'Role',
  stage: 'Stage or status',
  ending: 'How it ended',
  appliedOn: 'Applied on',
  savedOn: 'Saved on',
  stageOn: 'Last change on',
  screeningOn: 'Screening on',
  interviewOn: 'Interview on',
  offerOn: 'Offer on',
  rejectedOn: 'Their no on',
  link: 'Link',
  place: 'Place',
  remote: 'On site or remote',
  salary: 'Salary',
  salaryMin: 'Lowest salary',
  salaryMax: 'Highest salary',
  source: 'Where I found it',
  notes: 'Notes',
  advert: 'The advert’s text',
  cvName: 'CV sent',
  tags: 'Tags',
  deadlineOn: 'Deadline',
  followUpOn: 'Follow up on',
  contact: 'Contact',
  archived: 'Archived',
  fromStage: 'Stage before a change',
  toStage: 'Stage after a change',
}

export const fieldOptions = fields.map((value) => ({ value, label: fieldLabels[value] }))

/** Days that lie behind when a row was written; the others may lie ahead. */
export const pastDays = ['appliedOn', 'savedOn', 'stageOn', 'rejectedOn'] as const
export const otherDays = [
  'screeningOn',
  'interviewOn',
  'offerOn',
  'deadlineOn',
  'followUpOn',
] as const
export type DayField = (typeof pastDays)[number] | (typeof otherDays)[number]

export const dayFields: readonly DayField[] = [...pastDays, ...otherDays]

export function isDayField(field: Field): field is DayField {
  return dayFields.some((day) => day === field)
}

/** A mapping in which no column holds anything. */
export function emptyMapping(): Mapping {
  return {
    company: null,
    role: null,
    stage: null,
    ending: null,
    appliedOn: null,
    savedOn: null,
    stageOn: null,
    screeningOn: null,
    interviewOn: null,
    offerOn: null,
    rejectedOn: null,
    link: null,
    place: null,
    remote: null,
    salary: null,
    salaryMin: null,
    salaryMax: null,
    source: null,
    notes: null,
    advert: null,
    cvName: null,
    tags: null,
    deadlineOn: null,
    followUpOn: null,
    contact: null,
    archived: null,
    fromStage: null,
    toStage: null,
  }
}
