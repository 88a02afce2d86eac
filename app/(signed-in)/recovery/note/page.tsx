import type { Metadata } from 'next'
import Link from 'next/link'
import { Page, Section } from '@/app/_ui/page'
import { listWaitingNotes } from '@/db/recovery/notes/queries'
import { one } from '@/lib/params'
import { evidenceCalled } from '@/lib/recovery/evidence'
import { requireUser } from '@/lib/server/require-user'
import { EvidenceFigure } from '../evidence-card'
import { NoteForm } from './note-form'
import { WaitingNotes } from './waiting-notes'

export const metadata: Metadata = { title: 'A note for the next no' }

export default async function NotePage({ searchParams }: PageProps<'/recovery/note'>) {
  const { another } = await searchParams
  const person = await requireUser()
  const waiting = await listWaitingNotes(person.id)
  const isWriting = waiting.length === 0 || one(another) === 'yes'
  const card = evidenceCalled('if-then')
  return (
    <Page
      title="A note for the next no"
      lead="Nobody knows whether one will come. If it does, this opens by itself: words from a calm day."
      narrow
    >
      {waiting.length > 0 && <WaitingNotes notes={waiting} />}
      {isWriting ? (
        <Section title={waiting.length > 0 ? 'Another note' : 'To yourself, on that day'}>
          <p className="soft">
            Fill in what you like and leave the rest. Once sealed, it isn’t shown again, not even
            here, until a no opens it.
          </p>
          <NoteForm />
          <EvidenceFigure card={card} />
        </Section>
      ) : (
        <p>
          <Link href="/recovery/note?another=yes" prefetch={false}>
            Write another
          </Link>
        </p>
      )}
    </Page>
  )
}
