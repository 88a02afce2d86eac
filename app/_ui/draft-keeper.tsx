'use client'

import { type RefObject, useEffect, useEffectEvent, useImperativeHandle, useState } from 'react'
import type { FormDraft } from '@/lib/drafts/fields'
import { DRAFT_PLACE, typedIn } from '@/lib/result'
import { useDrafts } from './drafts'
import { send } from './sending'
import { useAutosave } from './use-autosave'

/** What a form that is being sent asks of its keeper. */
export type Keeper = {
  /** @returns whether another tab that shared this draft has saved it anew, or sent it. */
  settle: () => Promise<boolean>
  startAfresh: () => void
}

type Props = {
  form: RefObject<HTMLFormElement | null>
  draft: FormDraft
  /** Empties the form of what the draft had put into it. */
  onForget: () => void
  ref: RefObject<Keeper | null>
}

/** Keeps a form on the server while it is being filled in, and says so in one quiet line. */
export function DraftKeeper(props: Props) {
  const drafts = useDrafts()
  const place = <input type="hidden" name={DRAFT_PLACE} value={props.draft.place} />
  return drafts ? (
    <>
      {place}
      <Keeping {...props} drafts={drafts} />
    </>
  ) : (
    place
  )
}

function Keeping({
  form,
  draft,
  onForget,
  ref,
  drafts,
}: Props & { drafts: NonNullable<ReturnType<typeof useDrafts>> }) {
  const [first] = useState(draft)
  const [isBack, setIsBack] = useState(first.fields !== null)
  const { changed, push, settle, startFrom, problem, saving } = useAutosave({
    id: first.place,
    text: '',
    version: first.version,
    save: ({ text, version, basedOn }) =>
      send(drafts.keep, { place: first.place, fields: text, version, basedOn }),
  })

  const wake = useEffectEvent((element: HTMLFormElement) => {
    startFrom(untouched(element), first.version)
    // Some of it may have been typed before this page had come to life.
    changed(held(element))
  })
  const noticed = useEffectEvent((element: HTMLFormElement) => changed(held(element)))
  const left = useEffectEvent(() => document.visibilityState === 'hidden' && push())

  useEffect(() => {
    const element = form.current
    if (!element) return
    wake(element)
    const notice = () => noticed(element)
    const leave = () => left()
    element.addEventListener('input', notice)
    element.addEventListener('change', notice)
    document.addEventListener('visibilitychange', leave)
    return () => {
      element.removeEventListener('input', notice)
      element.removeEventListener('change', notice)
      document.removeEventListener('visibilitychange', leave)
    }
  }, [form])

  useImperativeHandle(ref, () => ({
    // Only a draft that was there when the page came can be shared with another tab.
    settle: () => settle({ isSure: first.fields !== null }),
    startAfresh: () => {
      setIsBack(false)
      if (form.current) startFrom(held(form.current))
    },
  }))

  async function forget() {
    await settle({ isSure: false })
    const answer = await send(drafts.forget, { place: first.place })
    if (answer.status !== 'saved') return
    setIsBack(false)
    onForget()
  }

  return (
    <>
      {isBack && (
        <p className="soft small draft-back">
          What you had begun is back, as you left it.{' '}
          <button type="button" className="button text" onClick={forget}>
            Start afresh
          </button>
        </p>
      )}
      <p role="status" className="soft small draft-kept">
        {problem ?? said(saving)}
      </p>
    </>
  )
}

function held(form: HTMLFormElement): string {
  return JSON.stringify(typedIn(new FormData(form)))
}

/** What the form held when the page was sent. */
function untouched(form: HTMLFormElement): string {
  const copy = form.cloneNode(true) as HTMLFormElement
  copy.reset()
  return held(copy)
}

type Saving = ReturnType<typeof useAutosave>['saving']

function said({ isPaused, isPending, isError, isSuccess, failureCount }: Saving) {
  if (isPaused) return 'Waiting for the connection. Keep this page open, and nothing is lost.'
  if (isError) return 'Not kept yet: the server didn’t answer. Your words are still here.'
  if (isPending) return failureCount > 0 ? 'Still trying to keep this.' : undefined
  return isSuccess ? 'Kept while you type.' : undefined
}
