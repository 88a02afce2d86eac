import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { signInInput } from '@/lib/account/input'
import { ABSOLUTE_SECONDS, checkLogin, openLogin, sessionCookie, sessionSecret } from './session'
import { checkPassword } from './sign-in'

/**
 * next-auth's own handshake at `/api/auth`. A function, so that a build opens nothing.
 *
 * The token holds a login id and nothing else; the row behind it is looked up each time, so that
 * a login ended anywhere is ended everywhere.
 */
export function authOptions(): NextAuthOptions {
  const { name, options } = sessionCookie()
  return {
    secret: sessionSecret(),
    session: { strategy: 'jwt', maxAge: ABSOLUTE_SECONDS },
    cookies: { sessionToken: { name, options } },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [
      Credentials({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        async authorize(typed) {
          const input = signInInput.safeParse(typed)
          if (!input.success) return null
          const id = await checkPassword(input.data.email, input.data.password)
          // What next-auth carries as the user is the login: a random id, and nothing about a person.
          return id ? { id: await openLogin(id, new Date()) } : null
        },
      }),
    ],
    callbacks: {
      async jwt({ token, user }) {
        if (user) return { loginId: user.id }
        const known =
          typeof token.loginId === 'string' && (await checkLogin(token.loginId, new Date()))
        return known ? { loginId: token.loginId } : {}
      },
      // Answers `/api/auth/session`: whether the login holds, and not who it is.
      session: ({ session, token }) => ({ expires: token.loginId ? session.expires : '' }),
    },
  }
}
