/** Before the first request: the database is brought up to this version of the code. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { prepare } = await import('@/lib/server/prepare')
  await prepare()
}
