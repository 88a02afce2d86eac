import { v7 } from 'uuid'
import type { Tap } from '@/app/_ui/waiting'
import { type Mood, moodName } from '@/lib/mood/words'
import { logMood } from './actions'

/** Every mood has an id and a moment of its own: however often it is sent, it is one. */
export function moodTap(mood: Mood): Pick<Tap, 'says' | 'action' | 'fields'> {
  const fields = { id: v7(), mood: String(mood), at: new Date().toISOString() }
  return { says: moodName(mood), action: logMood, fields }
}
