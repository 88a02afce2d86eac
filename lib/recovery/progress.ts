import { type Closing, type Step, steps } from './words'

export type Touched = { step: Step; closing: Closing | null; countedAt: Date | null }

/** Closed by her own word, or by what she did in another room. */
export function isClosed({ closing, countedAt }: Omit<Touched, 'step'>): boolean {
  return closing !== null || countedAt !== null
}

/** Every closed step counts, however it was closed: `2 of 6`. */
export function progress(touched: Touched[]): { closed: number; total: number; text: string } {
  const closed = touched.filter(isClosed).length
  return { closed, total: steps.length, text: `${closed} of ${steps.length}` }
}

export function openSteps(touched: Touched[]): Step[] {
  return steps.filter((step) => !touched.some((row) => row.step === step && isClosed(row)))
}
