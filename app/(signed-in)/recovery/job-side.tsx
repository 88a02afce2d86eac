import type { ReactNode } from 'react'
import { Page } from '@/app/_ui/page'
import { currentRest } from './current-rest'
import { Resting } from './resting'

/** A room of the search: closed, with one tap to open it, while she is done for today. */
export async function JobSide({ children }: { children: ReactNode }) {
  const rest = await currentRest()
  if (!rest) return children
  return (
    <Page title="It can wait" narrow>
      <Resting until={rest.endsAt} />
    </Page>
  )
}
