import { useQuery } from '@tanstack/react-query'

/** How many applications an import makes, how many of them are written, and whether it is done. */
export type Progress = { planned: number; written: number; finished: boolean }

const ASKED_EVERY_MS = 250

/** Asks how far an import is, as long as it is on its way. */
export function useProgress(id: string, { enabled }: { enabled: boolean }) {
  return useQuery({
    queryKey: ['imports', id],
    queryFn: ({ signal }) => fetchProgress(id, signal),
    enabled,
    refetchInterval: ({ state }) => (state.data?.finished ? false : ASKED_EVERY_MS),
    gcTime: 0,
    retry: false,
  })
}

async function fetchProgress(id: string, signal: AbortSignal): Promise<Progress> {
  const response = await fetch(`/api/imports/${id}`, { signal, cache: 'no-store' })
  if (!response.ok) throw new Error(`Asked how far the import is, and heard ${response.status}.`)
  return response.json()
}
