import type { LeftOutOfFile } from '@/lib/files/left-out'

/** What kinds of file people are taken in from. */
export const contactFileKinds = ['linkedin', 'google', 'vcard', 'spreadsheet'] as const
export type ContactFileKind = (typeof contactFileKinds)[number]

const kindNames: Record<ContactFileKind, string> = {
  linkedin: 'LinkedIn connections',
  google: 'Google contacts',
  vcard: 'Contact cards (vCard)',
  spreadsheet: 'A spreadsheet',
}

export function contactFileName(kind: ContactFileKind): string {
  return kindNames[kind]
}

/** What has been settled about a file: plain JSON, and none of the file’s own words. */
export type PeopleChoices = {
  keepDuplicates: boolean
  /** Rows that were left out when it was taken in. */
  leftOut?: LeftOutOfFile
}
