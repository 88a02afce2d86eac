'use client'

import { useState } from 'react'
import type { MailReading } from '@/lib/applications/mail/words'
import type { Day } from '@/lib/day'

export type ReadMail = MailReading & { text: string }

/** Reads a mail in the browser, with rules that are loaded when they are first needed. */
export function useMailReading(today: Day, onRead: (mail: ReadMail) => void) {
  const [mail, setMail] = useState<ReadMail>()
  const [problem, setProblem] = useState<string>()

  async function read(pasted: string) {
    setProblem(undefined)
    if (!pasted.trim()) return setProblem('Paste the mail first, then press the button.')
    try {
      const text = await opened(pasted)
      const { readMail } = await import('@/lib/applications/mail/read-mail')
      const found = { ...readMail(text, { today }), text }
      setMail(found)
      onRead(found)
    } catch {
      setProblem('That could not be read. You can still fill in the fields yourself.')
    }
  }

  return { mail, problem, read }
}

async function opened(pasted: string): Promise<string> {
  const { looksLikeEml, openEml } = await import('@/lib/applications/mail/eml')
  return looksLikeEml(pasted) ? (await openEml(pasted)).text : pasted
}
