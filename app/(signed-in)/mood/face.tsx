import { Icon } from '@/app/_ui/icon'
import type { Mood } from '@/lib/mood/words'

/** How the mouth goes, from very low to good. */
const mouths: Record<Mood, string> = {
  1: 'M8 17c1.5-3 6.5-3 8 0',
  2: 'M8.5 16.5c1.5-1.5 5.5-1.5 7 0',
  3: 'M8.5 15.5h7',
  4: 'M8.5 15c1.5 1.5 5.5 1.5 7 0',
  5: 'M8 14.5c1.5 3 6.5 3 8 0',
}

/** A face beside the word it goes with; the word says it for whoever listens. */
export function Face({ mood }: { mood: Mood }) {
  return (
    <Icon>
      <circle cx="12" cy="12" r="9.5" />
      <path d="M9 9.5v.5M15 9.5v.5" />
      <path d={mouths[mood]} />
    </Icon>
  )
}
