import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Fields, multipart } from './multipart'

/** What came back from posting a form action the way React does. */
export type Answer = {
  http: number
  /** `gone`: saved, and on to another page. `unreadable`: not one of the app's own answers. */
  status: 'saved' | 'invalid' | 'refused' | 'failed' | 'gone' | 'unreadable'
  goTo?: string
  reason?: string
  fields?: Record<string, string>
  cookie?: string
  text: string
}

export type Sender = { baseURL: string; cookie?: string; headers?: Record<string, string | null> }

type Manifest = { node: Record<string, { exportedName: string; filename: string }> }

/** Every server action of the build, by its name. */
export function inventory(): Map<string, string> {
  const file = join(process.cwd(), '.next', 'server', 'server-reference-manifest.json')
  const { node } = JSON.parse(readFileSync(file, 'utf8')) as Manifest
  const ids = new Map(Object.entries(node).map(([id, { exportedName }]) => [exportedName, id]))
  if (ids.size < Object.keys(node).length) throw new Error('Two actions share one name.')
  return ids
}

export async function callAction(
  action: string,
  fields: Fields,
  { baseURL, cookie, headers = {} }: Sender,
): Promise<Answer> {
  const id = inventory().get(action)
  if (!id) throw new Error(`There is no action called ${action}.`)
  const { body, contentType } = multipart(fields)
  const sent = { origin: baseURL, cookie, ...headers }
  const response = await fetch(`${baseURL}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    body,
    headers: {
      'next-action': id,
      accept: 'text/x-component',
      'content-type': contentType,
      ...Object.fromEntries(Object.entries(sent).flatMap(given)),
    },
  })
  return read(response)
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text()
  const [cookie] = response.headers.getSetCookie().map((line) => line.split(';')[0])
  const goTo = response.headers.get('x-action-redirect')?.split(';')[0]
  const common = { http: response.status, text, cookie }
  if (goTo) return { ...common, status: 'gone', goTo }
  // Long texts come ahead of it, in rows of their own that end without a line break.
  const at = text.lastIndexOf('1:{"status":')
  if (at < 0) return { ...common, status: 'unreadable' }
  return { ...common, ...JSON.parse(text.slice(at + 2).split('\n', 1)[0] ?? '') }
}

function given([name, value]: [string, string | null | undefined]): [string, string][] {
  return value ? [[name, value]] : []
}
