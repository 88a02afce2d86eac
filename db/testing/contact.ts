import { v7 } from 'uuid'
import { saveContact } from '@/db/network/commands'
import type { UserId } from '@/lib/account/user-id'
import { now, sealedText } from './factories'

/** Someone a person knows. */
export async function makeContact(
  userId: UserId,
  { id = v7(), name = 'Bo Lind', company = 'Tern & Co' } = {},
): Promise<string> {
  await saveContact(
    userId,
    { id, name, company, howWeMet: sealedText() },
    { now, zone: 'Asia/Kathmandu' },
  )
  return id
}
