'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'

/**
 * Keeps what waits for a connection while she walks from page to page. In memory only: nothing
 * private goes into the browser's storage.
 */
export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { mutations: { retry: 3 } } }))
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}
