import Link from 'next/link'
import { Hidden, SubmitButton, TextField } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { listViews } from '@/db/applications/views'
import { type ListFilter, narrows, writeFilter } from '@/lib/applications/filter'
import { lengths } from '@/lib/lengths'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { forgetView, keepView } from './actions'

/** Ways of looking that she has named, and the way to name this one. */
export async function SavedViews({ filter }: { filter: ListFilter }) {
  const { id, vault } = await requireUser()
  const query = writeFilter(filter)
  const saved = (await listViews(id)).map((view) => ({
    id: view.id,
    name: vault.open('saved_views.name', view.id, view.name),
    query: vault.open('saved_views.query', view.id, view.query),
  }))
  const current = saved.find((view) => view.query === query)
  const mayKeep = !current && (narrows(filter) || filter.sort !== 'recent')
  if (saved.length === 0 && !mayKeep) return null
  return (
    <div className="saved-views">
      {saved.length > 0 && (
        <nav className="buttons" aria-label="Saved views">
          {saved.map(({ id, name, query }) => (
            <Link
              key={id}
              href={query ? `/applications?${query}` : '/applications'}
              prefetch={false}
              className="chip"
              aria-current={id === current?.id ? 'page' : undefined}
            >
              {name}
            </Link>
          ))}
        </nav>
      )}
      {current && (
        <Form action={forgetView} className="" label="This view">
          <Hidden name="id" value={current.id} />
          <SubmitButton look="text">Forget this view</SubmitButton>
        </Form>
      )}
      {mayKeep && (
        <details>
          <summary>Save this view</summary>
          <Form action={keepView} label="Save this view">
            <Hidden name="id" value={newId()} />
            <Hidden name="query" value={query} />
            <TextField name="name" label="Name of this view" maxLength={lengths.name} required />
            <div className="buttons">
              <SubmitButton look="quiet">Save view</SubmitButton>
            </div>
          </Form>
        </details>
      )}
    </div>
  )
}
