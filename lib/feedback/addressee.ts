/** Someone she met there, of the latest round first. */
export type Interviewer = { interviewId: string; name: string; email: string | null }

/** Who of the latest round to write to: someone with an address, or whoever comes first. */
export function addresseeAmong(interviewers: Interviewer[]): Interviewer | undefined {
  const [first] = interviewers
  const latest = interviewers.filter(({ interviewId }) => interviewId === first?.interviewId)
  return latest.find(({ email }) => email !== null) ?? first
}

/** What stands in “To” to begin with, and what it suggests besides. */
export function addressOf({ name, email }: Interviewer): string {
  return email ?? name
}

const TITLE = /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|herr|frau|mme|m)\.?$/i

/** “Hello Mina,” where a first name can be told, the whole name where it can’t, or just “Hello,”. */
export function greeting(name: string | null | undefined): string {
  const words = name?.trim().split(/\s+/) ?? []
  const [first = ''] = words
  if (!first || first.includes('@')) return 'Hello,'
  const isWhole = TITLE.test(first) || /[,.]$/.test(first)
  return `Hello ${isWhole ? words.join(' ') : first},`
}

/** A name to greet: the one in “To”, or whose address that is, if she has met them. */
export function nameIn(askedOf: string | null, met: Interviewer[] = []): string | null {
  const known = met.find(({ email }) => email !== null && email === askedOf)
  return known?.name ?? (askedOf?.includes('@') ? null : askedOf)
}
