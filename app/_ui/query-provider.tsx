'use client'

import { onlineManager, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'

/**
 * Keeps what waits for a connection while she walks from page to page. In memory only: nothing
 * private goes into the browser's storage.
 */
export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { mutations: { retry: 3 } } }))
  // Whoever lost the connection before this page came to life is offline all the same.
  useEffect(() => onlineManager.setOnline(navigator.onLine), [])
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}
