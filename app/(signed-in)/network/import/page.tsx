import type { Metadata } from 'next'
import { ChooseFile } from '@/app/_ui/choose-file'
import { Page, Section } from '@/app/_ui/page'
import { MOST_FILE_BYTES } from '@/lib/files/size'
import { PEOPLE_FILE_TOO_LARGE } from '@/lib/network/import/size'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { readPeopleFile } from './actions'
import { EarlierPeople } from './earlier-people'
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
      <ChooseFile
        id={newId()}
        action={readPeopleFile}
        hint="CSV or vCard, up to 5 MB and 20,000 people. Sealed with your own key."
        accept=".csv,.tsv,.txt,.vcf,.vcard,text/csv,text/vcard,text/x-vcard"
        most={MOST_FILE_BYTES}
        tooLarge={PEOPLE_FILE_TOO_LARGE}
      />
      <WhereFrom />
      <EarlierPeople />
      <Section title="And out again">
        <p>Everyone here stays yours to take along, with what stands on their cards.</p>
        <PeopleDownloads />
      </Section>
    </Page>
  )
}
