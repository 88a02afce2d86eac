/** What a round’s number and its length in minutes may be. */
export const bounds = {
  round: { min: 1, max: 20 },
  minutes: { min: 5, max: 600 },
} as const

/** How long a conversation is taken to be when nobody has said. */
export const usualMinutes = 60
