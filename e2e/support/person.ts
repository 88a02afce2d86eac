import { v7 } from 'uuid'
import { type Answer, callAction } from './action-call'
import { zone } from './days'
import type { Fields } from './multipart'
import { payload } from './payloads'
import type { Rows } from './rows'

export type Account = { name: string; email: string; password: string }

/** Someone with an account and one signed-in browser. */
export type Person = Account & {
  cookie: string
  /** Posts an action as this person, and answers whatever the app did. */
  posts(action: string, fields: Fields): Promise<Answer>
  /** The same with believable fields, for what a test only needs to be there. @returns its id. */
  keeps(action: string, fields?: Fields, rows?: Partial<Rows>): Promise<string>
}

export function newAccount(): Account {
  return {
    name: 'Asha Gurung',
    email: `asha.${v7()}@example.org`,
    password: 'seven quiet otters swim',
  }
}

/** A fresh account, made by the sign-up form's own action: quicker than typing, and just as real. */
export async function signUp(baseURL: string, account = newAccount()): Promise<Person> {
  const made = await callAction('signUp', { ...account, zone, locale: 'en-GB' }, { baseURL })
  if (made.status !== 'gone' || !made.cookie) throw new Error(`Signing up failed: ${made.text}`)
  return asPerson(baseURL, account, made.cookie)
}

function asPerson(baseURL: string, account: Account, cookie: string): Person {
  const posts = (action: string, fields: Fields) => callAction(action, fields, { baseURL, cookie })
  return {
    ...account,
    cookie,
    posts,
    async keeps(action, fields = {}, rows = {}) {
      const sent = { ...payload(action, rows), ...fields }
      const answer = await posts(action, sent)
      if (answer.status !== 'saved' && answer.status !== 'gone') {
        throw new Error(`${action} was not kept: ${answer.http} ${answer.text.slice(0, 500)}`)
      }
      return String(sent.id ?? '')
    },
  }
}
