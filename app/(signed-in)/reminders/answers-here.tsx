'use client'

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react'
import { send, whyNot } from '@/app/_ui/sending'
import { type Told, UndoNote } from '@/app/_ui/undo-note'
import type { ReminderAnswer } from '@/lib/reminders/words'
import { takeBackAnswer } from './actions'

/** What has been said to a reminder, as its taking back names it, and what that was about. */
export type Given = { id: string; name: string; answer: ReminderAnswer; what: string }

// What is done has left the list, words and all; what was not to be done may want another look.
function said(answer: ReminderAnswer, what: string): string {
  if (answer === 'done') return 'Done, and off the list.'
  return answer === 'later' ? `Put off: ${what}` : `Let go: ${what}`
}

const Telling = createContext<(given: Given) => void>(() => undefined)

/** How a row that goes with its answer leaves word of it. */
export function useTelling(): (given: Given) => void {
  return useContext(Telling)
}

/** Around lists whose rows go when they are answered: says what was, with the way back. */
export function AnswersHere({ children }: { children: ReactNode }) {
  const [told, tell] = useState<Told | null>(null)
  const here = useRef<HTMLDivElement>(null)

  const forget = useCallback(() => {
    if (noteIn(here.current)?.contains(document.activeElement)) focusOn(here.current)
    tell(null)
  }, [])

  // The button that was pressed goes with its row, or once it has been pressed; unless she is
  // somewhere else by now, she finds herself where the way back is.
  useEffect(() => {
    const { activeElement, body } = document
    if (!told || !here.current) return
    const isHere =
      activeElement instanceof HTMLButtonElement && here.current.contains(activeElement)
    if (isHere || activeElement === body) focusOn(noteIn(here.current)?.querySelector('button'))
  }, [told])

  function heard(given: Given) {
    const { name: key, answer, what } = given
    tell({ key, message: said(answer, what), undo: () => takeBack(given) })
  }

  async function takeBack(given: Given) {
    const { id, name, answer, what } = given
    const key = `${name}-back`
    // Said again without its button, since one press is enough.
    tell({ key, message: said(answer, what) })
    const result = await send(takeBackAnswer, { id, reminder: name, answer })
    const problem = whyNot(result)
    if (!problem) return tell({ key, message: `Back on the list: ${what}` })
    const undo = result.status === 'failed' ? () => takeBack(given) : undefined
    tell({ key, message: problem, isProblem: true, undo })
  }

  return (
    <div ref={here} className="answers-here" tabIndex={-1}>
      <Telling value={heard}>{children}</Telling>
      <UndoNote told={told} onGone={forget} />
    </div>
  )
}

function noteIn(here: HTMLElement | null): HTMLElement | null {
  return here?.querySelector<HTMLElement>(':scope > .undo-note') ?? null
}

// The line follows the window, so nothing need be scrolled to.
function focusOn(element: HTMLElement | null | undefined) {
  element?.focus({ preventScroll: true })
}
