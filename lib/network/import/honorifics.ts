import { plainWords } from '@/lib/files/plain-words'

const HONORIFICS =
  /^((mr|mrs|ms|miss|mx|mister|madam|sir|dame|lord|lady|rev|hon|dr|drs|prof|herr|frau|mme|mlle|sr|sra|srta|and) ?)+$/

/** Whether a title is only how somebody is addressed, “Prof. Dr.”, and says nothing of their work. */
export function isHonorific(title: string): boolean {
  return HONORIFICS.test(plainWords(title))
}
