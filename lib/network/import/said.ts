/** What a file says of one person, in its own words; empty where it says nothing. */
export type Said = {
  name: string
  company: string
  role: string
  /** Several of a kind in the order of the file, the one it prefers first. */
  emails: string[]
  phones: string[]
  links: string[]
  metOn: string
  howWeMet: string
  tags: string[]
  tie: string
  channels: string
  cadence: string
  gives: string
  offered: string
  offeredOn: string
}

/** One row, or one card, and what it says; or why it can’t be read at all. */
export type Entry = { line: number; cells: readonly string[] } & (
  | { said: Said; broken?: undefined }
  | { said?: undefined; broken: string }
)

export function nothingSaid(): Said {
  return {
    ...{ name: '', company: '', role: '', emails: [], phones: [], links: [], metOn: '' },
    ...{ howWeMet: '', tags: [], tie: '', channels: '', cadence: '', gives: '' },
    ...{ offered: '', offeredOn: '' },
  }
}
