import { findPasswordHash } from '@/db/account/sign-in'
import { closeConnection } from '@/db/client'
import { migrateDatabase } from '@/db/migrate'
import { makeAccount } from '@/lib/server/sign-in'
import { tellStory } from './demo/tell-story'

// `npm run demo`: a full, believable account in a data folder of its own, made once.

const demo = {
  name: 'Asha',
  email: 'asha@demo.example',
  password: 'a long walk by the river',
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  locale: 'en-GB',
}

await migrateDatabase()
if (!(await findPasswordHash(demo.email))) {
  await tellStory(await makeAccount(demo, new Date()), { zone: demo.zone, now: new Date() })
}
await closeConnection()
console.log(`Sign in with ${demo.email} and the password: ${demo.password}`)
