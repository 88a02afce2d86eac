import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import './_ui/tokens.css'
import './_ui/base.css'
import './_ui/shell.css'
import './_ui/form.css'
import './_ui/pieces.css'
import './_ui/tracker.css'
import './_ui/table.css'
import './_ui/board.css'
import './_ui/calendar.css'
import './_ui/import.css'
import './_ui/recovery.css'
import './_ui/feedback.css'
import './_ui/perspective.css'
import './_ui/reflections.css'
import './_ui/network.css'
import './_ui/circles.css'
import './_ui/reminders.css'
import './_ui/exercise.css'
import './_ui/mood.css'
import './_ui/waiting.css'
import './_ui/print.css'

const text = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  variable: '--font-text',
  weight: '200 900',
  display: 'swap',
})

export const metadata: Metadata = {
  title: { default: 'Onward', template: '%s · Onward' },
  description: 'Pick yourself up after a no, one small step at a time.',
  robots: { index: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f9f6f1' },
    { media: '(prefers-color-scheme: dark)', color: '#1b1815' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page carries a fresh nonce, so none can be made ahead of time.
  await connection()
  return (
    <html lang="en-GB" className={text.variable} data-scroll-behavior="smooth">
      <body>{children}</body>
    </html>
  )
}
