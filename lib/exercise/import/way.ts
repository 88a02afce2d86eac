/** How far and how high, for reading: "5.2 km, 40 m up". Nothing where no file said so. */
export function wayWords(
  { distance, climb }: { distance: number | null; climb: number | null },
  locale: string,
): string | null {
  const number = (value: number, digits: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value)
  const far = distance !== null && `${number(distance / 1000, 1)} km`
  const up = climb !== null && `${number(climb, 0)} m up`
  return [far, up].filter(Boolean).join(', ') || null
}
