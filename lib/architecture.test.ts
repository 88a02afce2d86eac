import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const rooms = ['app', 'lib', 'db', 'e2e']
const files = rooms
  .flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(room, file),
    ),
  )
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
const sources = files.filter((file) => !/\.test\.tsx?$|testing\/|^e2e\//.test(file))

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const room = (file: string) =>
  file.startsWith('lib/server') ? 'lib/server' : (file.split('/')[0] ?? '')
/** What several domains build on: reading files, and handing mail on. */
const shared = ['lib/files/', 'lib/mail/']
const domain = (file: string) =>
  shared.some((folder) => file.startsWith(folder))
    ? undefined
    : /^(?:app\/\(signed-in\)|lib|db)\/([^/]+)\/[^/]/.exec(file)?.[1]
const isClient = (file: string) => /^['"]use client['"]/.test(read(file))

type Import = { from: string; to: string; typeOnly: boolean }
const imports: Import[] = sources.flatMap((from) =>
  [...read(from).matchAll(/^(?:import|export)\s(type\s)?[^'"]*?from\s'(@\/|\.)([^']*)'/gms)].map(
    ([, typeOnly, start = '', rest = '']) => ({
      from,
      to: start === '@/' ? rest : relative(root, resolve(root, dirname(from), start + rest)),
      typeOnly: typeOnly !== undefined,
    }),
  ),
)

/** What a room may build on; `app` may build on all of them. */
const below: Record<string, string[]> = {
  app: ['app', 'lib/server', 'db', 'lib'],
  'lib/server': ['lib/server', 'db', 'lib'],
  db: ['db', 'lib'],
  lib: ['lib'],
}
/** Domains made of another one: a rejection is the end of an application. */
const madeOf: Record<string, string[]> = { recovery: ['applications'] }

function broken(law: (one: Import) => string | false): string[] {
  return imports.flatMap((one) => {
    const advice = law(one)
    return advice ? [`${one.from} imports ${one.to}: ${advice}`] : []
  })
}

test('imports flow down: app → lib/server → db → lib', () => {
  expect(
    broken(({ from, to, typeOnly }) => {
      if (room(from) === 'lib' && room(to) === 'db' && typeOnly) return false
      return (
        !below[room(from)]?.includes(room(to)) &&
        `${room(from)} answers another question. Rules belong in lib, memory in db, the machine room in lib/server, screens in app.`
      )
    }),
  ).toEqual([])
})

test('domains meet only in a page or a layout', () => {
  expect(
    broken(({ from, to }) => {
      const [one, other] = [domain(from), domain(to)]
      if (room(from) !== 'app' || room(to) !== 'app' || !one || !other || one === other)
        return false
      return (
        !/(page|layout)\.tsx$/.test(from) && 'compose the two in a page.tsx, or pass the rows in.'
      )
    }),
  ).toEqual([])
})

test('a rule knows its own domain, and only the words of others', () => {
  expect(
    broken(({ from, to }) => {
      const [one, other] = [domain(from), domain(to)]
      if (room(from) !== 'lib' || room(to) !== 'lib' || !one || !other || one === other)
        return false
      const allowed =
        to.endsWith('/words') || to.endsWith('/user-id') || madeOf[one]?.includes(other)
      return !allowed && `move what both need into lib/, or into ${other}/words.ts.`
    }),
  ).toEqual([])
})

test('a client component reaches neither the database nor the machine room', () => {
  expect(
    broken(
      ({ from, to }) =>
        isClient(from) &&
        ['db', 'lib/server'].includes(room(to)) &&
        'read it in a server component and pass it in, or call an action.',
    ),
  ).toEqual([])
})

test('a command never calls another domain’s command', () => {
  expect(
    broken(
      ({ from, to }) =>
        domain(from) !== domain(to) &&
        room(from) === 'db' &&
        to.endsWith('/commands') &&
        'import its tables, or decide both in lib and write them together.',
    ),
  ).toEqual([])
})

test('every action is made by the wrapper', () => {
  const actions = sources.filter((file) => file.endsWith('actions.ts'))
  expect(actions.length).toBeGreaterThan(5)
  const loose = actions.flatMap((file) =>
    [...read(file).matchAll(/^export (.*)$/gm)]
      .filter(
        ([, what]) =>
          !/^const \w+ = (signedInAction|openAction)\($|^const \w+ = (signedInAction|openAction)\(\w/.test(
            what ?? '',
          ),
      )
      .map(([line]) => `${file}: ${line} — make it with signedInAction or openAction.`),
  )
  expect(loose).toEqual([])
  expect(
    sources.filter(
      (file) => !file.endsWith('actions.ts') && /^\s*['"]use server['"]/m.test(read(file)),
    ),
  ).toEqual([])
})

test('only the gate makes a UserId', () => {
  const makers = sources.filter((file) => /\bas UserId\b/.test(read(file)))
  expect(makers).toEqual(['lib/server/sign-in.ts'])
})

test('rules know no clock and no chance', () => {
  const impure = sources.filter(
    (file) =>
      room(file) === 'lib' &&
      /new Date\(\)|Date\.now\(|Math\.random\(|process\.env/.test(read(file)),
  )
  expect(impure).toEqual([])
})

test('files stay small enough to read at once', () => {
  const lines = (file: string) => read(file).split('\n').length - 1
  const catalogue = /(evidence)\.ts$/
  expect(sources.filter((file) => lines(file) > 250 && !catalogue.test(file))).toEqual([])
  expect(sources.filter((file) => /page\.tsx$/.test(file) && lines(file) > 80)).toEqual([])
})

test('files are named for an idea', () => {
  const vague =
    /\/(utils?|helpers?|common|types?|constants?|index|services?|managers?|misc)(\.\w+)?(\/|$)/
  expect(files.filter((file) => vague.test(file.replace(/\.(ts|tsx|mjs)$/, '')))).toEqual([])
})

test('journeys know nothing of the inside', () => {
  const inside = files.filter(
    (file) =>
      file.startsWith('e2e/') &&
      !file.startsWith('e2e/support/') &&
      /from '(@\/|\.\.\/)/.test(read(file)),
  )
  expect(inside).toEqual([])
})
