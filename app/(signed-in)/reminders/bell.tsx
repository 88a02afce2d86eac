'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { v7 } from 'uuid'
import { Icon } from '@/app/_ui/icon'
import { useIsAlive } from '@/app/_ui/use-is-alive'
import { countOf } from '@/lib/plural'
import type { Ringing } from '@/lib/reminders/ringing'
import { answerNames, type ReminderAnswer } from '@/lib/reminders/words'
import { type Answer, useAnswering, useRinging } from './bell-query'

const LIST = 'bell-list'
const afterwards: Record<ReminderAnswer, string> = {
  done: 'Done.',
  later: 'It will come back later.',
  dropped: 'It won’t come back.',
}

/** What is due, from wherever she is; before the page comes to life, a link to the same. */
export function Bell() {
  const isAlive = useIsAlive()
  return isAlive ? <RingingBell /> : <BellLink />
}

function BellLink() {
  return (
    <Link href="/reminders" className="bell" prefetch={false} aria-label="Reminders due">
      <BellShape />
    </Link>
  )
}

function RingingBell() {
  const { data } = useRinging()
  const list = useRef<HTMLDivElement>(null)
  const path = usePathname()
  const [isOpen, setOpen] = useState(false)
  const count = data?.reminders.length ?? 0
  const said = count > 0 ? `${countOf(count, 'reminder')} due` : 'Reminders'
  // biome-ignore lint/correctness/useExhaustiveDependencies: closes whenever she has gone elsewhere
  useEffect(() => list.current?.hidePopover(), [path])
  return (
    <>
      <button type="button" className="bell" popoverTarget={LIST} aria-label={said}>
        <BellShape />
        {count > 0 && (
          <span className="bell-count" aria-hidden="true">
            {count}
          </span>
        )}
      </button>
      <span className="visually-hidden" role="status">
        {count > 0 ? said : ''}
      </span>
      <div
        id={LIST}
        ref={list}
        popover="auto"
        className="bell-list"
        tabIndex={-1}
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        <p>
          <strong>Waiting for you</strong>
        </p>
        {isOpen && data && <Waiting {...data} />}
        <Link href="/reminders" prefetch={false}>
          All reminders
        </Link>
      </div>
    </>
  )
}

function Waiting({ reminders, isResting }: Ringing) {
  const [last, setLast] = useState<Answer | null>(null)
  const [problem, setProblem] = useState('')
  const give = useAnswering('give', { onNo: refused })
  const takeBack = useAnswering('take back', { onNo: refused })

  function refused(why: string) {
    setLast(null)
    setProblem(why)
  }

  function answer(name: string, answer: ReminderAnswer) {
    const one = { id: v7(), name, answer }
    setProblem('')
    setLast(one)
    give.mutate(one)
    // The button that was pressed goes with its reminder.
    document.getElementById(LIST)?.focus()
  }

  function undo(one: Answer) {
    setLast(null)
    takeBack.mutate(one)
  }

  return (
    <>
      {reminders.length === 0 && (
        <p className="soft">
          {isResting
            ? 'You’re done for today. Nothing rings before the morning.'
            : 'Nothing is due.'}
        </p>
      )}
      <ul className="plain-list">
        {reminders.map(({ name, title, hint, href, answers }) => (
          <li key={name}>
            <Link href={href} prefetch={false}>
              {title}
            </Link>
            <span className="soft small">{hint}</span>
            <span className="buttons">
              {answers.map((each) => (
                <button
                  key={each}
                  type="button"
                  className="button text small"
                  aria-label={`${answerNames[each]}: ${title}`}
                  onClick={() => answer(name, each)}
                >
                  {answerNames[each]}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <div role="status" className="bell-said">
        {last && (
          <>
            <span className="soft small">{afterwards[last.answer]}</span>
            <button type="button" className="button text small" onClick={() => undo(last)}>
              Undo
            </button>
          </>
        )}
        {problem && <p>{problem}</p>}
      </div>
    </>
  )
}

function BellShape() {
  return (
    <Icon>
      <path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15zM10 21h4" />
    </Icon>
  )
}
