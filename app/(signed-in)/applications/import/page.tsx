import type { Metadata } from 'next'
import Link from 'next/link'
import { ChooseFile } from '@/app/_ui/choose-file'
import { Page, Section } from '@/app/_ui/page'
import { FILE_TOO_LARGE } from '@/lib/applications/import/size'
import { MOST_FILE_BYTES } from '@/lib/files/size'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { readFile } from './actions'
import { EarlierImports } from './earlier-imports'
import { WhatItTakes } from './what-it-takes'

export const metadata: Metadata = { title: 'Import applications' }

export default async function ImportPage() {
  await requireUser()
  return (
    <Page
      title="Import applications"
      lead="Bring the list you have kept so far. You see what will be made of it before anything is saved."
    >
      <ChooseFile
        id={newId()}
        action={readFile}
        hint="CSV, up to 5 MB and 20,000 rows. Sealed with your own key."
        accept=".csv,.tsv,.txt,text/csv"
        most={MOST_FILE_BYTES}
        tooLarge={FILE_TOO_LARGE}
      />
      <WhatItTakes />
      <EarlierImports />
      <Section title="And out again">
        <p>Everything you bring in, and all you add to it, stays yours to take along.</p>
        <nav className="list-foot" aria-label="Ways out">
          {/* A download is no page, so it is a plain link. */}
          <a href="/api/export/applications">Download applications (CSV)</a>
          <Link href="/applications/print" prefetch={false}>
            Printable record
          </Link>
        </nav>
      </Section>
    </Page>
  )
}
