import type { ReactNode } from 'react'
import { Colophon } from '@/app/_ui/colophon'
import { DraftsProvider } from '@/app/_ui/drafts'
import { SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { LastWord } from '@/app/_ui/last-word'
import { MadeForPerson } from '@/app/_ui/made-for'
import { OfflineWorker } from '@/app/_ui/offline-worker'
import { QueryProvider } from '@/app/_ui/query-provider'
import { WaitingLine } from '@/app/_ui/waiting-line'
import { Wordmark } from '@/app/_ui/wordmark'
import { buildId } from '@/lib/server/build-id'
import { markOf } from '@/lib/server/made-for'
import { requireUser } from '@/lib/server/require-user'
import { signOut } from './account/actions'
import { forgetDraft, keepDraft } from './drafts/actions'
import { MoodAnywhere } from './mood/mood-anywhere'
import { Rail, Tabs } from './navigation'
import { Bell } from './reminders/bell'

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const { id } = await requireUser()
  return (
    <MadeForPerson mark={markOf(id)}>
      <div className="shell">
        <a href="#content" className="button skip-link">
          Skip to the content
        </a>
        <header className="masthead">
          <Wordmark href="/today" />
        </header>
        <Rail />
        <QueryProvider>
          <MoodAnywhere />
          <Bell />
          <DraftsProvider keep={keepDraft} forget={forgetDraft}>
            {children}
          </DraftsProvider>
          <WaitingLine />
          <LastWord />
        </QueryProvider>
        <Colophon>
          <div data-signs-out>
            <Form action={signOut} className="">
              <SubmitButton look="text">Sign out</SubmitButton>
            </Form>
          </div>
        </Colophon>
        <Tabs />
        <OfflineWorker build={buildId()} />
      </div>
    </MadeForPerson>
  )
}
