import type { ReactNode } from 'react'

/** The frame of a page: one heading, a line that says what it is for, and its sections. */
export function Page({
  title,
  lead,
  narrow = false,
  wide = false,
  children,
}: {
  title: ReactNode
  lead?: ReactNode
  narrow?: boolean
  /** For what needs the whole window: a table, a board. */
  wide?: boolean
  children?: ReactNode
}) {
  return (
    <main
      id="content"
      className={`page${narrow ? ' narrow' : ''}${wide ? ' wide' : ''}`}
      tabIndex={-1}
    >
      <header className="page-head">
        <h1>{title}</h1>
        {lead && <p className="soft">{lead}</p>}
      </header>
      {children}
    </main>
  )
}

export function Section({
  title,
  aside,
  children,
}: {
  title: ReactNode
  aside?: ReactNode
  children: ReactNode
}) {
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        {aside && <span className="soft">{aside}</span>}
      </div>
      {children}
    </section>
  )
}

/** An empty screen teaches: what will stand here, and the way to the first one. */
export function Empty({ children }: { children: ReactNode }) {
  return <div className="empty">{children}</div>
}
