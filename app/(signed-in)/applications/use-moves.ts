'use client'

import { startTransition, useCallback, useOptimistic, useState } from 'react'
import { v7 } from 'uuid'
import { send, whyNot } from '@/app/_ui/sending'
import type { Told } from '@/app/_ui/undo-note'
import { type Ending, endingName, type Stage, stageName } from '@/lib/applications/words'
import { endApplication, moveApplication, takeBackFact } from './actions'

export type Movable = {
  id: string
  company: string
  stage: Stage
  furthestStage: Stage
  ending: Ending | null
}

/** Where an application goes: on along the road, or to an end of it. */
export type Destination = { stage: Stage } | { ending: Exclude<Ending, 'rejected'> }

/** Who went where, until the server has said so too. */
export type Move = { id: string; to: Destination }

/**
 * Moves that show at once, are kept as dated facts, and can be taken back for a while. Whatever the
 * server refuses goes back to where it was, with the reason.
 */
export function useMoves<Shown>(
  shown: Shown,
  { today, moved }: { today: string; moved: (before: Shown, move: Move) => Shown },
) {
  const [optimistic, show] = useOptimistic(shown, moved)
  const [told, tell] = useState<Told | null>(null)
  const forget = useCallback(() => tell(null), [])

  function move(application: Movable, to: Destination) {
    startTransition(async () => {
      show({ id: application.id, to })
      const factId = v7()
      const fields = { id: factId, applicationId: application.id, on: today, ...to }
      const result = await send('stage' in to ? moveApplication : endApplication, fields)
      const problem = whyNot(result)
      if (problem) return tell({ key: factId, message: problem, isProblem: true })
      const undo = () => takeBack(application, factId)
      tell({ key: factId, message: `${application.company}: ${nameOf(to)}.`, undo })
    })
  }

  function takeBack(application: Movable, factId: string) {
    const { id, stage, ending } = application
    startTransition(async () => {
      const back = ending === null ? { stage } : undefined
      if (back) show({ id, to: back })
      tell(null)
      const result = await send(takeBackFact, { id: v7(), applicationId: id, factId })
      const problem = whyNot(result)
      const message = problem ?? `${application.company} is back where it was.`
      tell({ key: `${factId}-back`, message, isProblem: problem !== undefined })
    })
  }

  return { shown: optimistic, told, tell, forget, move }
}

function nameOf(to: Destination): string {
  return 'stage' in to ? stageName(to.stage) : endingName(to.ending)
}
