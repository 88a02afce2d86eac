import type { Metadata } from 'next'
import { Page, Section } from '@/app/_ui/page'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { ChoosePeopleFile } from './choose-people-file'
import { EarlierPeopleFiles } from './earlier-people-files'
import { PeopleDownloads } from './people-downloads'
import { WhereFrom } from './where-from'

export const metadata: Metadata = { title: 'Import people' }

export default async function ImportPeoplePage() {
  await requireUser()
  return (
    <Page
      title="Import people"
      lead="Bring those you know from LinkedIn, your mail or your phone. You see who would be added before anything is saved."
    >
      <ChoosePeopleFile id={newId()} />
      <WhereFrom />
      <EarlierPeopleFiles />
      <Section title="And out again">
        <p>Everyone here, and all you add about them, stays yours to take along.</p>
        <PeopleDownloads />
      </Section>
    </Page>
  )
}
