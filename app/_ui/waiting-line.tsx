'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { needsSignIn, problemSentence, waitingSentence } from '@/lib/offline'
import { letGo, sendAgain } from './waiting'
import { useGuard } from './waiting-guard'
import { type Sent, useIsOnline, useSent } from './waiting-taps'

/** How long it says that everything went out, in milliseconds. */
const SENT_MS = 10_000

/** Whatever waits for a connection, in one line on every page; nothing while nothing does. */
export function WaitingLine() {
  const sent = useSent()
  const isOnline = useIsOnline()
  const [hasWaited, setHasWaited] = useState(false)
  const [wasHeld, setWasHeld] = useState(false)
  const pending = sent.filter(({ status }) => status === 'pending')
  const problems = sent.filter(({ problem }) => problem?.isLate)
  const isWaiting = !isOnline && pending.length > 0
  const onHeld = useCallback(() => setWasHeld(true), [])
  const unsent = pending.length + problems.filter(({ problem }) => problem?.mayBeSentAgain).length
  useGuard({ unsent, isHeld: isWaiting, onHeld })

  useEffect(() => {
    if (isWaiting) return setHasWaited(true)
    setWasHeld(false)
    if (pending.length > 0) return
    const gone = setTimeout(() => setHasWaited(false), SENT_MS)
    return () => clearTimeout(gone)
  }, [isWaiting, pending.length])

  const said = isWaiting
    ? waitingSentence(pending.map(({ tap }) => tap.says))
    : hasWaited && afterwards(pending.length, problems.length)
  return (
    <aside className="waiting-line" aria-label="Still to be sent">
      <div role="status">
        {said && <p>{said}</p>}
        {isWaiting && wasHeld && <p>That link works again once the connection is back.</p>}
      </div>
      <Problems problems={problems} />
    </aside>
  )
}

function Problems({ problems }: { problems: Sent[] }) {
  const client = useQueryClient()
  const reasons = [...new Set(problems.map(({ problem }) => problem?.reason ?? ''))]
  if (problems.length === 0) return <div role="alert" />
  return (
    <>
      <div role="alert">
        {reasons.map((reason) => (
          <p key={reason}>{problemSentence(saysOf(problems, reason), reason)}</p>
        ))}
      </div>
      <div className="buttons">
        {reasons.some(needsSignIn) && (
          <a href="/sign-in" target="_blank" rel="noopener">
            Sign in, in another tab
          </a>
        )}
        {problems.some(({ problem }) => problem?.mayBeSentAgain) && (
          <button type="button" className="button quiet" onClick={() => sendAgain(client)}>
            Send again
          </button>
        )}
        <button type="button" className="button text" onClick={() => letGo(client)}>
          Let go
        </button>
      </div>
    </>
  )
}

function saysOf(problems: Sent[], reason: string): string[] {
  return problems.filter(({ problem }) => problem?.reason === reason).map(({ tap }) => tap.says)
}

function afterwards(pending: number, problems: number): string | undefined {
  if (pending > 0) return 'The connection is back. Sending what waited.'
  return problems > 0 ? undefined : 'Everything that waited is sent.'
}
