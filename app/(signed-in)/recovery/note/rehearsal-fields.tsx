import { CheckField, TextArea } from '@/app/_ui/fields'
import { lengths } from '@/lib/lengths'
import type { OwnFact, RehearsalScreen, Rehearsed } from '@/lib/recovery/rehearsal'
import { PlanField } from './plan-field'

type Props = {
  screen: Exclude<RehearsalScreen, 'away'>
  said: Rehearsed | null
  facts: OwnFact[]
}

/** The one thing each screen asks; every one may stay empty. */
export function RehearsalFields({ screen, said, facts }: Props) {
  const field = { maxLength: lengths.note, rows: 2 }
  switch (screen) {
    case 'where':
      return (
        <TextArea
          {...field}
          name="where"
          label="Where are you when it comes?"
          hint="Picture it once, no worse than it would be: on the train, at the kitchen table."
          defaultValue={said?.where}
        />
      )
    case 'thought':
      return (
        <TextArea
          {...field}
          name="thought"
          label="Which thought will come first?"
          hint="Usually an old one. Written down here, it can’t take you by surprise."
          defaultValue={said?.thought}
        />
      )
    case 'true':
      return (
        <>
          <fieldset className="plain-group own-facts">
            <legend className="soft">
              From what you’ve kept here. Tick what you’d like to be reminded of.
            </legend>
            {facts.map(({ kind, words }) => (
              <CheckField
                key={kind}
                name="facts"
                value={kind}
                label={words}
                defaultChecked={said?.facts.includes(kind)}
              />
            ))}
          </fieldset>
          <TextArea
            {...field}
            name="ownWords"
            label="Something else that’s true"
            defaultValue={said?.ownWords}
          />
        </>
      )
    case 'plan':
      return <PlanField plan={said?.plan} />
  }
}
