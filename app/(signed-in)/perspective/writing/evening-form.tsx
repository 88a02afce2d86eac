import { ChoiceField, Hidden, SubmitButton, TextArea, TextField } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import type { Day } from '@/lib/day'
import type { FormDraft } from '@/lib/drafts/fields'
import { LONGEST_EVENING } from '@/lib/perspective/evenings'
import { voiceOptions } from '@/lib/perspective/words'
import { finishEvening } from '../actions'
import { QuietTimer } from './quiet-timer'

/** One evening's page, and at its foot the three things that can become of it. */
export function EveningForm({
  recoveryId,
  evening,
  id,
  unlockOn,
  draft,
}: {
  recoveryId: string
  evening: number
  id: string
  unlockOn: Day
  draft: FormDraft
}) {
  return (
    <Form action={finishEvening} label={`Evening ${evening}`} draft={draft}>
      <Hidden name="id" value={id} />
      <Hidden name="recoveryId" value={recoveryId} />
      <Hidden name="evening" value={String(evening)} />
      <ChoiceField
        name="voice"
        label="Who is it about, in your sentences?"
        hint="“I felt…” keeps you close. “She felt…”, “he felt…” or “they felt…” lets you look from a little further off."
        options={voiceOptions}
        defaultValue="i"
      />
      <QuietTimer />
      <div className="long-writing">
        <TextArea
          name="words"
          label="What it was, and what it means"
          hint="Kept while you type, and sealed with your own key."
          maxLength={LONGEST_EVENING}
          rows={16}
        />
      </div>
      <div className="buttons">
        <SubmitButton name="fate" value="kept">
          Keep it
        </SubmitButton>
      </div>
      <details>
        <summary>Lock it away</summary>
        <div className="form">
          <TextField
            name="lockedUntil"
            label="Until"
            hint="It isn’t shown before that day. You could still open it sooner if you had to."
            type="date"
            defaultValue={unlockOn}
          />
          <div className="buttons">
            <SubmitButton look="quiet" name="fate" value="locked">
              Lock it away
            </SubmitButton>
          </div>
        </div>
      </details>
      <details>
        <summary>Burn it</summary>
        <div className="form">
          <BurningMeans />
          <div className="buttons">
            <SubmitButton look="quiet" name="fate" value="burnt">
              Burn these words
            </SubmitButton>
          </div>
        </div>
      </details>
    </Form>
  )
}

/** What burning does, and what it can’t. */
export function BurningMeans() {
  return (
    <p>
      The words are deleted here, for good; only “burnt” stays. A backup made earlier by whoever
      runs this server may still hold them, sealed, until it is replaced.
    </p>
  )
}
