import { BasedOn } from '@/app/_ui/based-on'
import { Hidden, SelectField, SubmitButton, TextArea } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Removal } from '@/app/_ui/removal'
import type { listMoods } from '@/db/mood/queries'
import { formatDay } from '@/lib/day'
import { writeEdition } from '@/lib/edition'
import { lengths } from '@/lib/lengths'
import { moodName, moodOptions } from '@/lib/mood/words'
import { requireUser } from '@/lib/server/require-user'
import { formatTime } from '@/lib/time'
import { correctMood, discardMood } from './actions'

type Listed = Awaited<ReturnType<typeof listMoods>>[number]

export async function MoodItem({
  mood: { id, mood, on, at, changedAt, ...sealed },
}: {
  mood: Listed
}) {
  const { vault, locale, zone, today } = await requireUser()
  const words = vault.open('moods.words', id, sealed.words)
  const note = vault.open('moods.note', id, sealed.note)
  return (
    <li>
      <span className="what">
        <strong>{moodName(mood)}</strong>
        <time className="soft small" dateTime={at.toISOString()}>
          {formatDay(on, locale, today)}, {formatTime(at, locale, zone)}
        </time>
        {words && <span className="quote">{words}</span>}
        {note && <span className="quote soft">{note}</span>}
      </span>
      <details>
        <summary>{words ? 'Change the words' : 'Add words'}</summary>
        <Form action={correctMood}>
          <Hidden name="id" value={id} />
          <BasedOn edition={writeEdition(changedAt)} />
          <SelectField name="mood" label="Mood" options={moodOptions} defaultValue={mood} />
          <TextArea
            name="words"
            label="In your own words"
            hint="Sealed with your own key."
            maxLength={lengths.note}
            rows={2}
            defaultValue={words}
          />
          <TextArea
            name="note"
            label="Note"
            hint="If there is more to it."
            maxLength={lengths.note}
            rows={2}
            defaultValue={note}
          />
          <div className="buttons">
            <SubmitButton look="quiet">Save words</SubmitButton>
          </div>
        </Form>
        <Removal action={discardMood} id={id} what="this mood" />
      </details>
    </li>
  )
}
