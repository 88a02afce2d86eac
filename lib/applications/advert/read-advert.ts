import { type Day, parseDay } from '@/lib/day'
import { htmlToText } from './html-to-text'
import { jobPosting, type Thing, wordsOf } from './job-posting'
import { cleanLink, sourceOf } from './link'
import { readTitle } from './page-title'
import { placeOf, remoteOf, salaryOf } from './posting-details'
import type { AdvertReading, Capture } from './words'

const LONGEST_ADVERT = 50_000

/**
 * What a captured page says about a job. The page's own JobPosting (schema.org, as job boards
 * publish it) comes first; its title and what was marked fill the gaps. Texts are at most 120
 * characters, the advert 50,000.
 */
export function readAdvert({ url, title, selection, jsonLd }: Capture): AdvertReading {
  const posting = jobPosting(jsonLd, url)
  const read = posting ? fromPosting(posting) : NOTHING
  const titled = readTitle(title)
  const company = read.company ?? titled.company
  return {
    ...read,
    company,
    role: read.role ?? titled.role,
    place: read.place ?? titled.place,
    link: cleanLink(url),
    source: sourceOf(url, company),
    advert: read.advert ?? markedText(selection),
  }
}

const NOTHING: Omit<AdvertReading, 'link' | 'source'> = {
  company: null,
  role: null,
  place: null,
  remote: null,
  salary: null,
  deadlineOn: null,
  advert: null,
}

function fromPosting(posting: Thing): Omit<AdvertReading, 'link' | 'source'> {
  const { description } = posting
  const advert =
    typeof description === 'string' ? htmlToText(description, LONGEST_ADVERT) || null : null
  return {
    company: wordsOf(posting.hiringOrganization),
    role: wordsOf(posting.title),
    place: placeOf(posting),
    remote: remoteOf(posting, advert),
    salary: salaryOf(posting),
    deadlineOn: dayOf(posting.validThrough),
    advert,
  }
}

function dayOf(value: unknown): Day | null {
  return typeof value === 'string' ? parseDay(value.trim().slice(0, 10)) : null
}

function markedText(selection: string): string | null {
  const text = selection
    .slice(0, LONGEST_ADVERT)
    .replace(/\r\n?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return text || null
}
