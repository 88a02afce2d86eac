import { listWordsInUse } from '@/db/applications/tags'
import type { ListFilter } from '@/lib/applications/filter'
import { requireUser } from '@/lib/server/require-user'
import { FilterForm } from './filter-form'

/** What the list can be narrowed by, with the tags and sources she uses. */
export async function ListFilters({ filter }: { filter: ListFilter }) {
  const { id } = await requireUser()
  const { tags, sources } = await listWordsInUse(id)
  return <FilterForm filter={filter} tags={tags} sources={sources} />
}
