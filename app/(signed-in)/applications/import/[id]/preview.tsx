import { Page } from '@/app/_ui/page'
import { Press } from '@/app/_ui/press'
import type { ImportRow } from '@/db/applications/imports/tables'
import { mustAskOrder } from '@/lib/applications/import/answers'
import { recognise } from '@/lib/applications/import/recognise'
import { readImport } from '@/lib/server/read-import'
import { requireUser } from '@/lib/server/require-user'
import { discardDraft } from '../actions'
import { HowItIsRead } from './how-it-is-read'
import { LeftOut } from './left-out'
import { Made } from './made'
import { Summary } from './summary'
import { TakeIn } from './take-in'

/** What a file will become, before anything of it is saved. */
export async function Preview({ kept, wasCutOff }: { kept: ImportRow; wasCutOff: boolean }) {
  const person = await requireUser()
  const read = await readImport(person, kept)
  const { table, plan, answers, found } = read
  const mustAsk = mustAskOrder(answers, found)
  const name = person.vault.open('imports.file_name', kept.id, kept.fileName)
  return (
    <Page title="Before it goes in" lead={name}>
      {wasCutOff && (
        <p className="notice">
          This import was interrupted before it was done, and nothing of it is in your list. You can
          begin again.
        </p>
      )}
      <div className="card calm">
        <Summary format={recognise(table.header).name} plan={plan} mustAsk={mustAsk} />
        <div className="buttons">
          {!mustAsk && plan.made.length > 0 && <TakeIn id={kept.id} />}
          <Press action={discardDraft} id={kept.id} look="text" label="Throw this file away">
            Throw this file away
          </Press>
        </div>
      </div>
      {mustAsk && <HowItIsRead id={kept.id} read={read} asksOrder />}
      {!mustAsk && <Made made={plan.made} />}
      {!mustAsk && <LeftOut id={kept.id} plan={plan} />}
      {!mustAsk && <HowItIsRead id={kept.id} read={read} />}
    </Page>
  )
}
