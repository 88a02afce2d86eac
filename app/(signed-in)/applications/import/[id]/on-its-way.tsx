import { Page } from '@/app/_ui/page'
import type { ImportRow } from '@/db/applications/imports/tables'
import { requireUser } from '@/lib/server/require-user'
import { Awaited } from './awaited'

/** What whoever comes back meanwhile sees. */
export async function OnItsWay({ kept }: { kept: ImportRow }) {
  const { vault } = await requireUser()
  const name = vault.open('imports.file_name', kept.id, kept.fileName)
  return (
    <Page title="On its way into your list" lead={name}>
      <p>It all appears at once when it is done. You can leave this page meanwhile.</p>
      <Awaited id={kept.id} />
      <noscript>
        <p>Reload this page in a moment to see whether it is done.</p>
      </noscript>
    </Page>
  )
}
