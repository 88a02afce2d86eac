'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useProgress } from './import-query'
import { ProgressBar } from './progress-bar'

/** An import that another tab has begun, until it is done. */
export function Awaited({ id }: { id: string }) {
  const { data } = useProgress(id, { enabled: true })
  const router = useRouter()
  const isDone = data?.finished

  useEffect(() => {
    if (isDone) router.refresh()
  }, [isDone, router])

  return <ProgressBar progress={data} />
}
