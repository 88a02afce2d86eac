/** Before the first request: the database is brought up to this version of the code. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { prepare } = await import('@/lib/server/prepare')
  await prepare()
}

/** A page that crashed. The server keeps Next quiet, because Next would print the message. */
export async function onRequestError(error: unknown) {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { logCrash } = await import('@/lib/server/log')
  logCrash('page', error)
}
