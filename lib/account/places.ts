type Option = { value: string; label: string }

const locales = [
  'en-GB',
  'en-US',
  'en-IE',
  'en-IN',
  'en-AU',
  'en-CA',
  'en-ZA',
  'de-DE',
  'de-AT',
  'de-CH',
  'fr-FR',
  'fr-CA',
  'es-ES',
  'es-MX',
  'it-IT',
  'nl-NL',
  'pt-PT',
  'pt-BR',
  'pl-PL',
  'sv-SE',
  'da-DK',
  'nb-NO',
  'fi-FI',
  'cs-CZ',
  'ne-NP',
  'hi-IN',
  'ja-JP',
]

/** Every zone the server's calendar knows, with the person's own among them. */
export function zoneOptions(own: string): Option[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', own])
  return [...zones].sort().map((value) => ({ value, label: value.replaceAll('_', ' ') }))
}

export function localeOptions(own: string): Option[] {
  const names = new Intl.DisplayNames('en-GB', { type: 'language', languageDisplay: 'standard' })
  return [...new Set([...locales, own])]
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((one, other) => one.label.localeCompare(other.label, 'en'))
}
