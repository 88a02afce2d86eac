'use client'

import { type RefObject, useState } from 'react'
import { v7 } from 'uuid'
import { send, whyNot } from '@/app/_ui/sending'
import type { Told } from '@/app/_ui/undo-note'
import type { ActionResult } from '@/lib/result'
import { undoMany } from './actions'

/** Ticking many rows, and the way back from what was done to them. */
export function useBulk(table: RefObject<HTMLElement | null>, tell: (told: Told | null) => void) {
  const [ticked, setTicked] = useState(0)
  const boxes = () => [
    ...(table.current?.querySelectorAll<HTMLInputElement>('input[name="ids"]') ?? []),
  ]
  const count = () => setTicked(boxes().filter(({ checked }) => checked).length)

  function tickAll(checked: boolean) {
    for (const box of boxes()) box.checked = checked
    count()
  }

  function onSent(result: ActionResult, form: FormData) {
    if (result.status !== 'saved') return
    tickAll(false)
    const what = form.get('what')
    const canUndo = what === 'archive' || what === 'ghosted'
    const changeId = String(form.get('id'))
    const undo = canUndo ? () => takeBack(changeId, form.getAll('ids').map(String)) : undefined
    tell({ key: changeId, message: result.message ?? 'Done.', undo })
  }

  async function takeBack(changeId: string, ids: string[]) {
    const result = await send(undoMany, { id: v7(), changeId, ids })
    const problem = whyNot(result)
    const message = problem ?? 'Taken back.'
    tell({ key: `${changeId}-back`, message, isProblem: problem !== undefined })
  }

  return { ticked, count, tickAll, onSent }
}
