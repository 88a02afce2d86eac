import type { Metadata } from 'next'
import { ChooseFile } from '@/app/_ui/choose-file'
import { Page } from '@/app/_ui/page'
import { MOVEMENT_FILE_TOO_LARGE } from '@/lib/exercise/import/size'
import { MOST_FILE_BYTES } from '@/lib/files/size'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { readMovementFile } from './actions'
import { EarlierMovement } from './earlier-movement'
import { ReadAtHome } from './read-at-home'
import { WhichFiles } from './which-files'

export const metadata: Metadata = { title: 'Import workouts' }

export default async function ImportMovementPage() {
  await requireUser()
  return (
    <Page
      title="Import workouts"
      lead="Bring what a watch, Strava or your phone has counted. You see what would be added before anything is saved."
    >
      <ReadAtHome most={MOST_FILE_BYTES} tooLarge={MOVEMENT_FILE_TOO_LARGE}>
        <ChooseFile
          id={newId()}
          action={readMovementFile}
          hint="GPX, TCX or FIT, Strava’s activities.csv, or Apple Health’s export.xml. Up to 5 MB; Apple’s may be of any size."
          accept=".gpx,.tcx,.fit,.csv,.xml,application/gpx+xml,text/csv,text/xml"
          most={MOST_FILE_BYTES}
          tooLarge={MOVEMENT_FILE_TOO_LARGE}
        />
      </ReadAtHome>
      <WhichFiles />
      <EarlierMovement />
    </Page>
  )
}
