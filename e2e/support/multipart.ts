import { randomBytes } from 'node:crypto'

export type Value = string | Buffer | { file: string }
/** A name with several values is sent several times, as ticked boxes are. */
export type Fields = Record<string, Value | Value[]>

/**
 * The body React sends for `action(idle, form)`. Written by hand, because no library would send
 * the bytes some tests need.
 */
export function multipart(fields: Fields): { body: Uint8Array<ArrayBuffer>; contentType: string } {
  const boundary = `----onward${randomBytes(12).toString('hex')}`
  const parts = Object.entries(fields).flatMap(([name, values]) =>
    [values].flat().map((value) => part(boundary, `_1_${name}`, value)),
  )
  const argumentList = part(boundary, '0', JSON.stringify([{ status: 'idle' }, '$K1']))
  const end = Buffer.from(`--${boundary}--\r\n`)
  return {
    body: new Uint8Array(Buffer.concat([...parts, argumentList, end])),
    contentType: `multipart/form-data; boundary=${boundary}`,
  }
}

function part(boundary: string, name: string, value: Value): Buffer {
  const isFile = typeof value === 'object' && 'file' in value
  const disposition = `Content-Disposition: form-data; name="${name}"`
  const head = isFile ? `${disposition}; filename="a.txt"\r\nContent-Type: text/plain` : disposition
  const content = isFile ? value.file : value
  return Buffer.concat([
    Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`),
    Buffer.from(content as string),
    Buffer.from('\r\n'),
  ])
}
