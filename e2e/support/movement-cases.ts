import { v7 } from 'uuid'
import { workout } from './believable'
import { type Case, changes, makes, oneRow } from './case'
import { dayFrom } from './days'

/** A file with one run in it. */
const movementSheet = {
  file: 'Activity ID,Activity Date,Activity Type,Elapsed Time,Distance\n1,"May 23, 2023, 12:40:57 PM",Run,1800,5.2\n',
}

// One walk at a time: the one that is begun here is the one that is forgotten.
let begun = v7()
function anotherWalk(): string {
  begun = v7()
  return begun
}

/** Of movement and mood, in an order in which one person could send them all. */
export const movement: Record<string, Case> = {
  logWorkout: makes('workouts', (rows) => ({ id: v7(), recoveryId: rows.recovery, ...workout })),
  correctWorkout: changes('workout', { ...workout, basedOn: '' }),
  endWalk: changes('walk', { minutes: '22', moodAfter: '4' }),
  startWalk: {
    fields: (rows) => ({
      ...{ id: anotherWalk(), recoveryId: rows.recovery, minutes: '20', moodBefore: '2' },
    }),
  },
  forgetWalk: { fields: () => ({ id: begun }) },
  pauseExercise: makes('exercise_pauses', () => ({
    ...{ id: v7(), reason: 'ill', from: dayFrom(-3), until: dayFrom(-1) },
  })),
  endExercisePause: changes('pause', { from: dayFrom(-3) }),
  readMovementFile: makes('workout_imports', () => ({ id: v7(), file: movementSheet })),
  chooseRepeats: changes('movementImport', { place: '0' }),
  takeInMovement: makes('workouts', (rows) => ({ id: rows.movementImport })),
  undoMovementImport: oneRow('movementImport'),
  discardMovementFile: oneRow('movementDraft'),
  logMood: makes('moods', () => ({ id: v7(), mood: '3', at: new Date().toISOString() })),
  correctMood: changes('mood', {
    ...{ mood: '4', words: 'The sun came out', note: 'All afternoon', basedOn: '' },
  }),
  logMoodOfDay: makes('moods', () => ({
    ...{ id: v7(), on: dayFrom(-1), mood: '2', words: 'Grey', note: 'Slept badly' },
  })),
  discardExercisePause: oneRow('pause'),
}
