import type { Remote } from '@/lib/applications/words'
import type { Day } from '@/lib/day'

/** What the bookmarklet sends: where it stood, what was marked, and the page's own job data. */
export type Capture = { url: string; title: string; selection: string; jsonLd: string[] }

export type AdvertReading = {
  company: string | null
  role: string | null
  link: string | null
  place: string | null
  remote: Remote | null
  salary: string | null
  /** Where it was found, such as "LinkedIn". */
  source: string | null
  deadlineOn: Day | null
  /** The advert's own words. */
  advert: string | null
}
