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
]
