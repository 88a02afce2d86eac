import { searchText } from '@/lib/search'

const LEGAL_FORM =
  /[\s,]+(ltd|limited|llc|llp|inc|incorporated|corp|corporation|plc|gmbh|ag|se|kg|sa|sas|sarl|bv|nv|ab|oy|as|pty|co)\.?$/

/** A company’s name as it is compared: lower case, and without its legal form at the end. */
export function companyKey(company: string | null): string | null {
  if (company === null) return null
  let key = searchText(company).replace(/\s+/g, ' ').trim()
  while (LEGAL_FORM.test(key)) key = key.replace(LEGAL_FORM, '')
  return key.replace(/[\s&,.]+$/, '') || searchText(company).trim() || null
}
