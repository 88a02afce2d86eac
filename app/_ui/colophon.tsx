import Link from 'next/link'
import type { ReactNode } from 'react'

/** The foot of every page, signed in or out: help is always in the same place. */
export function Colophon({ children }: { children?: ReactNode }) {
  return (
    <footer className="colophon">
      <Link href="/support" prefetch={false}>
        Need support now?
      </Link>
      <Link href="/evidence" prefetch={false}>
        Where our facts come from
      </Link>
      {children}
    </footer>
  )
}
