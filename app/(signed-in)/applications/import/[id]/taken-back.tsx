import Link from 'next/link'
import { Page } from '@/app/_ui/page'
import type { ImportRow } from '@/db/applications/imports/tables'
import { requireUser } from '@/lib/server/require-user'

export async function TakenBack({ kept }: { kept: ImportRow }) {
  const { vault } = await requireUser()
  const name = vault.open('imports.file_name', kept.id, kept.fileName)
  return (
    <Page title="This import was taken back." lead={name}>
      <p>
        What it had put into your list is gone. What you had changed since, or written something
        about, is still there.
      </p>
      <div className="buttons">
        <Link href="/applications/import" className="button quiet" prefetch={false}>
          Choose another file
        </Link>
        <Link href="/applications" prefetch={false}>
          Your applications
        </Link>
      </div>
    </Page>
  )
}
