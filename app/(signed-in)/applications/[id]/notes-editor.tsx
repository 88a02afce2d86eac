'use client'

import {
  type FormEvent,
  useActionState,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from 'react'
import { send, whyNot } from '@/app/_ui/sending'
import { useAutosave } from '@/app/_ui/use-autosave'
import { lengths } from '@/lib/lengths'
import { idle } from '@/lib/result'
import { changeNotes } from '../actions'

/** Notes that keep themselves while she writes; the button is for whoever likes to press one. */
export function NotesEditor({
  id,
  notes,
  version,
  nextVersion,
}: {
  id: string
  notes: string
  version: string
  /** For a browser without JavaScript; with it each save makes its own. */
  nextVersion: string
}) {
  const [posted, post] = useActionState(changeNotes, idle)
  const [first] = useState({ notes, version })
  const { changed, push, problem, saving } = useAutosave({
    id,
    text: first.notes,
    version: first.version,
    save: ({ text, version, basedOn }) => send(changeNotes, { id, notes: text, version, basedOn }),
  })
  const field = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  // What was typed before this page had come to life.
  const wake = useEffectEvent(() => area.current && changed(area.current.value))
  useEffect(() => void wake(), [])

  function submit(event: FormEvent) {
    event.preventDefault()
    push()
  }

  const typed = 'typed' in posted ? posted.typed.notes : undefined
  const refused = problem ?? whyNot(posted)
  return (
    <form className="form" action={post} onSubmit={submit}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={nextVersion} />
      <input type="hidden" name="basedOn" value={version} />
      <div className="field">
        <label htmlFor={field}>Notes</label>
        <span className="hint" id={`${field}-hint`}>
          They keep themselves while you write, sealed with your own key.
        </span>
        <textarea
          id={field}
          ref={area}
          name="notes"
          maxLength={lengths.note}
          defaultValue={typed ?? first.notes}
          aria-describedby={`${field}-hint`}
          onChange={({ target }) => changed(target.value)}
          onBlur={push}
        />
      </div>
      <div className="buttons">
        <button type="submit" className="button quiet">
          Save notes
        </button>
        <span role="status" className="soft">
          {said(saving) ?? (posted.status === 'saved' && 'Notes saved.')}
        </span>
      </div>
      <div role="alert">{refused && <p className="notice attention">{refused}</p>}</div>
    </form>
  )
}

type Saving = ReturnType<typeof useAutosave>['saving']

function said({ isPaused, isPending, isError, isSuccess, failureCount }: Saving) {
  if (isPaused)
    return 'Waiting for the connection. Keep this page open, and they go out by themselves.'
  if (isError) return 'Not saved yet: the server didn’t answer. Press the button to try again.'
  if (isPending) return failureCount > 0 ? 'Still trying to save.' : 'Saving…'
  return isSuccess ? 'Notes saved.' : undefined
}
