import { SelectField, TextArea, TextField } from '@/app/_ui/fields'
import { ZoneField } from '@/app/_ui/zone-field'
import { bounds, usualMinutes } from '@/lib/applications/interviews/bounds'
import { longestPeople } from '@/lib/applications/interviews/people'
import { type InterviewKind, interviewKindOptions } from '@/lib/applications/interviews/words'
import { lengths } from '@/lib/lengths'
import type { WallClock } from '@/lib/zoned-time'

type Known = {
  kind: InterviewKind
  minutes: number
  place: string | null
  link: string | null
  notes: string | null
  people: { name: string }[]
}
type Props = {
  /** The zone its time is given in: her own, unless she has said otherwise. */
  zone: string
  round: number
  clock?: WallClock
  interview?: Known
  /** Those she knows there already. */
  colleagues?: string[]
}

export function InterviewFields({ zone, round, clock, interview, colleagues = [] }: Props) {
  return (
    <>
      <div className="field-row">
        <SelectField
          name="kind"
          label="Kind"
          options={interviewKindOptions}
          defaultValue={interview?.kind ?? 'video'}
        />
        <TextField
          name="round"
          label="Round"
          type="number"
          {...bounds.round}
          defaultValue={round}
          required
        />
      </div>
      <When zone={zone} clock={clock} minutes={interview?.minutes ?? usualMinutes} />
      <div className="field-row">
        <TextField
          name="place"
          label="Where"
          maxLength={lengths.line}
          defaultValue={interview?.place}
        />
        <TextField
          name="link"
          label="Address to join"
          type="url"
          maxLength={lengths.link}
          defaultValue={interview?.link}
        />
      </div>
      <TextArea
        name="people"
        label="People"
        hint={peopleHint(colleagues)}
        maxLength={longestPeople}
        rows={3}
        defaultValue={interview?.people.map(({ name }) => name).join('\n')}
      />
      <TextArea
        name="notes"
        label="To keep in mind"
        hint="Sealed with your own key, and never part of a calendar file."
        maxLength={lengths.note}
        rows={4}
        defaultValue={interview?.notes}
      />
    </>
  )
}

function When({ zone, clock, minutes }: { zone: string; clock?: WallClock; minutes: number }) {
  return (
    <>
      <div className="field-row">
        <TextField name="on" label="Day" type="date" defaultValue={clock?.day} required />
        <TextField name="time" label="Starts at" type="time" defaultValue={clock?.time} required />
        <TextField
          name="minutes"
          label="Minutes"
          type="number"
          {...bounds.minutes}
          defaultValue={minutes}
        />
      </div>
      <ZoneField
        name="zone"
        label="Time zone"
        hint="The clock they meant. Your own time is shown beside it."
        own={zone}
      />
    </>
  )
}

function peopleHint(colleagues: string[]): string {
  const hint = 'One name a line. Someone new joins your network.'
  if (colleagues.length === 0) return hint
  return `${hint} You know there: ${colleagues.join(', ')}.`
}
