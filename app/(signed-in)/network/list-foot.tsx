import Link from 'next/link'

/** The ways in and out, and whom she has put away. */
export function ListFoot() {
  return (
    <nav className="list-foot" aria-label="In and out">
      <Link href="/network/import" prefetch={false}>
        Import people
      </Link>
      {/* Downloads are no pages, so they are plain links. */}
      <a href="/api/export/contacts?as=csv">Download people (CSV)</a>
      <a href="/api/export/contacts?as=vcard">Download people (vCard)</a>
      <Link href="/network/trash" prefetch={false}>
        Trash
      </Link>
    </nav>
  )
}
