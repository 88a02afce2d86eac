'use client'

import { isServer, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { watchConnection } from './connection'
import { forgetsBy } from './waiting-memory'

let ofThisPage: QueryClient | undefined

/**
 * Keeps what waits for a connection while she walks from page to page, out to the open ones too. In
 * memory only: nothing private goes into the browser's storage.
 */
export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(theClient)
  useEffect(() => {
    forgetsBy(() => client.clear())
    const stop = watchConnection()
    // The connection may have come back while she was on an open page.
    void client.resumePausedMutations()
    return stop
  }, [client])
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}

// One for the browser’s page; on the server each drawing has its own.
function theClient(): QueryClient {
  if (isServer) return makeClient()
  ofThisPage ??= makeClient()
  return ofThisPage
}

function makeClient(): QueryClient {
  return new QueryClient({ defaultOptions: { mutations: { retry: 3 } } })
}
