'use client'

import Link from 'next/link'
import type { MailKind } from '@/lib/applications/mail/words'
import type { Stage } from '@/lib/applications/words'
import type { Day } from '@/lib/day'
import type { Typed } from '@/lib/result'
import { carryMail } from './carried-mail'
import { PasteMail } from './paste-mail'
import type { ReadMail } from './use-mail-reading'

type Open = { id: string; company: string; role: string }

const stageFor: Partial<Record<MailKind, Stage>> = {
  confirmation: 'applied',
  invitation: 'interview',
  offer: 'offer',
}

/** A mail that begins an application, or belongs to one that is there already. */
export function MailToApplication({ today, open }: { today: Day; open: Open[] }) {
  return (
    <PasteMail today={today} offers={offersOf}>
      {(mail) => (
        <>
          {mail.kind === 'rejection' && (
            <p>
              For a no there is a page of its own, which takes you on from here.{' '}
              <Link href="/no" prefetch={false} onClick={() => carryMail(mail.text)}>
                Take this mail there
              </Link>
            </p>
          )}
          {knownAt(open, mail.company).map(({ id, company, role }) => (
            <p key={id}>
              You keep one at {company} already:{' '}
              <Link href={`/applications/${id}`} prefetch={false}>
                {role}
              </Link>
            </p>
          ))}
        </>
      )}
    </PasteMail>
  )
}

function offersOf({ kind, company, role, on }: ReadMail): Typed {
  const stage = stageFor[kind]
  return {
    ...(company && { company }),
    ...(role && { role }),
    ...(stage && { stage }),
    ...(on && kind === 'confirmation' && { appliedOn: on }),
  }
}

function knownAt(open: Open[], company: string | null): Open[] {
  const wanted = company?.toLowerCase()
  return open.filter((one) => one.company.toLowerCase() === wanted)
}
