'use client'

import Link from 'next/link'
import { TextField } from '@/app/_ui/fields'
import type { Day } from '@/lib/day'
import { lengths } from '@/lib/lengths'
import type { Typed } from '@/lib/result'
import { carryMail } from './carried-mail'
import { PasteMail } from './paste-mail'
import type { ReadMail } from './use-mail-reading'

/** A mail that says no, so that she needn't type who it was. */
export function MailToNo({ today }: { today: Day }) {
  return (
    <PasteMail today={today} offers={offersOf}>
      {(mail) => (
        <>
          {mail.kind !== 'rejection' && (
            <p>
              If it isn’t a no after all, keep it as an application.{' '}
              <Link href="/applications/new" prefetch={false} onClick={() => carryMail(mail.text)}>
                Take this mail there
              </Link>
            </p>
          )}
          <TextField name="role" label="Role" maxLength={lengths.name} />
        </>
      )}
    </PasteMail>
  )
}

function offersOf({ company, role }: ReadMail): Typed {
  return { ...(company && { company }), ...(role && { role }) }
}
