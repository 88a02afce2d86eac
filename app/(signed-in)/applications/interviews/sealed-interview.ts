import type { InterviewRow } from '@/db/applications/interviews/tables'
import type { InterviewSaid } from '@/lib/applications/interviews/input'
import type { Vault } from '@/lib/server/vault'
import { instantAt } from '@/lib/zoned-time'

type SealedWords = Pick<InterviewRow, 'id' | 'place' | 'link' | 'notes'>

/** An interview as it is stored: at an instant, and with its private words sealed. */
export function sealInterview(said: InterviewSaid, { seal }: Vault) {
  const { id, kind, round, zone, minutes } = said
  return {
    ...{ id, kind, round, zone, minutes },
    startsAt: instantAt(zone, said.on, said.time),
    place: seal('interviews.place', id, said.place),
    link: seal('interviews.link', id, said.link),
    notes: seal('interviews.notes', id, said.notes),
  }
}

/** Its private words as they were written. */
export function openInterview({ id, place, link, notes }: SealedWords, { open }: Vault) {
  return {
    place: open('interviews.place', id, place),
    link: open('interviews.link', id, link),
    notes: open('interviews.notes', id, notes),
  }
}
