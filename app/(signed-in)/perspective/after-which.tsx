import Link from 'next/link'

/** The way back to the step, and after which no this is. */
export function AfterWhich({ recoveryId, company }: { recoveryId: string; company: string }) {
  return (
    <p className="soft">
      <Link href={`/recovery/${recoveryId}/perspective`} prefetch={false}>
        It’s not all about you
      </Link>
      , after {company}
    </p>
  )
}
