import Link from 'next/link'
import { Section } from '@/app/_ui/page'
import type { ApplicationRow } from '@/db/applications/tables'
import { requireUser } from '@/lib/server/require-user'

/** What they asked for, in the advert’s own words. */
export async function WhatTheyAskedFor({ application }: { application: ApplicationRow }) {
  const { vault } = await requireUser()
  const { id, link } = application
  const advert = vault.open('applications.advert', id, application.advert)
  return (
    <Section title="What they asked for">
      {advert ? (
        <details>
          <summary>The advert’s own words</summary>
          <p className="quote">{advert}</p>
        </details>
      ) : (
        <p className="soft">
          The advert’s words aren’t kept yet. There is room for them on the application’s page.
        </p>
      )}
      <div className="buttons">
        <Link href={`/applications/${id}`} prefetch={false}>
          The application
        </Link>
        {link && (
          <a href={link} rel="noreferrer noopener" target="_blank">
            The advert
          </a>
        )}
      </div>
    </Section>
  )
}
