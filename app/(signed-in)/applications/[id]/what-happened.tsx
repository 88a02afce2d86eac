import Link from 'next/link'
import { Hidden, SelectField, SubmitButton, TextArea, TextField } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Section } from '@/app/_ui/page'
import type { ApplicationRow } from '@/db/applications/tables'
import { nextStage, stageOptions } from '@/lib/applications/words'
import { lengths } from '@/lib/lengths'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { endApplication, moveApplication, reopenApplication } from '../actions'
import { EndingFields } from './ending-fields'

/** The next fact of this application, or, once it has ended, the way to open it again. */
export async function WhatHappened({ application }: { application: ApplicationRow }) {
  const { today } = await requireUser()
  if (application.ending) return <Ended application={application} />
  return (
    <Section title="What happened next?">
      <Form action={moveApplication} label="Move to another stage">
        <Hidden name="id" value={newId()} />
        <Hidden name="applicationId" value={application.id} />
        <div className="field-row">
          <SelectField
            name="stage"
            label="Stage"
            options={stageOptions}
            defaultValue={nextStage(application.stage)}
          />
          <TextField name="on" label="On" type="date" max={today} defaultValue={today} />
        </div>
        <div className="buttons">
          <SubmitButton>Move</SubmitButton>
          <Link
            href={`/no?application=${application.id}`}
            className="button quiet"
            prefetch={false}
          >
            They said no
          </Link>
        </div>
      </Form>
      <details>
        <summary>It ended another way</summary>
        <EndForm application={application} today={today} />
      </details>
    </Section>
  )
}

async function Ended({ application }: { application: ApplicationRow }) {
  const { today } = await requireUser()
  return (
    <Section title="This road has ended">
      <p>
        The stage you reached stays with it. If they get back to you after all, open it again or
        correct how it ended.
      </p>
      <Form action={reopenApplication} label="Open again">
        <Hidden name="id" value={newId()} />
        <Hidden name="applicationId" value={application.id} />
        <SubmitButton look="quiet">Open it again</SubmitButton>
      </Form>
      <details>
        <summary>Correct how it ended</summary>
        <EndForm application={application} today={today} />
      </details>
    </Section>
  )
}

function EndForm({ application, today }: { application: ApplicationRow; today: string }) {
  return (
    <Form action={endApplication} label="How it ended">
      <Hidden name="id" value={newId()} />
      <Hidden name="applicationId" value={application.id} />
      <EndingFields initially={application.ending ?? 'ghosted'} />
      <TextField name="on" label="On" type="date" max={today} defaultValue={today} />
      <TextArea
        name="note"
        label="Their words"
        hint="If you want to keep them. Sealed with your own key."
        maxLength={lengths.note}
        rows={3}
      />
      <div className="buttons">
        <SubmitButton look="quiet">Keep this ending</SubmitButton>
      </div>
    </Form>
  )
}
