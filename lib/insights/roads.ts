import { type Ending, endings, type Stage, stages } from '@/lib/applications/words'

type Standing = { furthestStage: Stage; ending: Ending | null; count: number }

export type Roads = {
  total: number
  open: number
  /** How many got at least as far as each stage, and how many went no further. */
  reached: { stage: Stage; atLeast: number; furthest: number }[]
  endings: { ending: Ending; count: number }[]
}

/** How far the roads went. Only counts; nothing is guessed from them. */
export function roads(standings: Standing[]): Roads {
  const sum = (counted: Standing[]) => counted.reduce((total, { count }) => total + count, 0)
  return {
    total: sum(standings),
    open: sum(standings.filter(({ ending }) => ending === null)),
    reached: stages.map((stage, position) => ({
      stage,
      atLeast: sum(
        standings.filter(({ furthestStage }) => stages.indexOf(furthestStage) >= position),
      ),
      furthest: sum(standings.filter(({ furthestStage }) => furthestStage === stage)),
    })),
    endings: endings
      .map((ending) => ({ ending, count: sum(standings.filter((one) => one.ending === ending)) }))
      .filter(({ count }) => count > 0),
  }
}
