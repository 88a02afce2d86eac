import type { ReactNode } from 'react'
import { OpenFrame } from '@/app/_ui/open-frame'
import { ForgetAll } from '@/app/_ui/waiting-forget'

export default function SignedOutLayout({ children }: { children: ReactNode }) {
  return (
    <OpenFrame>
      <ForgetAll />
      {children}
    </OpenFrame>
  )
}
