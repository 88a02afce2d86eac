import type { z } from 'zod'
import type { MeetUpRow } from '@/db/network/meet-ups/tables'
import type { howItWasInput, meetUpInput } from '@/lib/network/meet-ups/input'
import { eachOnce, metAt, nameKey } from '@/lib/network/meet-ups/new-names'
import { idOfPart } from '@/lib/server/id'
import type { Person } from '@/lib/server/require-user'

/** A meet-up with whom to look for sealed. */
export function sealMeetUp(meetUp: z.output<typeof meetUpInput>, { vault }: Person) {
  return { ...meetUp, lookFor: vault.seal('meet_ups.look_for', meetUp.id, meetUp.lookFor) }
}

/**
 * How it was, with every id following from what it is about: the same form sent twice makes nobody
 * twice, and there is one touch for a person and a meet-up.
 */
export function sealHowItWas(
  { id, visitId, note, there, newNames }: z.output<typeof howItWasInput>,
  meetUp: Pick<MeetUpRow, 'name'>,
  { vault }: Person,
) {
  const met = (contactId: string) => ({ contactId, touchId: idOfPart(id, contactId) })
  return {
    id,
    note: vault.seal('meet_ups.note', id, note),
    there: there.map(met),
    newcomers: eachOnce(newNames).map((one) => {
      const contactId = idOfPart(visitId, nameKey(one))
      const howWeMet = vault.seal('contacts.how_we_met', contactId, metAt(meetUp.name))
      return { ...one, ...met(contactId), howWeMet }
    }),
  }
}
