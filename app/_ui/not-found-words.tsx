import Link from 'next/link'
import { Page } from './page'

export function NotFoundWords() {
  return (
    <Page
      title="Nothing is here"
      lead="It may have been moved or removed, or the address has a slip in it."
    >
      <p>
        <Link href="/today" prefetch={false}>
          Go to today
        </Link>
      </p>
    </Page>
  )
}
