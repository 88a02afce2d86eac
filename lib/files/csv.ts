/**
 * One line of a CSV file (RFC 4180), without its line ending. A cell that a spreadsheet would
 * take for a formula gets a leading apostrophe, so that opening the file runs nothing.
 */
export function csvLine(cells: readonly string[]): string {
  return cells.map(csvCell).join(',')
}

/** Lines under each other, each ended by CRLF as RFC 4180 asks. */
export function csvText(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => `${csvLine(cells)}\r\n`).join('')
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
