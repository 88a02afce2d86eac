import { Section } from '@/app/_ui/page'

/** How people are got out of wherever they are now. */
export function WhereFrom() {
  return (
    <Section title="How to get the file">
      <dl className="facts">
        <dt>LinkedIn</dt>
        <dd>
          Settings, Data privacy, “Get a copy of your data”, then Connections. They send a zip by
          mail; the file in it is called Connections.csv.
        </dd>
        <dt>Google</dt>
        <dd>
          On contacts.google.com choose Export, then “Google CSV” or “vCard”. Both can be read.
        </dd>
        <dt>A phone</dt>
        <dd>
          In the contacts app choose Export or Share, which makes a .vcf file. Without pictures it
          stays small.
        </dd>
        <dt>A spreadsheet</dt>
        <dd>
          Save it as CSV, with Name in the first line; Company, Role, Email, Phone, Link, Tags and
          Notes are read too.
        </dd>
      </dl>
      <p className="soft">
        Of several mail addresses, numbers or links of one person the first is kept. Birthdays, home
        addresses and pictures are left out.
      </p>
    </Section>
  )
}
