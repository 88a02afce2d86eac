import type { Metadata } from 'next'
import { Page } from '@/app/_ui/page'
import { optionalDay } from '@/lib/input'
import { one } from '@/lib/params'
import { RecordTable } from './record-table'

export const metadata: Metadata = { title: 'Record of my search' }

export default async function PrintPage({ searchParams }: PageProps<'/applications/print'>) {
  const { from, to } = await searchParams
  const period = {
    from: optionalDay.safeParse(one(from)).data ?? undefined,
    to: optionalDay.safeParse(one(to)).data ?? undefined,
  }
  return (
    <Page
      title="Record of my search"
      lead="Dates, employers and stages, for a job centre or a coach. No notes, no moods, nothing private."
      wide
    >
      <RecordTable period={period} />
    </Page>
  )
}
