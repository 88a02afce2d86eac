import { plainWords } from './plain-words'

// English, German, French, Spanish; without accents, as words are compared.
const names = [
  'january januar janner janvier enero',
  'february februar fevrier febrero feber',
  'march marz maerz mars marzo mrz',
  'april avril abril',
  'may mai mayo',
  'june juni juin junio',
  'july juli juillet julio',
  'august aout agosto',
  'september septembre septiembre setiembre',
  'october oktober octobre octubre',
  'november novembre noviembre',
  'december dezember decembre diciembre',
]

const SHORTEST = 3
const months = new Map<string, number>()
names.forEach((row, at) => {
  for (const name of row.split(' ')) {
    for (let length = SHORTEST; length <= name.length; length += 1) {
      const start = name.slice(0, length)
      if (!months.has(start)) months.set(start, at + 1)
    }
  }
})

/** 1 to 12 for a month’s name or its beginning (“Sept”, “märz”, “févr”), or null. */
export function monthOf(word: string): number | null {
  return months.get(plainWords(word)) ?? null
}
