/** Her people, as files for a spreadsheet and for a phone. */
export function PeopleDownloads() {
  return (
    <nav className="list-foot" aria-label="Ways out">
      {/* A download is no page, so these are plain links. */}
      <a href="/api/export/contacts?as=csv">Download people (CSV)</a>
      <a href="/api/export/contacts?as=vcard">Download people (vCard)</a>
    </nav>
  )
}
