import type { ReactNode } from 'react'
import { CopyButton } from './copy-button'

type Props = {
  address: string
  /** What copying it is called. */
  copy: string
  /** Other ways to hand it on. */
  children?: ReactNode
}

/** A link to hand on, in full: whoever has it can open it. */
export function SecretLink({ address, copy, children }: Props) {
  return (
    <>
      <p className="secret-address">
        <code>{address}</code>
      </p>
      <div className="buttons">
        {children}
        <CopyButton text={address}>{copy}</CopyButton>
      </div>
    </>
  )
}
