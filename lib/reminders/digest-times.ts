const times = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`)

/** The hours a digest can come at, by the clock where she lives. */
export const digestTimes = times as [string, ...string[]]

/** Until she has said otherwise. */
export const USUAL_TIME = '08:00'
