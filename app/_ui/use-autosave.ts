'use client'

import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { v7 } from 'uuid'
import type { ActionResult } from '@/lib/result'
import { whyNot } from './sending'

/** What one save sends: the text, its new version, and the version it was written over. */
export type Draft = { text: string; version: string; basedOn: string }

/** How long after the last key a text is sent, in milliseconds. */
const PAUSE_MS = 800
/** How long a form that is being sent waits for a save before it, in milliseconds. */
const PATIENCE_MS = 2000

/**
 * Keeps a text while it is being written. One save at a time; each says which version it is based
 * on, so that no tab overwrites another. Without a connection it waits and goes out by itself.
 */
export function useAutosave({
  id,
  text,
  version,
  save,
}: {
  id: string
  text: string
  version: string
  save: (draft: Draft) => Promise<ActionResult>
}) {
  const written = useRef(text)
  const kept = useRef({ text, version })
  /** Sent, and not yet answered: it goes out again as it was, in case only the answer was lost. */
  const onItsWay = useRef<Draft>(null)
  const busy = useRef<Promise<void>>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const wasRefused = useRef(false)
  const [problem, setProblem] = useState<string>()
  const saving = useMutation({ mutationKey: ['autosave', id], mutationFn: sendOnce, retry: 10 })
  useEffect(() => () => clearTimeout(timer.current), [])

  async function sendOnce(): Promise<boolean> {
    const basedOn = kept.current.version
    onItsWay.current ??= { text: written.current, version: v7(), basedOn }
    const draft = onItsWay.current
    const result = await save(draft)
    if (result.status === 'failed') throw new Error('not saved yet')
    onItsWay.current = null
    wasRefused.current = result.status === 'refused'
    setProblem(whyNot(result))
    if (result.status === 'saved') kept.current = draft
    return result.status === 'saved'
  }

  // More may have been written meanwhile. After a no, the next key tries again, and nothing else.
  function goOn(wasSaved = false) {
    busy.current = null
    if (wasSaved) changed(written.current)
  }

  function push() {
    clearTimeout(timer.current)
    if (busy.current || written.current === kept.current.text) return
    busy.current = saving.mutateAsync().then(goOn, () => goOn())
  }

  function changed(now: string) {
    written.current = now
    clearTimeout(timer.current)
    if (now !== kept.current.text) timer.current = setTimeout(push, PAUSE_MS)
  }

  /**
   * Waits for what is on its way, if there is an answer soon, and sends no more. Asked to be sure, it
   * sends what is still unsent first.
   *
   * @returns whether the last save was refused, since another tab has saved or sent this meanwhile.
   */
  async function settle({ isSure }: { isSure: boolean }): Promise<boolean> {
    if (isSure && navigator.onLine) push()
    clearTimeout(timer.current)
    const soon = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS))
    await Promise.race([busy.current, soon])
    clearTimeout(timer.current)
    return wasRefused.current
  }

  /** What is there now is known to be safe, under a version, or under none when nothing is kept. */
  function startFrom(now: string, version = '') {
    clearTimeout(timer.current)
    written.current = now
    kept.current = { text: now, version }
    onItsWay.current = null
    wasRefused.current = false
    setProblem(undefined)
    saving.reset()
  }

  return { changed, push, settle, startFrom, problem, saving }
}
