import Link from 'next/link'
import { Page } from '@/app/_ui/page'
import type { ContactImportRow } from '@/db/network/imports/tables'
import { requireUser } from '@/lib/server/require-user'

export async function PeopleTakenBack({ kept }: { kept: ContactImportRow }) {
  const { vault } = await requireUser()
  const name = vault.open('contact_imports.file_name', kept.id, kept.fileName)
  return (
    <Page title="This import was taken back." lead={name}>
      <p>
        Those it had put into your list are gone. Whom you had changed since, or been in touch with,
        is still there.
      </p>
      <div className="buttons">
        <Link href="/network/import" className="button quiet" prefetch={false}>
          Choose another file
        </Link>
        <Link href="/network" prefetch={false}>
          Your people
        </Link>
      </div>
    </Page>
  )
}
