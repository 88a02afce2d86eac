import { describe, expect, test } from 'vitest'
import { decodeFile } from './decode'

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...new TextEncoder().encode(part)] : part,
    ),
  )
const wide = (text: string, little: boolean) =>
  [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0)
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255]
  })

describe('a file of text', () => {
  test('is read in UTF-8 with and without a mark', () => {
    expect(decodeFile(bytes('Firma;Café 日本'))).toBe('Firma;Café 日本')
    expect(decodeFile(bytes([0xef, 0xbb, 0xbf], 'Company'))).toBe('Company')
  })

  test('is read in UTF-16, either way round, with and without a mark', () => {
    for (const little of [true, false]) {
      const mark = little ? [0xff, 0xfe] : [0xfe, 0xff]
      expect(decodeFile(bytes(mark, wide('Company;Rôle', little)))).toBe('Company;Rôle')
      expect(decodeFile(bytes(wide('Company;Rôle', little)))).toBe('Company;Rôle')
    }
  })

  test('is read in the encodings of older programs', () => {
    expect(decodeFile(bytes('Caf', [0xe9], ' ', [0x80], '5 ', [0x93], 'x', [0x94]))).toBe(
      'Café €5 “x”',
    )
    expect(decodeFile(bytes('Caf', [0x8e], ' M', [0x9f], 'nchen'))).toBe('Café München')
  })

  test('keeps its good characters when a few are damaged', () => {
    expect(decodeFile(bytes('Büro Köln Öl Äpfel Übung ', [0xff], ' x'))).toContain('Büro Köln')
  })
})

describe('a file of another kind is refused with what to do', () => {
  test.each([
    ['nothing', bytes(), 'is empty'],
    ['blanks', bytes(' \n\n '), 'is empty'],
    [
      'a zip',
      bytes('PK', [3, 4, 20, 0], 'Jobs/Job Applications.csv'),
      'zip archive, not a CSV. Unpack it',
    ],
    ['an empty zip', bytes('PK', [5, 6, 0, 0]), 'zip archive'],
    ['a workbook', bytes('PK', [3, 4, 20, 0], '[Content_Types].xml'), 'Excel workbook'],
    ['an old workbook', bytes([0xd0, 0xcf, 0x11, 0xe0, 0]), 'Excel workbook'],
    ['a PDF', bytes('%PDF-1.7'), 'PDF'],
    ['gzip', bytes([0x1f, 0x8b, 8, 0]), 'gzip'],
    ['a picture', bytes([0x89], 'PNG'), 'picture'],
    ['a web page', bytes('<!DOCTYPE html><html>'), 'web page'],
    ['JSON', bytes('[{"company":"Acme"}]'), 'JSON'],
    [
      'text with a NUL',
      bytes('Company,Role\nA', [0], 'cme and sons,Dev and more and more words here'),
      'NUL',
    ],
    ['noise', bytes([1, 2, 3, 200, 4, 5, 6, 7, 0, 1]), 'not text'],
  ])('%s', (_, file, words) => {
    expect(() => decodeFile(file)).toThrow(words)
  })

  test('but a company named like a signature is text', () => {
    expect(decodeFile(bytes('PKO Bank,Analyst'))).toBe('PKO Bank,Analyst')
  })
})
