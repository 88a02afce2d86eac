import type { LeftOutOfFile } from '@/lib/files/left-out'
import { countOf } from '@/lib/plural'

/** What stayed out of a file that came in, and where it can be had to be put right. */
export function LeftOut({
  leftOut,
  noun = 'row',
  badRows,
}: {
  leftOut: LeftOutOfFile | null | undefined
  noun?: string
  /** Where those that couldn’t be read are kept. */
  badRows?: string
}) {
  const { duplicates = 0, bad = 0 } = leftOut ?? {}
  return (
    <>
      {duplicates > 0 && (
        <p>
          {countOf(duplicates, noun)} looked like {duplicates === 1 ? 'a duplicate' : 'duplicates'}{' '}
          and {wasLeftOut(duplicates)}.
        </p>
      )}
      {bad > 0 && (
        <p>
          {countOf(bad, noun)} couldn’t be {badRows ? 'read' : 'taken in'} and {wasLeftOut(bad)}.
          {badRows && <PutThemRight href={badRows} count={bad} />}
        </p>
      )}
    </>
  )
}

function PutThemRight({ href, count }: { href: string; count: number }) {
  return (
    <>
      {' '}
      <a href={href}>
        {count === 1 ? 'Download it with the reason (CSV)' : 'Download them with the reasons (CSV)'}
      </a>
      , put right what you like, and choose that file next.
    </>
  )
}

function wasLeftOut(count: number): string {
  return `${count === 1 ? 'was' : 'were'} left out`
}
