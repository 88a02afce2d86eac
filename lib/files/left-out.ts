/** How much of a file stayed out when it was taken in: repeats, and what could not be read. */
export type LeftOutOfFile = { duplicates: number; bad: number }
