import Link from 'next/link'

/** Empty where the list has no such page. */
type Way = { href: string; words: string } | '' | undefined

/** The ways from one page of a list to the first one and to the next. */
export function PageLinks({
  label = 'Pages',
  back,
  next,
}: {
  label?: string
  back: Way
  next: Way
}) {
  return (
    <nav className="buttons" aria-label={label}>
      {back && (
        <Link href={back.href} prefetch={false}>
          {back.words}
        </Link>
      )}
      {next && (
        <Link href={next.href} prefetch={false}>
          {next.words}
        </Link>
      )}
    </nav>
  )
}
