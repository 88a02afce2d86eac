'use client'

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { rootOf } from '@/lib/exercise/import/xml-head'
import { Refusal } from '@/lib/refusal'

type State = { percent: number } | { problem: string } | null

const HEAD_BYTES = 16_384
const UNREADABLE = 'That file couldn’t be read. It may have been moved: choose it once more.'

/**
 * Around a form with a file: Apple Health’s export is read here, however large it is, and what was
 * found in it is sent in its place. The file itself never leaves this device.
 */
export function ReadAtHome({
  most,
  tooLarge,
  children,
}: {
  most: number
  tooLarge: string
  children: ReactNode
}) {
  const [state, setState] = useState<State>(null)
  const around = useRef<HTMLDivElement>(null)
  /** Counts what was chosen, so that only the last choice is gone on with. */
  const turn = useRef(0)
  const isReady = useRef(false)

  useEffect(() => {
    const input = around.current?.querySelector<HTMLInputElement>('input[type="file"]')
    // Chosen before this page was awake.
    if (input?.files?.length) input.dispatchEvent(new Event('change', { bubbles: true }))
    return () => {
      turn.current += 1
    }
  }, [])

  function heard(event: FormEvent) {
    if (event.target instanceof HTMLInputElement && seeTo(event.target)) event.stopPropagation()
  }

  function submitted(event: FormEvent<HTMLElement>) {
    const input = around.current?.querySelector<HTMLInputElement>('input[type="file"]')
    if (isReady.current || !input?.files?.[0] || !mayBeApples(input.files[0])) return
    event.preventDefault()
    event.stopPropagation()
    if (!(state && 'percent' in state)) seeTo(input)
  }

  /** Whether it is read here, and not by the form. */
  function seeTo(input: HTMLInputElement): boolean {
    const file = input.type === 'file' ? input.files?.[0] : undefined
    turn.current += 1
    isReady.current = false
    setState(null)
    if (!file || !mayBeApples(file)) return false
    const mine = turn.current
    read(file, input, mine).catch((error) => {
      if (turn.current !== mine) return
      input.value = ''
      setState({ problem: error instanceof Refusal ? error.message : UNREADABLE })
    })
    return true
  }

  async function read(file: File, input: HTMLInputElement, mine: number) {
    const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer())
    if (rootOf(head) !== 'HealthData') {
      if (file.size > most) throw new Refusal(tooLarge)
    } else {
      const sent = await workoutsIn(file, (percent) => {
        if (turn.current === mine) setState({ percent })
        return turn.current === mine
      })
      if (turn.current !== mine || !sent) return
      const files = new DataTransfer()
      files.items.add(sent)
      input.files = files.files
    }
    if (turn.current !== mine) return
    isReady.current = true
    setState(null)
    input.form?.requestSubmit()
  }

  return (
    <div ref={around} onChangeCapture={heard} onSubmitCapture={submitted}>
      {children}
      <div role="status">
        {state && 'percent' in state && <p>Reading it here. The file stays on this device.</p>}
      </div>
      {state && 'percent' in state && (
        <div className="progress">
          <progress aria-label="Read so far" value={state.percent} max={100} />
        </div>
      )}
      <div role="alert">
        {state && 'problem' in state && <p className="notice attention">{state.problem}</p>}
      </div>
    </div>
  )
}

function mayBeApples({ name }: File): boolean {
  return !/\.(gpx|tcx|fit|csv)$/i.test(name)
}

/** What to send in its place; nothing when another file was chosen meanwhile. */
async function workoutsIn(
  file: File,
  isWanted: (percent: number) => boolean,
): Promise<File | undefined> {
  const { readAppleHealth } = await import('@/lib/exercise/import/apple-health')
  const { packedForSending } = await import('@/lib/exercise/import/sent')
  let shown = -1
  let wanted = true
  const found = await readAppleHealth(file.stream(), (bytesRead) => {
    const percent = Math.floor((100 * bytesRead) / file.size)
    if (percent === shown) return true
    shown = percent
    wanted = isWanted(percent)
    return aMoment().then(() => wanted)
  })
  if (!wanted) return undefined
  if (found.length === 0) throw new Refusal('There are no workouts in that file.')
  return new File([packedForSending(found)], file.name, { type: 'application/json' })
}

/** The page has its turn as well: to be drawn, and to be tapped. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10))
}
