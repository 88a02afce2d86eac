'use client'

import { type RefObject, useCallback, useEffect, useState } from 'react'
import { useFormState } from '@/app/_ui/form'
import { useIsAlive } from '@/app/_ui/use-is-alive'
import { slicePlaces } from '@/lib/perspective/slices'

export type Named = { shares: number[]; names: Record<string, string> }

/**
 * The shares as the number fields hold them. The fields are the one place where they live: the pie
 * is drawn from them and writes into them, so that they are sent, kept and brought back like any
 * other field, and work alone where there is no script.
 */
export function useShares(root: RefObject<HTMLElement | null>, kept: Record<string, string>) {
  const { result, offered } = useFormState()
  const [now, setNow] = useState(() =>
    inFields({ ...kept, ...('typed' in result ? result.typed : offered) }),
  )
  const isAlive = useIsAlive()

  const read = useCallback(() => {
    const form = root.current?.closest('form')
    if (form) setNow(inFields(Object.fromEntries(new FormData(form))))
  }, [root])

  // biome-ignore lint/correctness/useExhaustiveDependencies: both change what the fields hold
  useEffect(read, [read, result, offered])

  useEffect(() => {
    const form = root.current?.closest('form')
    // The fields are emptied after this event, and not before.
    const readAfter = () => setTimeout(read)
    form?.addEventListener('reset', readAfter)
    return () => form?.removeEventListener('reset', readAfter)
  }, [root, read])

  function change(shares: readonly number[]) {
    const fields = slicePlaces.map((place) => field(root.current, place))
    fields.forEach((input, at) => {
      const share = shares[at] ?? 0
      if (input && shareIn(input.value) !== share) input.value = share > 0 ? String(share) : ''
    })
    fields[0]?.dispatchEvent(new Event('input', { bubbles: true }))
  }

  return { ...now, isAlive, read, change }
}

function field(root: HTMLElement | null, name: string): HTMLInputElement | null {
  return root?.querySelector<HTMLInputElement>(`input[name="${name}"]`) ?? null
}

function inFields(fields: Record<string, FormDataEntryValue>): Named {
  return {
    shares: slicePlaces.map((place) => shareIn(String(fields[place] ?? ''))),
    names: {
      other1: String(fields.other1Words ?? '').trim(),
      other2: String(fields.other2Words ?? '').trim(),
    },
  }
}

// What isn't a share yet while it is being typed counts as none.
function shareIn(text: string): number {
  return /^\s*\d{1,3}\s*$/.test(text) ? Math.min(100, Number(text)) : 0
}
