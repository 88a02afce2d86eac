import { type Day, parseDay } from '@/lib/day'

export type Helpline = {
  country: string
  name: string
  /** What to dial, and when; only what the service itself says. */
  how: string
  call: string
  checkedOn: Day
}

/** How long an entry may go without being looked at again, in days. */
export const REVIEW_AFTER_DAYS = 180

const checkedOn = parseDay('2026-11-23') as Day
const added = parseDay('2026-11-25') as Day

/** Services that say they are for anyone who is struggling, by country. */
export const helplines: Helpline[] = [
  {
    country: 'United Kingdom and Ireland',
    name: 'Samaritans',
    how: 'Call 116 123. It’s free.',
    call: '116123',
    checkedOn,
  },
  {
    country: 'United States',
    name: '988 Lifeline',
    how: 'Call or text 988, or chat on their site.',
    call: '988',
    checkedOn,
  },
  {
    country: 'Canada',
    name: '9-8-8',
    how: 'Call or text 988, in English or French, day and night.',
    call: '988',
    checkedOn: added,
  },
  {
    country: 'Australia',
    name: 'Lifeline',
    how: 'Call 13 11 14, day and night. Free from a mobile.',
    call: '131114',
    checkedOn: added,
  },
  {
    country: 'New Zealand',
    name: '1737 Need to talk?',
    how: 'Call or text 1737 at any time. It’s free.',
    call: '1737',
    checkedOn: added,
  },
  {
    country: 'Germany',
    name: 'TelefonSeelsorge',
    how: 'Call 0800 111 0 111, day and night. It’s free, in German.',
    call: '08001110111',
    checkedOn: added,
  },
]
