import { dayFrom, zone } from './days'

// What a form of each kind may hold, besides ids.

export const account = { name: 'Bo Lind', password: 'four slow green boats', zone, locale: 'en-GB' }

export const application = {
  company: 'Kite & Co',
  role: 'Gardener',
  link: 'https://example.org/advert',
  appliedOn: dayFrom(),
}

export const request = {
  askedOf: 'lena@example.org',
  askOn: dayFrom(1),
  draft: 'Hello, and thank you for your time.',
}

export const secondTry = { on: dayFrom(), by: 'mail', draft: 'One line would help me.' }

export const feedback = {
  words: 'Warm and clear, and a little long.',
  receivedOn: dayFrom(),
  lesson: 'Two minutes an answer.',
  opensWith: 'now',
}

export const contact = {
  name: 'Maya Thapa',
  company: 'Kite & Co',
  howWeMet: 'At the evening course',
  email: 'maya@example.org',
  link: 'https://example.org/maya',
  cadenceDays: '30',
  role: 'Head gardener',
  metOn: dayFrom(-400),
  phone: '020 7946 0000',
  tie: 'moderate',
  channels: ['mail', 'phone'],
  tags: 'course, soil',
  gives: 'A second pair of eyes',
  offered: 'To pass on my name',
}

export const meetUp = {
  name: 'Garden evening',
  on: dayFrom(),
  time: '18:30',
  place: 'The green hut',
  link: 'https://example.org/evening',
  lookFor: 'Whoever runs the compost',
}

export const community = {
  name: 'Growers of the river',
  kind: 'forum',
  link: 'https://example.org/growers',
  note: 'Ask about evening courses',
  nextVisitOn: dayFrom(9),
}

export const touch = { kind: 'call', on: dayFrom(), note: 'About the course' }

export const followUp = { what: 'Ask how it went', on: dayFrom(7) }

export const interview = {
  kind: 'video',
  round: '1',
  on: dayFrom(3),
  time: '14:00',
  zone,
  minutes: '60',
  place: 'Second floor',
  link: 'https://example.org/room',
  people: 'Maya Thapa\nBen Okri',
  notes: 'Ask about the garden',
}

export const thought = {
  thought: 'I’ll never find one',
  beliefBefore: '80',
  beliefAfter: '40',
  factors: ['budget', 'luck'],
  ownWords: 'The bus strike',
}

export const pie = {
  belief: 'It was all my fault',
  beliefBefore: '95',
  beliefAfter: '45',
  internal: '30',
  experience: '',
  budget: '10',
  timing: '',
  screening: '',
  fit: '5',
  luck: '10',
  other1: '5',
  other1Words: 'The train that didn’t come',
  other2: '',
  other2Words: '',
}

export const letter = { words: 'Dear me, it was a long day.' }

export const evening = {
  voice: 'they',
  words: 'She had picked out the desk by the window.',
  fate: 'locked',
  lockedUntil: dayFrom(90),
}

export const workout = {
  kind: 'walk',
  called: '',
  minutes: '20',
  effort: '',
  on: dayFrom(),
  moodBefore: '2',
  moodAfter: '4',
  note: 'Along the river',
}

export const question = {
  asked: 'What would you do in your first week?',
  said: 'Something about listening',
  wouldSay: 'Meet everyone, then mend one small thing',
}

export const noteForNo = {
  plan: 'walk to the river and back',
  thought: 'Not again',
  friend: 'One no is one no',
  letter: 'Put the kettle on first.',
}

export const reflection = {
  challenged: 'The one about conflict',
  different: 'A panel of four',
  nextTime: 'A shorter story',
  gaveMyBest: 'yes',
}
