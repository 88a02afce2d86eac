'use client'

import Link from 'next/link'
import { useState } from 'react'
import { useIsAlive } from '@/app/_ui/use-is-alive'
import { Face } from './face'
import { QuickMood } from './quick-mood'

const FACES = 'mood-now'

/** The five faces from wherever she is; before the page comes to life, a link to them. */
export function MoodAnywhere() {
  const isAlive = useIsAlive()
  const [isOpen, setOpen] = useState(false)
  if (!isAlive) {
    return (
      <Link href="/mood" className="bell beside" prefetch={false} aria-label="How am I?">
        <Face mood={4} />
      </Link>
    )
  }
  return (
    <>
      <button type="button" className="bell beside" popoverTarget={FACES} aria-label="How am I?">
        <Face mood={4} />
      </button>
      <div
        id={FACES}
        popover="auto"
        className="bell-list"
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {isOpen && (
          <>
            <QuickMood id="" asks />
            <Link href="/mood" prefetch={false}>
              All moods
            </Link>
          </>
        )}
      </div>
    </>
  )
}
