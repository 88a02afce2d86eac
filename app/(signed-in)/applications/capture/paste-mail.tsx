'use client'

import { type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { useFormState } from '@/app/_ui/form'
import { mailKindName } from '@/lib/applications/mail/words'
import type { Day } from '@/lib/day'
import type { Typed } from '@/lib/result'
import { takeCarriedMail } from './carried-mail'
import { Sentences } from './sentences'
import { type ReadMail, useMailReading } from './use-mail-reading'

/** As much as a mail with its history may hold, in characters. */
const LONGEST = 200_000
/** As much of it as is kept. */
const LONGEST_KEPT = 50_000

/**
 * A mail tells what the fields above or below would ask. It is read in the browser, by rules, and
 * nothing is written before she presses the form's own button.
 */
export function PasteMail({
  today,
  offers,
  children,
}: {
  today: Day
  /** What a mail offers to the form's fields. */
  offers: (mail: ReadMail) => Typed
  /** What else to say about a mail that was read. */
  children?: (mail: ReadMail) => ReactNode
}) {
  const { offer } = useFormState()
  const { mail, problem, read } = useMailReading(today, (found) => offer(offers(found)))
  const [isKept, setKept] = useState(true)
  const area = useRef<HTMLTextAreaElement>(null)
  const id = useId()

  const takeOver = useEffectEvent(() => {
    const carried = takeCarriedMail()
    if (!carried || !area.current) return
    area.current.value = carried
    read(carried)
  })
  useEffect(() => takeOver(), [])

  async function openFile(file: File | undefined) {
    if (!file || !area.current) return
    area.current.value = (await file.text()).slice(0, LONGEST * 20)
    read(area.current.value)
  }

  return (
    <div className="paste">
      <div className="field">
        <label htmlFor={id}>Paste a mail</label>
        <span className="hint" id={`${id}-hint`}>
          It is read here in your browser, by rules, and goes nowhere.
        </span>
        <textarea id={id} ref={area} rows={2} className="short" aria-describedby={`${id}-hint`} />
      </div>
      <div className="buttons">
        <button
          type="button"
          className="button quiet"
          onClick={() => read(area.current?.value ?? '')}
        >
          Read it
        </button>
        <label className="file-link">
          or open a mail file (.eml)
          <input
            type="file"
            accept=".eml,message/rfc822"
            onChange={({ target }) => openFile(target.files?.[0])}
          />
        </label>
      </div>
      <div role="status">
        {mail && (
          <p className="notice">
            <strong>Reads like: {mailKindName(mail.kind)}</strong>. {found(mail)}
          </p>
        )}
      </div>
      <div role="alert">{problem && <p className="notice attention">{problem}</p>}</div>
      {mail && (
        <>
          {children?.(mail)}
          <Sentences sentences={mail.sentences} />
          <label className="choice">
            <input
              type="checkbox"
              checked={isKept}
              onChange={({ target }) => setKept(target.checked)}
            />
            Keep the mail’s words with it, sealed
          </label>
          {isKept && <input type="hidden" name="mail" value={mail.text.slice(0, LONGEST_KEPT)} />}
        </>
      )}
    </div>
  )
}

function found({ company, role }: ReadMail): string {
  if (company && role) return 'Company and role are filled in. Look them over before you save.'
  if (company) return 'The company is filled in; it doesn’t say which role.'
  if (role) return 'The role is filled in; it doesn’t say which company.'
  return 'It doesn’t say which company or role, so that is yours to fill in.'
}
