import { type Closing, type Step, steps } from './words'

type Touched = { step: Step; closing: Closing | null }

/** Every closed step counts, however it was closed: `2 of 6`. */
export function progress(touched: Touched[]): { closed: number; total: number; text: string } {
  const closed = touched.filter(({ closing }) => closing !== null).length
  return { closed, total: steps.length, text: `${closed} of ${steps.length}` }
}

export function openSteps(touched: Touched[]): Step[] {
  return steps.filter((step) => !touched.some((row) => row.step === step && row.closing !== null))
}
