import type { ReactNode } from 'react'
import { Colophon } from './colophon'
import { Wordmark } from './wordmark'

/** Around the pages that need no account: no rail, no tabs. */
export function OpenFrame({ children }: { children: ReactNode }) {
  return (
    <div className="shell open">
      <header className="masthead">
        <Wordmark href="/" />
      </header>
      {children}
      <Colophon />
    </div>
  )
}
