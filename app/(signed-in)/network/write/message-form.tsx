'use client'

import { useState } from 'react'
import { CopyButton } from '@/app/_ui/copy-button'
import { Hidden, SelectField, SubmitButton, TextArea } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import type { FormDraft } from '@/lib/drafts/fields'
import { lengths } from '@/lib/lengths'
import { mailtoLink } from '@/lib/mailto'
import { touchOptions } from '@/lib/network/words'
import { noteWritten } from '../queue/actions'

type Props = {
  id: string
  contact: { id: string; email: string | null; link: string | null }
  message: { subject: string; text: string }
  draft: FormDraft
}

/** The words, the ways out of here, and afterwards the note that they went. */
export function MessageForm({ id, contact, message, draft }: Props) {
  const kept = draft.fields?.words
  const [text, setText] = useState(kept ?? message.text)
  return (
    <Form action={noteWritten} draft={draft} label="Message">
      <Hidden name="id" value={id} />
      <Hidden name="contactId" value={contact.id} />
      <div onInput={({ target }) => target instanceof HTMLTextAreaElement && setText(target.value)}>
        <TextArea
          name="words"
          label="Words"
          maxLength={lengths.note}
          rows={12}
          defaultValue={message.text}
        />
      </div>
      <div className="buttons">
        {contact.email && (
          <a
            className="button"
            href={mailtoLink({ to: contact.email, subject: message.subject, body: text })}
          >
            Open in my mail
          </a>
        )}
        <CopyButton text={text} />
        {contact.link && (
          <a className="button quiet" href={contact.link} rel="noreferrer noopener" target="_blank">
            Open their page
          </a>
        )}
      </div>
      <SelectField
        name="kind"
        label="Once it’s gone out"
        hint="It is noted for today, with these words."
        options={touchOptions}
        defaultValue={contact.email ? 'mail' : 'message'}
      />
      <div className="buttons">
        <SubmitButton look="quiet">I sent it</SubmitButton>
      </div>
    </Form>
  )
}
