import { v7 } from 'uuid'
import * as believable from './believable'
import { type Case, changes, makes, oneRow } from './case'
import { dayFrom } from './days'
import { movement } from './movement-cases'
import type { Fields } from './multipart'
import { type Rows, rowsWithId } from './rows'

const { application, contact, feedback, interview, meetUp, reflection, request, thought } =
  believable
/** A file with one application in it. */
const sheet = { file: 'Company,Role\nGreen Ferry,Deckhand\n' }
/** The same of people. */
const peopleSheet = { file: 'Name,Company\nGreta Ferry,Green Ferry\n' }
/** One change of many applications, to be taken back by the next. */
const change = v7()
const aboutApplication = (rows: Rows) => ({ id: v7(), applicationId: rows.application })
const aboutContact = (rows: Rows) => ({ id: v7(), contactId: rows.contact })
const ofStep = (rows: Rows, step: string) => ({ recoveryId: rows.recovery, step })
const reminder = (rows: Rows, answer: string) => ({
  ...{ id: v7(), reminder: `follow-up:${rows.dueFollowUp}:${dayFrom(-1)}`, answer },
})

/** Valid fields for every action, in an order in which one person could send them all. */
export const cases: Record<string, Case> = {
  signUp: {
    open: true,
    ...makes('people', () => ({ ...believable.account, email: `bo.${v7()}@example.org` })),
  },
  signIn: {
    open: true,
    fields: () => ({ email: 'nobody@example.org', password: 'four slow green boats', next: '' }),
  },
  changeProfile: {
    fields: () => ({ name: 'Asha G.', zone: believable.account.zone, locale: 'en-GB' }),
  },
  keepApplication: makes('applications', () => ({
    ...application,
    id: v7(),
    stage: 'applied',
    notes: 'Heard of it from Maya',
  })),
  changeDetails: changes('application', application),
  changeNotes: changes('application', { notes: 'They have a garden', version: v7(), basedOn: '' }),
  keepAdvert: changes('application', { advert: 'Gardener wanted, from March.' }),
  keepCv: makes('application_files', (rows) => ({
    ...aboutApplication(rows),
    cvName: 'The green one',
    file: { file: 'Asha Gurung, gardener' },
  })),
  keepView: makes('saved_views', () => ({ id: v7(), name: 'Offers', query: 'stage=offer' })),
  keepInterview: makes('interviews', (rows) => ({ ...aboutApplication(rows), ...interview })),
  changeInterview: changes('interview', interview),
  takeBackFact: makes('application_events', (rows) => ({
    ...aboutApplication(rows),
    factId: rows.fact,
  })),
  changeMany: {
    fields: (rows) => ({ id: change, what: 'archive', ids: rows.application, tags: '' }),
  },
  undoMany: { fields: (rows) => ({ id: v7(), changeId: change, ids: rows.application }) },
  readFile: makes('imports', () => ({ id: v7(), file: sheet })),
  changeChoices: changes('import', {
    'column.company': '0',
    'column.role': '1',
    'column.stage': '',
    order: 'day-first',
    found: 'day-first',
    keepDuplicates: 'yes',
  }),
  takeIn: makes('applications', (rows) => ({ id: rows.import })),
  undoImport: oneRow('import'),
  discardDraft: oneRow('draft'),
  moveApplication: makes('application_events', (rows) => ({
    ...aboutApplication(rows),
    stage: 'screening',
    on: dayFrom(),
  })),
  endApplication: makes('application_events', (rows) => ({
    ...aboutApplication(rows),
    ending: 'ghosted',
    on: dayFrom(),
    reasons: 'peace',
    note: 'They never wrote back',
  })),
  reopenApplication: makes('application_events', aboutApplication),
  archiveApplication: makes('application_events', aboutApplication),
  restoreApplication: makes('application_events', aboutApplication),
  recordNo: makes('rejections', (rows) => ({
    id: v7(),
    company: application.company,
    applicationId: rows.application,
    mood: '2',
    role: 'Gardener',
    mail: 'Thank you for your time.',
  })),
  keepDraft: makes('drafts', () => ({
    place: 'perspective:thought',
    fields: '{"thought":"Never again"}',
    version: v7(),
    basedOn: '',
  })),
  forgetDraft: { fields: () => ({ place: 'perspective:thought' }) },
  letItRest: makes('rejections', (rows) => ({ id: v7(), applicationId: rows.silent })),
  openWave: { fields: (rows) => ({ recoveryId: rows.recovery, wave: 'week' }) },
  restTillMorning: makes('rests', () => ({ id: v7() })),
  openJobSide: { fields: () => ({}) },
  planReturn: makes('silver_medals', (rows) => ({
    ...{ recoveryId: rows.recovery, id: v7(), laterId: v7(), person: 'Lena' },
    ...{ when: 'three', draft: 'Hello Lena, all the best.' },
  })),
  noteReturn: oneRow('medal'),
  dropReturn: oneRow('medal'),
  beginRecovery: makes('recoveries', (rows) => ({ id: v7(), applicationId: rows.declined })),
  closeStep: makes('recovery_steps', (rows) => ({ ...ofStep(rows, 'alone'), closing: 'done' })),
  reopenStep: makes('recovery_steps', (rows) => ofStep(rows, 'positives')),
  noteStepMood: makes('recovery_steps', (rows) => ({
    ...ofStep(rows, 'perspective'),
    before: '2',
  })),
  readyRequest: makes('feedback_requests', (rows) => ({
    ...aboutApplication(rows),
    recoveryId: rows.recovery,
    ...request,
  })),
  changeRequest: changes('request', request),
  markSent: changes('request', { on: dayFrom(), by: 'linkedin' }),
  askAgain: changes('request', { ...believable.secondTry, from: '' }),
  takeBackTry: oneRow('request'),
  letGo: oneRow('request'),
  pickUpAgain: oneRow('request'),
  sendRequest: { needsMail: true, ...oneRow('unsent') },
  keepFeedback: makes('feedback', (rows) => ({ ...aboutApplication(rows), ...feedback })),
  changeFeedback: changes('feedback', { words: feedback.words, receivedOn: feedback.receivedOn }),
  waitUntilTomorrow: oneRow('unopened'),
  openFeedback: changes('unopened', { mood: '3' }),
  sortFeedback: changes('feedback', { 'point.0': 'A little long', 'control.0': 'mine' }),
  keepLesson: changes('feedback', { lesson: feedback.lesson }),
  readPeopleFile: makes('contact_imports', () => ({ id: v7(), file: peopleSheet })),
  choosePeople: changes('peopleImport', { keepDuplicates: 'yes' }),
  takeInPeople: makes('contacts', (rows) => ({ id: rows.peopleImport })),
  undoPeopleImport: oneRow('peopleImport'),
  discardPeopleFile: oneRow('peopleDraft'),
  keepContact: makes('contacts', () => ({ id: v7(), ...contact })),
  correctContact: changes('contact', { ...contact, basedOn: '' }),
  noteTouch: makes('touches', (rows) => ({ ...aboutContact(rows), ...believable.touch })),
  noteTouchToday: makes('touches', (rows) => ({ ...aboutContact(rows), on: dayFrom() })),
  planFollowUp: makes('follow_ups', (rows) => ({ ...aboutContact(rows), ...believable.followUp })),
  putOff: changes('followUp', { on: dayFrom(8) }),
  markDone: oneRow('followUp'),
  letFollowUpGo: oneRow('followUp'),
  answerReminder: { fields: (rows) => reminder(rows, 'later') },
  takeBackAnswer: { fields: (rows) => reminder(rows, 'later') },
  openCalendarFeed: { fields: () => ({}) },
  changeCalendarNames: { fields: () => ({ names: 'yes' }) },
  closeCalendarFeed: { fields: () => ({}) },
  noteWritten: makes('touches', (rows) => ({
    ...aboutContact(rows),
    ...{ kind: 'mail', words: 'Hello Maya, a short hello' },
  })),
  notNow: { fields: aboutContact },
  keepThought: makes('thought_records', (rows) => ({
    id: v7(),
    recoveryId: rows.recovery,
    ...thought,
  })),
  changeThought: changes('thought', thought),
  keepPie: makes('pies', (rows) => ({ id: v7(), recoveryId: rows.recovery, ...believable.pie })),
  changePie: changes('pie', believable.pie),
  keepLetter: makes('letters', (rows) => ({
    id: v7(),
    recoveryId: rows.recovery,
    ...believable.letter,
  })),
  changeLetter: changes('letter', believable.letter),
  finishEvening: makes('evenings', (rows) => ({
    id: v7(),
    recoveryId: rows.recovery,
    evening: '2',
    ...believable.evening,
  })),
  openEvening: oneRow('evening'),
  ...movement,
  keepReflection: makes('reflections', (rows) => ({
    ...aboutApplication(rows),
    recoveryId: rows.recovery,
    interviewId: rows.interview,
    door: 'best',
    ...reflection,
    greyAreas: 'Their planting calendar',
    evidence: 'They walked me to the door',
    theirCompany: 'Early mornings, kind people',
  })),
  correctReflection: changes('reflection', reflection),
  keepQuestion: makes('questions', (rows) => ({
    ...aboutApplication(rows),
    recoveryId: rows.recovery,
    reflectionId: v7(),
    interviewId: rows.interview,
    ...believable.question,
    go: 'on',
  })),
  correctQuestion: changes('question', believable.question),
  keepNoteForNo: makes('notes_for_no', () => ({ id: v7(), ...believable.noteForNo })),
  rehearse: makes('notes_for_no', (rows) => ({
    id: v7(),
    interviewId: rows.interview,
    screen: 'plan',
    go: 'on',
    where: 'At the kitchen table',
    thought: 'Not again',
    facts: 'asked',
    ownWords: 'They laughed at my joke',
    plan: 'ring Sam',
  })),
  discardInterview: oneRow('interview'),
  discardFile: oneRow('file'),
  forgetView: oneRow('view'),
  discardApplication: oneRow('application'),
  bringBackApplication: oneRow('application'),
  eraseApplication: oneRow('trashed'),
  discardThought: oneRow('thought'),
  discardPie: oneRow('pie'),
  discardLetter: oneRow('letter'),
  burnEvening: oneRow('evening'),
  discardWorkout: oneRow('workout'),
  discardMood: oneRow('mood'),
  discardQuestion: oneRow('question'),
  discardNoteForNo: oneRow('noteForNo'),
  discardReflection: oneRow('reflection'),
  discardFeedback: oneRow('feedback'),
  discardRequest: oneRow('request'),
  joinContact: makes('contact_applications', (rows) => ({
    ...aboutContact(rows),
    applicationId: rows.declined,
  })),
  partContact: oneRow('join'),
  mergeContact: { fields: (rows) => ({ id: rows.contact, otherId: rows.twin }) },
  planMeetUp: makes('meet_ups', () => ({ id: v7(), ...meetUp })),
  correctMeetUp: changes('meetUp', meetUp),
  lookForThem: makes('meet_up_people', (rows) => ({
    ...{ id: v7(), meetUpId: rows.otherMeetUp, contactId: rows.contact },
  })),
  noLongerLookFor: oneRow('lookedFor'),
  noteMeetUp: changes('meetUp', { visitId: v7(), note: 'Good soup, kind people' }),
  keepCommunity: makes('communities', () => ({ id: v7(), ...believable.community })),
  correctCommunity: changes('community', believable.community),
  visitedToday: oneRow('community'),
  planVisit: changes('community', { on: dayFrom(20) }),
  discardCommunity: oneRow('community'),
  discardMeetUp: oneRow('meetUp'),
  askWitness: makes('witnesses', () => ({ id: v7(), name: 'Sam', span: 'one-month' })),
  sayTodayWasHard: { fields: () => ({}) },
  takeBackHardDay: { fields: () => ({}) },
  readLines: { needsLink: true, fields: () => ({ id: v7() }) },
  endWitness: oneRow('witness'),
  discardLine: { needsLink: true, fields: () => ({ id: v7() }) },
  sendLine: {
    ...{ open: true, needsLink: true },
    fields: () => ({ id: v7(), secret: 'nothing-opens-by-this', line: 'Thinking of you' }),
  },
  invitePartner: { fields: () => ({ id: v7() }) },
  takeBackInvitation: oneRow('invitation'),
  searchSideBySide: {
    needsLink: true,
    fields: () => ({ id: v7(), secret: 'nothing-opens-by-this' }),
  },
  waveToday: { needsLink: true, fields: () => ({ id: v7() }) },
  endSideBySide: { needsLink: true, fields: () => ({ id: v7() }) },
  takeBackTouch: oneRow('touch'),
  discardContact: oneRow('contact'),
  bringBackContact: oneRow('contact'),
  eraseContact: oneRow('personInTrash'),
  wishForDigests: {
    needsMail: true,
    fields: () => ({ address: 'asha@example.org', time: '08:00' }),
  },
  pauseMail: { fields: () => ({}) },
  goOnWithMail: { fields: () => ({}) },
  endDigests: { fields: () => ({}) },
  tryMailAgain: { needsMail: true, fields: () => ({ id: v7() }) },
  letMailGo: { needsMail: true, fields: () => ({ id: v7() }) },
  confirmAddress: { open: true, needsLink: true, fields: () => ({ secret: 'x'.repeat(43) }) },
  unsubscribe: { open: true, needsLink: true, fields: () => ({ secret: 'x'.repeat(43) }) },
  signOut: { open: true, fields: () => ({}) },
}

/** Believable fields for an action; `rows` says which rows they are about. */
export function payload(action: string, rows: Partial<Rows> = {}): Fields {
  const known = cases[action]
  if (!known) throw new Error(`No payload for ${action}: add one to e2e/support/payloads.ts.`)
  return known.fields({ ...rowsWithId(''), ...rows })
}
