import type { z } from 'zod'
import type { KeptContact } from '@/db/network/commands'
import type { ContactRow } from '@/db/network/tables'
import type { Day } from '@/lib/day'
import type { contactInput } from '@/lib/network/input'
import type { Card } from '@/lib/network/merge'
import { offeredSince } from '@/lib/network/offer'
import type { Person } from '@/lib/server/require-user'
import type { Vault } from '@/lib/server/vault'

type Said = z.output<typeof contactInput>
type Offer = { offered: string | null; offeredOn: Day | null }

/** What she said of a person, with her free words sealed and the day of an offer settled. */
export function sealContact(
  contact: Said,
  before: Offer | null,
  { vault, today }: Person,
): KeptContact {
  const { id, offered, channels } = contact
  return {
    ...sealWords(id, contact, vault),
    channels: channels.length > 0 ? channels : null,
    offeredOn: offeredSince(offered, before, today),
  }
}

type Words = { howWeMet: string | null; gives: string | null; offered: string | null }

/** The same with its free words sealed, for the row of that id. */
export function sealWords<Card extends Words>(id: string, card: Card, vault: Vault) {
  return {
    ...card,
    howWeMet: vault.seal('contacts.how_we_met', id, card.howWeMet),
    gives: vault.seal('contacts.gives', id, card.gives),
    offered: vault.seal('contacts.offered', id, card.offered),
  }
}

/** Her free words about a person. */
export function openContact(
  { id, howWeMet, gives, offered }: Pick<ContactRow, 'id' | 'howWeMet' | 'gives' | 'offered'>,
  vault: Vault,
) {
  return {
    howWeMet: vault.open('contacts.how_we_met', id, howWeMet),
    gives: vault.open('contacts.gives', id, gives),
    offered: vault.open('contacts.offered', id, offered),
  }
}

/** A card with her free words opened. */
export function wholeCard(contact: ContactRow, vault: Vault): Card {
  return { ...contact, ...openContact(contact, vault) }
}
