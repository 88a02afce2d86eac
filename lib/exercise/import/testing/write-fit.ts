/** A session as a watch writes it; what is missing is written as “not measured”. */
export type Session = {
  start?: Date
  seconds?: number
  metres?: number
  climb?: number
  sport?: number
  subSport?: number
}

const EPOCH = Date.UTC(1989, 11, 31)
const SESSION = 18

type Field = {
  is: readonly [number: number, width: number, baseType: number]
  value: (session: Session) => number | undefined
}

/** Number, width and base type of each field; scaled as the profile of the format says. */
const layout: readonly Field[] = [
  { is: [253, 4, 0x86], value: ({ start }) => start && (start.getTime() - EPOCH) / 1000 },
  { is: [2, 4, 0x86], value: ({ start }) => start && (start.getTime() - EPOCH) / 1000 },
  { is: [8, 4, 0x86], value: ({ seconds }) => seconds && Math.round(seconds * 1000) },
  { is: [9, 4, 0x86], value: ({ metres }) => metres && Math.round(metres * 100) },
  { is: [22, 2, 0x84], value: ({ climb }) => climb },
  { is: [5, 1, 0x00], value: ({ sport }) => sport },
  { is: [6, 1, 0x00], value: ({ subSport }) => subSport },
]

/** A FIT file with its header, one definition, the sessions, and both checksums. */
export function fitFile(
  sessions: readonly Session[],
  { global = SESSION, protocol = 0x20 } = {},
): Uint8Array<ArrayBuffer> {
  const definition = [0x40, 0, 0, ...little(global, 2), layout.length]
  const body = [
    ...definition,
    ...layout.flatMap(({ is }) => is),
    ...sessions.flatMap((session) => [
      0,
      ...layout.flatMap(({ is: [, width], value }) =>
        little(value(session) ?? 256 ** width - 1, width),
      ),
    ]),
  ]
  const header = [14, protocol, ...little(2140, 2), ...little(body.length, 4), ...letters('.FIT')]
  const head = [...header, ...little(checksum(header), 2)]
  return new Uint8Array([...head, ...body, ...little(checksum([...head, ...body]), 2)])
}

function little(value: number, width: number): number[] {
  return Array.from({ length: width }, (_, at) => Math.floor(value / 256 ** at) % 256)
}

function letters(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0))
}

function checksum(bytes: readonly number[]): number {
  return bytes.reduce((sum, byte) => {
    let crc = sum ^ byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1
    return crc
  }, 0)
}
