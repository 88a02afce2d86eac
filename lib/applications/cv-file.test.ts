import { expect, test } from 'vitest'
import { cleanFileName, cvType, MOST_CV_BYTES } from './cv-file'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const zip = (content: string) => bytes(`PK\u0003\u0004......${content}`)

test('a CV’s kind is told by its own bytes', () => {
  expect(cvType(bytes('%PDF-1.7 …'))).toBe('application/pdf')
  expect(cvType(bytes('{\\rtf1 hello}'))).toBe('application/rtf')
  expect(cvType(zip('[Content_Types].xml word/document.xml'))).toContain('wordprocessingml')
  expect(cvType(zip('mimetypeapplication/vnd.oasis.opendocument.textPK'))).toContain('opendocument')
  expect(cvType(bytes('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'))).toBe(
    'application/msword',
  )
  expect(cvType(new TextEncoder().encode('Ærlig talt'))).toContain('text/plain')
})

test('what no CV is, is refused with a sentence', () => {
  expect(() => cvType(bytes(''))).toThrow('empty')
  expect(() => cvType(new Uint8Array(MOST_CV_BYTES + 1))).toThrow('larger than 5 MB')
  for (const odd of [
    zip('xl/workbook.xml'),
    bytes('MZ\u0000\u0000'),
    bytes('\u00ff\u00fe\u00fa'),
  ]) {
    expect(() => cvType(odd)).toThrow('none of the kinds')
  }
})

test('a file’s name loses what could trip a header or leave a folder', () => {
  expect(cleanFileName('C:\\mine\\CV "final"\r\n.pdf')).toBe('CV final.pdf')
  expect(cleanFileName('../../etc/passwd')).toBe('passwd')
  expect(cleanFileName('\u0000')).toBe('CV')
})
