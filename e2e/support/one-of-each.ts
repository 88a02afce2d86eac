import { dayFrom } from './days'
import type { Person } from './person'
import type { Rows } from './rows'

/** One row of every kind, so that no table of this person is empty. */
export async function keepOneOfEach({ keeps }: Person): Promise<Rows> {
  const ended = await keeps('keepApplication', { company: 'Harbour Books', stage: 'interview' })
  const recovery = await keeps('recordNo', { company: 'Harbour Books', applicationId: ended })
  const about = { application: ended, recovery }
  await keeps('closeStep', { step: 'feedback' }, about)
  await keeps('noteStepMood', { step: 'feedback' }, about)
  const contact = await keeps('keepContact')
  const touch = await keeps('noteTouch', {}, { contact })
  await keeps('planFollowUp', { what: 'Send her the photo' }, { contact })
  const personInTrash = await keeps('keepContact', { name: 'Gone Quiet' })
  await keeps('discardContact', {}, { contact: personInTrash })
  const meetUp = await keeps('planMeetUp')
  const application = await keeps('keepApplication')
  const trashed = await keeps('keepApplication', { company: 'Gone Quiet Ltd' })
  await keeps('discardApplication', {}, { application: trashed })
  const declined = await keeps('keepApplication', { company: 'Distant Shores' })
  await keeps('endApplication', { ending: 'rejected', reasons: [] }, { application: declined })
  const silent = await keeps('keepApplication', { company: 'Quiet Ones', stage: 'applied' })
  // Over at once: a rest closes the rooms of the search.
  await keeps('restTillMorning')
  await keeps('openJobSide')
  return {
    declined,
    silent,
    dueFollowUp: await keeps('planFollowUp', { what: 'Say hello', on: dayFrom(-1) }, { contact }),
    medal: await keeps('planReturn', {}, about),
    recovery,
    contact,
    application,
    draft: await keeps('readFile'),
    import: await keeps('readFile'),
    trashed,
    personInTrash,
    touch,
    meetUp,
    otherMeetUp: await keeps('planMeetUp', { name: 'Seed swap' }),
    lookedFor: await keeps('lookForThem', { meetUpId: meetUp, contactId: contact }),
    community: await keeps('keepCommunity'),
    witness: await keeps('askWitness'),
    invitation: await keeps('invitePartner'),
    join: await keeps('joinContact', { applicationId: application }, { contact }),
    twin: await keeps('keepContact', { name: 'Maya T.' }),
    peopleDraft: await keeps('readPeopleFile'),
    peopleImport: await keeps('readPeopleFile'),
    fact: await keeps('moveApplication', { stage: 'interview' }, { application }),
    interview: await keeps('keepInterview', {}, about),
    file: await keeps('keepCv', {}, about),
    view: await keeps('keepView'),
    request: await keeps('readyRequest', {}, about),
    feedback: await keeps('keepFeedback', {}, about),
    unopened: await keeps('keepFeedback', { opensWith: 'friend' }, about),
    unsent: await keeps('readyRequest', { draft: 'Hello Lena.' }, about),
    followUp: await keeps('planFollowUp', {}, { contact }),
    thought: await keeps('keepThought', {}, about),
    pie: await keeps('keepPie', {}, about),
    letter: await keeps('keepLetter', {}, about),
    evening: await keeps('finishEvening', { evening: '1' }, about),
    workout: await keeps('logWorkout', {}, about),
    movementDraft: await keeps('readMovementFile'),
    movementImport: await keeps('readMovementFile'),
    walk: await keeps('startWalk', {}, about),
    pause: await keeps('pauseExercise'),
    mood: await keeps('logMood'),
    reflection: await keeps('keepReflection', {}, about),
    question: await keeps('keepQuestion', {}, about),
    noteForNo: await keeps('keepNoteForNo', {}, about),
  }
}
