import { CheckField, Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Section } from '@/app/_ui/page'
import type { ReadImport } from '@/lib/server/read-import'
import { changeChoices } from '../actions'
import { Columns } from './columns'
import { DayOrder } from './day-order'
import { StageWords } from './stage-words'

/** Everything that was guessed, to be put right. */
export function HowItIsRead({
  id,
  read,
  asksOrder = false,
}: {
  id: string
  read: ReadImport
  /** Its days can be read in two ways, so nothing goes on before that is said. */
  asksOrder?: boolean
}) {
  const { answers, plan } = read
  const hasDuplicates = plan.duplicates.length > 0 || answers.keepDuplicates
  return (
    <Section title={asksOrder ? 'Which number is the day?' : 'How it is read'}>
      {!asksOrder && <p>Something looks wrong? Say here what is what, then look again.</p>}
      <Form action={changeChoices} label="How it is read">
        <Hidden name="id" value={id} />
        {asksOrder && <Hidden name="asks" value="order" />}
        {asksOrder && <DayOrder read={read} />}
        {asksOrder && <LookAgain />}
        {!asksOrder && hasDuplicates && (
          <div className="choices">
            <CheckField
              name="keepDuplicates"
              label="Import the duplicates too"
              defaultChecked={answers.keepDuplicates}
            />
          </div>
        )}
        <div>
          <details>
            <summary>The columns</summary>
            <Columns read={read} />
          </details>
          {read.words.length > 0 && (
            <details>
              <summary>The words for stages</summary>
              <StageWords read={read} />
            </details>
          )}
          {!asksOrder && read.found !== 'neither' && (
            <details>
              <summary>The order of day and month</summary>
              <DayOrder read={read} />
            </details>
          )}
        </div>
        {!asksOrder && <LookAgain />}
      </Form>
    </Section>
  )
}

function LookAgain() {
  return (
    <div className="buttons">
      <SubmitButton look="quiet">Look again</SubmitButton>
    </div>
  )
}
