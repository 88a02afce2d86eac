import { Page } from '@/app/_ui/page'

/** The same for a link that has run out, was ended, or never was. */
export default function ClosedPage() {
  return (
    <Page title="This page is closed" lead="Links like this one are lent for a while." narrow>
      <p>
        It has run out or was closed, or the address has a slip in it. It needn’t mean anything: a
        message to the person who gave it to you is still welcome.
      </p>
    </Page>
  )
}
