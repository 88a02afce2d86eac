import type { Metadata } from 'next'
import Link from 'next/link'
import { Page } from '@/app/_ui/page'
import { Pairs } from './pair/pairs'
import { Lines } from './witness/lines'
import { Witnesses } from './witness/witnesses'

export const metadata: Metadata = { title: 'Not alone with it' }

export default function TogetherPage() {
  return (
    <Page
      title="Not alone with it"
      lead="Someone who knows how it goes, and someone in the same boat. Nothing of what you write is ever shown here."
    >
      <Lines />
      <Witnesses />
      <Pairs />
      <p>
        <Link href="/network" prefetch={false}>
          Back to your people
        </Link>
      </p>
    </Page>
  )
}
