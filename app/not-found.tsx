import Link from 'next/link'
import { Colophon } from '@/app/_ui/colophon'
import { NotFoundWords } from '@/app/_ui/not-found-words'
import { Wordmark } from '@/app/_ui/wordmark'

export default function NotFound() {
  return (
    <div className="shell open">
      <header className="masthead">
        <Wordmark href="/" />
        <Link href="/sign-in" prefetch={false}>
          Sign in
        </Link>
      </header>
      <NotFoundWords />
      <Colophon />
    </div>
  )
}
