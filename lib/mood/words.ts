/** The five moods, from 1 to 5. */
export const moodNames = ['Very low', 'Low', 'So-so', 'Okay', 'Good'] as const
export const moodValues = [1, 2, 3, 4, 5] as const
export type Mood = (typeof moodValues)[number]

export function moodName(mood: Mood): string {
  return moodNames[mood - 1] as string
}

export const moodOptions = moodValues.map((value) => ({ value, label: moodName(value) }))
