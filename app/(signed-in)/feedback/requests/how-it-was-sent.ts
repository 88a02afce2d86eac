import type { KeptRequest } from '@/db/feedback/queries'
import type { Day } from '@/lib/day'
import { type Channel, channelName } from '@/lib/feedback/words'

type Sent = Pick<KeptRequest, 'askOn' | 'sentOn' | 'sentBy' | 'againOn' | 'againBy'>

/** When and how it went out, and went out again: "Asked on Mon 2 Nov, by mail, and on …". */
export function howItWent(request: Sent, say: (day: Day) => string): string {
  const { askOn, sentOn, sentBy, againOn, againBy } = request
  if (!sentOn) return `Planned for ${say(askOn)}`
  const first = `Asked on ${say(sentOn)}${by(sentBy)}`
  return againOn ? `${first}, and on ${say(againOn)}${by(againBy)}` : first
}

function by(channel: Channel | null): string {
  if (!channel) return ''
  const name = channelName(channel)
  return `, ${name.slice(0, 1).toLowerCase()}${name.slice(1)}`
}
