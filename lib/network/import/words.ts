/** What kinds of file people are taken in from. */
export const contactFileKinds = ['linkedin', 'google', 'vcard', 'spreadsheet'] as const
export type ContactFileKind = (typeof contactFileKinds)[number]
