import Link from 'next/link'

export function Wordmark({ href }: { href: '/' | '/today' }) {
  return (
    <Link href={href} className="wordmark" prefetch={false}>
      <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
        <path
          d="M5 24c5 0 6-5 10-7.5s7-1.5 12-9"
          fill="none"
          stroke="currentColor"
          strokeWidth="3.2"
          strokeLinecap="round"
        />
        <circle cx="27" cy="7.5" r="3" fill="currentColor" />
      </svg>
      Onward
    </Link>
  )
}
