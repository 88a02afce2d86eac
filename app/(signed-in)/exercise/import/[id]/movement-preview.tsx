import { ImportFile } from '@/app/_ui/import-file'
import { Empty, Page } from '@/app/_ui/page'
import { Press } from '@/app/_ui/press'
import type { WorkoutImportRow } from '@/db/exercise/imports/tables'
import { formatDay } from '@/lib/day'
import { type MovementPlan, spanOf } from '@/lib/exercise/import/plan'
import { type WorkoutFileKind, workoutFileName } from '@/lib/exercise/words'
import { countOf } from '@/lib/plural'
import { readKeptWorkouts } from '@/lib/server/read-workouts'
import { requireUser } from '@/lib/server/require-user'
import { discardMovementFile, takeInMovement } from '../actions'
import { MovementLeftOut } from './movement-left-out'
import { MovementMade } from './movement-made'
import { MovementRepeats, repeatsSaid } from './movement-repeats'

/** What a file would bring, before anything of it is saved. */
export async function MovementPreview({ kept }: { kept: WorkoutImportRow }) {
  const person = await requireUser()
  const { id, kind } = kept
  const plan = await readKeptWorkouts(person, kept)
  const name = person.vault.open('workout_imports.file_name', id, kept.fileName)
  return (
    <Page title="Before they come in" lead={name}>
      <div className="card calm">
        <Summary kind={kind} plan={plan} />
        <div className="buttons">
          {plan.made.length > 0 && <ImportFile action={takeInMovement} id={id} />}
          <Press action={discardMovementFile} id={id} look="text" label="Throw this file away">
            Throw this file away
          </Press>
        </div>
      </div>
      {plan.made.length > 0 ? <MovementMade made={plan.made} /> : <Nothing />}
      {plan.repeats.length > 0 && <MovementRepeats id={id} repeats={plan.repeats} />}
      {plan.leftOut.length > 0 && (
        <MovementLeftOut leftOut={plan.leftOut} areOthers={plan.made.length > 0} />
      )}
    </Page>
  )
}

async function Summary({ kind, plan }: { kind: WorkoutFileKind; plan: MovementPlan }) {
  const { locale, today } = await requireUser()
  const { made, repeats, leftOut } = plan
  const span = spanOf(made)
  const said = (on: NonNullable<typeof span>['from']) => formatDay(on, locale, today)
  return (
    <div>
      <p className="soft">Reads like: {workoutFileName(kind)}</p>
      <ul className="plain-list">
        <li>
          <strong>{countOf(made.length, 'workout')} will be added</strong>
          {span && `, ${span.from === span.to ? '' : `${said(span.from)} to `}${said(span.to)}`}
        </li>
        {repeats.length > 0 && <li>{repeatsSaid(repeats.length)}</li>}
        {leftOut.length > 0 && <li>{countOf(leftOut.length, 'workout')} can’t be taken in</li>}
      </ul>
    </div>
  )
}

function Nothing() {
  return (
    <Empty>
      <p>
        Nothing new is in this file. Either all of it is in your list already, or it can’t be taken
        in; below is which, and why.
      </p>
    </Empty>
  )
}
