/**
 * How long a field may be, in characters (UTF-16 units, as `maxlength` counts them); forms and
 * input shapes say the same number.
 */
export const lengths = {
  name: 120,
  line: 200,
  link: 2000,
  note: 10_000,
  advert: 50_000,
  email: 254,
} as const
