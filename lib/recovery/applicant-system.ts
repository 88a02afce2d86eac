// Systems through which many employers read applications, by the hosts of their adverts.
const systems: [name: string, hosts: RegExp][] = [
  ['Workday', /(^|\.)myworkday(jobs|site)?\.com$/],
  ['Greenhouse', /(^|\.)greenhouse\.io$/],
  ['Lever', /(^|\.)lever\.co$/],
  ['Ashby', /(^|\.)ashbyhq\.com$/],
  ['SmartRecruiters', /(^|\.)smartrecruiters\.com$/],
  ['iCIMS', /(^|\.)icims\.com$/],
  ['Workable', /(^|\.)workable\.com$/],
  ['Teamtailor', /(^|\.)teamtailor\.com$/],
  ['Personio', /(^|\.)personio\.(de|com)$/],
  ['BambooHR', /(^|\.)bamboohr\.com$/],
  ['Jobvite', /(^|\.)jobvite\.com$/],
  ['Oracle', /(^|\.)(taleo\.net|oraclecloud\.com)$/],
  ['SAP SuccessFactors', /(^|\.)(successfactors\.(com|eu)|sapsf\.(com|eu))$/],
  ['Recruitee', /(^|\.)recruitee\.com$/],
  ['Breezy', /(^|\.)breezy\.hr$/],
  ['JazzHR', /(^|\.)applytojob\.com$/],
  ['Pinpoint', /(^|\.)pinpointhq\.com$/],
  ['softgarden', /(^|\.)softgarden\.(io|de)$/],
  ['Avature', /(^|\.)avature\.net$/],
  ['Eightfold', /(^|\.)eightfold\.ai$/],
  ['UKG', /(^|\.)ultipro\.(com|ca)$/],
  ['Tribepad', /(^|\.)tribepad\.com$/],
  ['Rippling', /^ats\.rippling\.com$/],
]

/** The applicant system an advert's address belongs to, or null when it shows none. */
export function applicantSystem(link: string | null): string | null {
  if (!link || !URL.canParse(link)) return null
  const host = new URL(link).hostname.toLowerCase()
  return systems.find(([, hosts]) => hosts.test(host))?.[0] ?? null
}
