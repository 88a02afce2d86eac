type Draft = { to?: string | null; subject?: string; body?: string }

/** A `mailto:` address (RFC 6068) that opens a draft in the person's own mail. */
export function mailtoLink({ to, subject, body }: Draft): string {
  const address = to?.includes('@') ? encodeURIComponent(to).replaceAll('%40', '@') : ''
  const fields = { subject, body: body?.replaceAll('\n', '\r\n') }
  const query = Object.entries(fields)
    .flatMap(([name, text]) => (text === undefined ? [] : `${name}=${encodeURIComponent(text)}`))
    .join('&')
  return `mailto:${address}${query && `?${query}`}`
}
