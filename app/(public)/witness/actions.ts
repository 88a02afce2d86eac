'use server'

import { saveLine } from '@/db/network/witness/lines'
import { getShownPerson } from '@/db/network/witness/queries'
import { dayIn } from '@/lib/day'
import { lineInput } from '@/lib/network/together/input'
import { Refusal } from '@/lib/refusal'
import { openAction } from '@/lib/server/action'
import { vaultOf } from '@/lib/server/vault-of'
import { instantAt } from '@/lib/zoned-time'
import { openWitnessLink } from './read-witness'

export const sendLine = openAction(lineInput, async ({ id, secret, line: words }) => {
  const now = new Date()
  const opened = await openWitnessLink(secret, now)
  if (!opened) throw new Refusal('This link is closed now, so the line could not be sent.')
  const { userId, witness } = opened
  const { zone } = await getShownPerson(userId)
  const line = (await vaultOf(userId)).seal('witness_lines.line', id, words)
  const since = instantAt(zone, dayIn(zone, now), '00:00')
  await saveLine(userId, { id, witnessId: witness.id, line }, { now, since })
  return { message: 'Sent. It waits until they next look.' }
})
