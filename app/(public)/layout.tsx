import type { ReactNode } from 'react'
import { Colophon } from '@/app/_ui/colophon'
import { Wordmark } from '@/app/_ui/wordmark'

export default function AuthLayout({ children }: { children: ReactNode }) {
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
