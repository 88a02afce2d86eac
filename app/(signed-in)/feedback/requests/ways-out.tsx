'use client'

import { useEffect, useRef, useState } from 'react'
import { CopyButton } from '@/app/_ui/copy-button'
import { mailtoLink } from '@/lib/mailto'

type Props = {
  to: string | null
  subject: string
  text: string
  /** The field of the form around it that the words stand in, when they can still be changed. */
  field?: string
}

/** A message into her own mail, or onto the clipboard, as it stands at that moment. */
export function WaysOut({ to, subject, text, field }: Props) {
  const way = useRef<HTMLAnchorElement>(null)
  const [typed, setTyped] = useState<string>()
  const body = typed ?? text

  useEffect(() => {
    const area = field && way.current?.closest('form')?.elements.namedItem(field)
    if (!(area instanceof HTMLTextAreaElement)) return
    const notice = () => setTyped(area.value)
    notice()
    area.addEventListener('input', notice)
    return () => area.removeEventListener('input', notice)
  }, [field])

  return (
    <>
      <a ref={way} className="button quiet" href={mailtoLink({ to, subject, body })}>
        Open in my mail
      </a>
      <CopyButton text={body} />
    </>
  )
}
