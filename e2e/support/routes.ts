import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Rows } from './rows'

export type Screen = { address: string; isPrivate: boolean }

const steps = ['alone', 'feedback', 'network', 'perspective', 'exercise', 'positives']

/** Addresses that show a page with something on it, for every page there is. */
const examples: Record<string, (rows: Rows) => string[]> = {
  '/': () => ['/'],
  '/account': () => ['/account'],
  '/applications': () => [
    ...['/applications', '/applications?q=nothing', '/applications?archived=yes'],
    ...['/applications?view=board', '/applications?view=board&stage=offer'],
    ...['/applications?view=calendar', '/applications?stage=interview&open=no&sort=name'],
  ],
  '/applications/[id]': ({ application }) => [`/applications/${application}`],
  '/applications/import': () => ['/applications/import'],
  '/applications/import/[id]': (rows) => [`/applications/import/${rows.import}`],
  '/applications/interviews/[id]': ({ interview }) => [`/applications/interviews/${interview}`],
  '/applications/new': () => ['/applications/new'],
  '/applications/print': () => ['/applications/print', '/applications/print?from=2020-01-01'],
  '/applications/trash': () => ['/applications/trash'],
  '/evidence': () => ['/evidence'],
  '/exercise': () => ['/exercise'],
  '/exercise/[id]': ({ workout }) => [`/exercise/${workout}`],
  '/exercise/import': () => ['/exercise/import'],
  '/exercise/import/[id]': (rows) => [`/exercise/import/${rows.movementImport}`],
  '/feedback': () => ['/feedback'],
  '/feedback/[id]': ({ feedback, unopened }) => [`/feedback/${feedback}`, `/feedback/${unopened}`],
  '/feedback/new': () => ['/feedback/new'],
  '/feedback/requests/[id]': ({ request }) => [
    ...[`/feedback/requests/${request}`, `/feedback/requests/${request}?tone=warm`],
  ],
  '/insights': () => ['/insights'],
  '/mail/confirm/[secret]': () => [`/mail/confirm/${'x'.repeat(43)}`],
  '/mail/confirmed': () => ['/mail/confirmed'],
  '/mail/unsubscribe/[secret]': () => [`/mail/unsubscribe/${'x'.repeat(43)}`],
  '/mail/unsubscribed': () => ['/mail/unsubscribed'],
  '/mood': () => ['/mood'],
  '/more': () => ['/more'],
  '/network': () => ['/network', '/network?q=nobody'],
  '/network/[id]': ({ contact }) => [`/network/${contact}`],
  '/network/[id]/details': ({ contact }) => [`/network/${contact}/details`],
  '/network/[id]/merge': ({ contact, twin }) => [
    ...[`/network/${contact}/merge`, `/network/${contact}/merge?with=${twin}`],
  ],
  '/network/import': () => ['/network/import'],
  '/network/import/[id]': (rows) => [`/network/import/${rows.peopleImport}`],
  '/network/meet-ups': () => ['/network/meet-ups'],
  '/network/meet-ups/[id]': ({ meetUp }) => [`/network/meet-ups/${meetUp}`],
  '/network/meet-ups/communities/[id]': ({ community }) => [
    `/network/meet-ups/communities/${community}`,
  ],
  '/network/together': () => ['/network/together'],
  // Opened by a secret, which no row’s id leads to: looked at where it is made.
  '/network/together/pair/[secret]': () => [],
  '/network/new': () => ['/network/new'],
  '/network/queue': () => ['/network/queue'],
  '/network/trash': () => ['/network/trash'],
  '/network/write/[id]': ({ contact }) => [
    ...[`/network/write/${contact}`, `/network/write/${contact}?kind=help`],
  ],
  '/no': ({ application }) => ['/no', `/no?application=${application}`],
  '/offline': () => ['/offline'],
  '/perspective': () => ['/perspective'],
  '/perspective/letter/[id]': ({ recovery }) => [`/perspective/letter/${recovery}`],
  '/perspective/pie/[id]': ({ recovery }) => [`/perspective/pie/${recovery}`],
  '/perspective/writing/[id]': ({ recovery }) => [`/perspective/writing/${recovery}`],
  '/prep/[id]': ({ interview }) => [`/prep/${interview}`],
  '/prep/[id]/rehearse': ({ interview }) =>
    [1, 2, 3, 4, 5].map((screen) => `/prep/${interview}/rehearse?screen=${screen}`),
  '/recovery/[id]': ({ recovery }) => [`/recovery/${recovery}`],
  '/recovery/[id]/[step]': ({ recovery }) => steps.map((step) => `/recovery/${recovery}/${step}`),
  '/recovery/note': () => ['/recovery/note', '/recovery/note?another=yes'],
  '/reflections': ({ interview, reflection }) => [
    ...['/reflections', `/reflections?interview=${interview}`],
    ...['/reflections?door=better', '/reflections?door=better&screen=2', '/reflections?door=best'],
    `/reflections?door=best&screen=2&reflection=${reflection}`,
  ],
  '/reflections/[id]': ({ reflection }) => [`/reflections/${reflection}`],
  '/reflections/questions/[id]': ({ question }) => [`/reflections/questions/${question}`],
  '/reminders': () => ['/reminders'],
  '/reset-password': () => ['/reset-password'],
  '/sign-in': () => ['/sign-in'],
  '/sign-up': () => ['/sign-up'],
  '/support': () => ['/support'],
  '/today': () => ['/today'],
  '/witness/[secret]': () => [],
}

/** Every page of the app, from the files there are; a new one without an example is an error. */
export function screens(rows: Rows): Screen[] {
  return pageFiles().flatMap((file) => {
    const route = routeOf(file)
    const example = examples[route]
    if (!example) throw new Error(`No example of ${route}: add one to e2e/support/routes.ts.`)
    const isPrivate = file.startsWith('(signed-in)')
    return example(rows).map((address) => ({ address, isPrivate }))
  })
}

function pageFiles(): string[] {
  return readdirSync(join(process.cwd(), 'app'), { recursive: true })
    .map((file) => String(file).split(sep).join('/'))
    .filter((file) => /(^|\/)page\.tsx$/.test(file) && !/(^|\/)_/.test(file))
    .sort()
}

// A folder in brackets groups files and stands in no address.
function routeOf(file: string): string {
  const parts = file.split('/').slice(0, -1)
  return `/${parts.filter((part) => !part.startsWith('(')).join('/')}`
}
