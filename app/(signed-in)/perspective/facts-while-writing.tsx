'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { useFormState } from '@/app/_ui/form'
import type { OwnRecord } from '@/lib/perspective/own-record'
import { OwnFacts } from './own-facts'

/** How long after the last key the record is looked through, in milliseconds. */
const PAUSE_MS = 900
/** Fewer letters than a thought has. */
const FEWEST = 6

/** Looks through her own record while the thought is still being written. */
export function FactsWhileWriting({ record, locale }: { record: OwnRecord; locale: string }) {
  const root = useRef<HTMLDivElement>(null)
  const { offered } = useFormState()
  const [thought, setThought] = useState('')

  const look = useCallback(() => {
    const form = root.current?.closest('form')
    if (form) setThought(String(new FormData(form).get('thought') ?? '').trim())
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a draft that comes or goes is read anew
  useEffect(look, [look, offered])

  useEffect(() => {
    const form = root.current?.closest('form')
    if (!form) return
    let pause: ReturnType<typeof setTimeout>
    const lookSoon = () => {
      clearTimeout(pause)
      pause = setTimeout(look, PAUSE_MS)
    }
    const forget = () => setThought('')
    form.addEventListener('input', lookSoon)
    form.addEventListener('reset', forget)
    return () => {
      clearTimeout(pause)
      form.removeEventListener('input', lookSoon)
      form.removeEventListener('reset', forget)
    }
  }, [look])

  return (
    <div ref={root} role="status">
      {thought.length >= FEWEST && <OwnFacts thought={thought} record={record} locale={locale} />}
    </div>
  )
}
