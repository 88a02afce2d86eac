'use client'

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type ActionResult, idle } from '@/lib/result'
import { type Told, UndoNote } from './undo-note'

/** How long after its answer a form that goes has gone because of it, in milliseconds. */
const BECAUSE_MS = 3_000

let hear: ((message: string) => void) | undefined

/** Where forms are heard whose place on the page is gone. */
export function LastWord() {
  const [told, tell] = useState<Told | null>(null)
  const forget = useCallback(() => tell(null), [])

  useEffect(() => {
    let times = 0
    hear = (message) => {
      times += 1
      tell({ key: String(times), message })
    }
    return () => {
      hear = undefined
    }
  }, [])

  return (
    <div className="last-word">
      <UndoNote told={told} onGone={forget} />
    </div>
  )
}

/**
 * A row that is done with goes, and its form with it: what the answer said is said all the same, and
 * whoever was on its button finds herself in the section it stood in.
 *
 * @returns whom to tell of each answer, as it comes: the form may be gone before it is drawn.
 */
export function useLastWord(form: RefObject<HTMLFormElement | null>) {
  const last = useRef<{ result: ActionResult; at: number }>({ result: idle, at: 0 })

  useLayoutEffect(() => {
    const home = form.current?.closest<HTMLElement>('section, main')
    return () => {
      const { result, at } = last.current
      if (result.status !== 'saved' || Date.now() - at > BECAUSE_MS) return
      requestAnimationFrame(() => {
        // Another page is no place to say it.
        if (!home?.isConnected) return
        if (result.message) hear?.(result.message)
        if (document.activeElement === document.body) takeFocus(home)
      })
    }
  }, [form])

  return (result: ActionResult) => {
    last.current = { result, at: Date.now() }
  }
}

function takeFocus(home: HTMLElement): void {
  if (!home.hasAttribute('tabindex')) home.tabIndex = -1
  home.focus({ preventScroll: true })
}
