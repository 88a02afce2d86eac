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

export const feedback = {
  words: 'Warm and clear, and a little long.',
  receivedOn: dayFrom(),
  lesson: 'Two minutes an answer.',
}

export const contact = {
  name: 'Maya Thapa',
  company: 'Kite & Co',
  howWeMet: 'At the evening course',
  email: 'maya@example.org',
  link: 'https://example.org/maya',
  cadenceDays: '30',
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

export const workout = {
  kind: 'walk',
  minutes: '20',
  on: dayFrom(),
  moodBefore: '2',
  moodAfter: '4',
  note: 'Along the river',
}

export const reflection = {
  challenged: 'The one about conflict',
  different: 'A panel of four',
  nextTime: 'A shorter story',
  gaveMyBest: 'yes',
}
