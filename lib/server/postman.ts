import { type Carrying, deliverDue } from './delivery'
import { makeDigests } from './digests'
import { newId } from './id'
import { logCrash } from './log'
import { canSendMail } from './mail'

type Postman = {
  /** Looks now, or once more when he is out already. */
  nudge: () => void
  /** Takes nothing more in hand, and waits for what is. */
  stop: () => Promise<void>
}

const ROUND_MS = 20_000

// On `globalThis`, because a page’s code and the start’s are bundled apart, and there is one postman.
const kept = globalThis as typeof globalThis & { onwardPostman?: Postman }

/** Starts the one postman of this process; where there is no mail server there is none. */
export function startPostman(): void {
  if (!canSendMail() || kept.onwardPostman) return
  const postman = newPostman()
  kept.onwardPostman = postman
  process.once('SIGTERM', () => postman.stop())
  process.once('SIGINT', () => postman.stop())
}

/** Something has been put in the outbox: it needn’t wait for the next round. */
export function nudgePostman(): void {
  kept.onwardPostman?.nudge()
}

/**
 * Goes on a round now and then, and never on two at once. His clock keeps no process alive, and
 * a round with nothing to do is two look-ups in an index.
 */
export function newPostman(carrying: Partial<Carrying> = {}, roundMs = ROUND_MS): Postman {
  const by = carrying.by ?? newId()
  let round: Promise<void> | null = null
  let isWanted = false
  let isOver = false
  const isStopping = () => isOver
  const timer = setInterval(nudge, roundMs)
  timer.unref()

  function nudge() {
    isWanted = true
    if (isOver) return
    round ??= goRound().finally(() => {
      round = null
    })
  }

  async function goRound() {
    while (isWanted && !isOver) {
      isWanted = false
      await makeDigests(isStopping).catch((error) => logCrash('digests', error))
      await deliverDue({ ...carrying, by, isStopping }).catch((error) => logCrash('mail', error))
    }
  }

  async function stop() {
    isOver = true
    clearInterval(timer)
    await round
  }

  return { nudge, stop }
}
