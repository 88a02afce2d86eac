import { describe, expect, test } from 'vitest'
import { type Day, parseDay } from '@/lib/day'
import { looksLikeEml, openEml } from './eml'
import { mailDay } from './mail-day'
import { readMail } from './read-mail'
import { says } from './says'
import { sentencesOf } from './sentences'
import { mailKindName } from './words'

const today = parseDay('2026-11-24') as Day
// The figures are met alone; a test run shares its cores with others.
const PATIENCE = 3
const read = (text: string) => readMail(text, { today })

describe('a mail', () => {
  test('is read without its head, its signature and what it answers', () => {
    const mail = read(
      'From: Rye <jobs@rye.example>\nDate: Tue, 3 Nov 2026 10:02:11 +0000\n\nDear Mina,\n\nWe can offer you\nan interview.\n\nKind regards,\nJo\nRye Ltd\n\nOn Mon, 2 Nov 2026 at 09:00, Mina <m@a.example> wrote:\n> I have not been selected.',
    )
    expect(mail.sentences.map(({ text }) => text)).toEqual([
      'Dear Mina,',
      'We can offer you an interview.',
    ])
    expect(mail.on).toBe('2026-11-03')
    expect(mail.kind).not.toBe('rejection')
  })

  test('that only says thank you is read for what it answers', () => {
    const mail = read(
      'Hi Jo, that’s kind of you.\n\nOn Tue, 3 Nov 2026 at 10:02, Rye Recruiting <jobs@rye.example> wrote:\n> Dear Mina,\n> You have not been selected for the Baker role at Rye.',
    )
    expect(mail).toMatchObject({
      kind: 'rejection',
      company: 'Rye',
      role: 'Baker',
      on: '2026-11-03',
    })
  })

  test('with curly quotes, odd spaces and markup reads the same', () => {
    const plain = "We won't be taking your application any further."
    const odd = '<p>We won’t\u00a0be\u200b taking your&nbsp;application any<br>further.</p>'
    expect([read(plain).kind, read(odd).kind]).toEqual(['rejection', 'rejection'])
  })

  test('that says nothing has nothing found in it', () => {
    expect(read('')).toEqual({ kind: 'other', company: null, role: null, on: null, sentences: [] })
    expect(mailKindName(read('Hello!').kind)).toBe('something else')
  })

  test('from an applicant system names the employer by its address', () => {
    const from = (sender: string) =>
      read(`From: ${sender}\nSubject: Your application\n\nWe received your application.`).company
    expect(from('acme@myworkday.com')).toBe('Acme')
    expect(from('no-reply@acme.teamtailor-mail.com')).toBe('Acme')
    expect(from('Harbour Books Recruiting <no-reply@greenhouse.io>')).toBe('Harbour Books')
    expect(from('no-reply@greenhouse.io')).toBeNull()
    expect(from('Jo Smith <jo.smith@gmail.com>')).toBeNull()
    expect(from('jo@careers.harbourbooks.co.uk')).toBe('Harbourbooks')
  })

  test('names no employer longer than its field', () => {
    const mail = read(`Thank you for your interest in ${'Harbour '.repeat(200)}.`)
    expect(mail.company?.length ?? 0).toBeLessThanOrEqual(120)
  })
})

test.each([
  ['Tue, 3 Nov 2026 10:02:11 +0000', '2026-11-03'],
  ['Tuesday, November 3, 2026 10:02 AM', '2026-11-03'],
  ['3. November 2026', '2026-11-03'],
  ['mardi 3 novembre 2026', '2026-11-03'],
  ['3 de noviembre de 2026', '2026-11-03'],
  ['2026-11-03T10:02:00Z', '2026-11-03'],
  ['03.11.2026 10:02', '2026-11-03'],
  ['13/11/2026', '2026-11-13'],
  ['01/12/2026', '2026-01-12'],
  ['03/11/2026', null],
  ['Wed, 25 Nov 2026 00:30:00 +1300', '2026-11-24'],
  ['Thu, 3 Dec 2026', null],
  ['31 Feb 2026', null],
  ['yesterday', null],
])('a mail dated “%s” is of %s', (line, day) => {
  expect(mailDay(line, today)).toBe(day)
})

test.each([
  ['We chose someone with more experience with Kubernetes.', 'real'],
  ['The team really enjoyed your presentation on queues.', 'real'],
  ['We’d welcome you to apply for the editor role again in spring.', 'real'],
  ['There were 61 of you for two places, out of 300 applications.', 'real'],
  ['I’d be happy to give you feedback on a short call.', 'real'],
  ['After careful consideration, we have decided to move forward with other candidates.', 'stock'],
  [
    'We will move forward with candidates whose experience more closely matches our needs.',
    'stock',
  ],
  ['Due to the high volume of applications, we cannot give feedback.', 'stock'],
  ['We were impressed with your background and experience.', 'stock'],
  ['We wish you every success in the future.', 'stock'],
  ['Dear Mina,', 'plain'],
  ['The role is based in Leeds.', 'plain'],
])('“%s” says something %s', (sentence, what) => {
  expect(says(sentence)).toBe(what)
})

test('sentences end where people end them', () => {
  expect(
    sentencesOf('Dear Dr. Okafor, thanks. Your talk, e.g. on queues, was great! We pay £3.50.'),
  ).toEqual(['Dear Dr. Okafor, thanks.', 'Your talk, e.g. on queues, was great!', 'We pay £3.50.'])
})

describe('a raw mail', () => {
  const head = [
    'Received: by mx.example; Tue, 3 Nov 2026 23:30:00 +0000',
    'From: =?utf-8?q?Caf=C3=A9_Rye_Recruiting?= <no-reply@greenhouse.io>',
    'Subject: Your application',
    'Date: Wed, 4 Nov 2026 01:30:00 +0200',
    'MIME-Version: 1.0',
  ]
  const raw = (type: string, encoding: string, body: string) =>
    [...head, `Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`, '', body].join(
      '\r\n',
    )

  test('is told from a pasted one', () => {
    expect(looksLikeEml(raw('text/plain', '7bit', 'Hello'))).toBe(true)
    expect(looksLikeEml('From: Jo\nSubject: Hello\n\nDear Mina')).toBe(false)
    expect(looksLikeEml('Dear Mina,\nContent-Type: is a word')).toBe(false)
  })

  test('is opened from quoted-printable, base64, several parts or markup alone', async () => {
    const words = 'Thank you for applying. You have not been selected – sorry.'
    const quoted = raw(
      'text/plain; charset=utf-8',
      'quoted-printable',
      words.replace('–', '=E2=80=93').replace('not', 'n=\r\not'),
    )
    const base64 = raw('text/plain; charset=utf-8', 'base64', Buffer.from(words).toString('base64'))
    const html = raw('text/html; charset=utf-8', '8bit', `<p>${words.replace('–', '&ndash;')}</p>`)
    const parts = raw(
      'multipart/alternative; boundary=b',
      '8bit',
      `--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${words}\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Other</p>\r\n--b--`,
    )
    for (const mail of [quoted, base64, html, parts]) {
      const { text, from, subject } = await openEml(mail)
      expect(text).toContain(words)
      expect([from, subject]).toEqual([
        'Café Rye Recruiting <no-reply@greenhouse.io>',
        'Your application',
      ])
      expect(read(text)).toMatchObject({ kind: 'rejection', company: 'Café Rye', on: '2026-11-04' })
    }
  })
})

describe('reading stays quick', () => {
  const took = (text: string) => {
    const start = performance.now()
    read(text)
    return performance.now() - start
  }

  test('for a long mail', () => {
    const long =
      'We have read your application for the Baker role at Rye. Unfortunately, not yet. '.repeat(
        250,
      )
    // The quickest of some: what another process takes is no time of ours.
    const times = Array.from({ length: 4 }, () => took(long.slice(0, 20_000)))
    expect(Math.min(...times)).toBeLessThan(20 * PATIENCE)
  })

  test.each([
    'a',
    ' ',
    '\n',
    '.',
    '>',
    '> x\n',
    '<',
    '<a ',
    '&',
    '"',
    '- ',
    'On ',
    'From: a\n',
    'Aa ',
    'the ',
    'the role of ',
    'not application ',
    'if you ',
    'Baker at ',
    '1',
    '1 Nov ',
    '\ud800',
    'a@',
    '(',
    'invite you ',
    "won't ",
  ])('for 100 kB of “%s”', (piece) => {
    expect(took(piece.repeat(Math.ceil(1e5 / piece.length)))).toBeLessThan(200 * PATIENCE)
  })
})
