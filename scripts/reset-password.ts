import { randomBytes } from 'node:crypto'
import { saveNewPassword } from '@/db/account/sign-in'
import { closeConnection } from '@/db/client'
import { emailField } from '@/lib/input'
import { hashPassword } from '@/lib/server/password'

// `npm run reset-password -- someone@example.org`, for whoever runs this instance.

const email = emailField.safeParse(process.argv[2])
if (!email.success) {
  console.error('Whose? npm run reset-password -- someone@example.org')
  process.exit(1)
}
const password = randomBytes(15).toString('base64url').match(/.{5}/g)?.join(' ') ?? ''
const known = await saveNewPassword(email.data, await hashPassword(password))
await closeConnection()
if (known) {
  console.log(`The new password is: ${password}\nEvery session of this account has ended.`)
} else {
  console.error('No account has that address.')
  process.exitCode = 1
}
