const ROLE_WORDS =
  /(?:^|[\s/(-])(?:engineer|developer|designer|manager|analyst|assistant|baker|chef|cook|teacher|tutor|nurse|doctor|carer|officer|executive|associate|scientist|consultant|advisor|adviser|coordinator|administrator|director|lead|head|specialist|technician|operative|operator|driver|receptionist|bookkeeper|accountant|buyer|seller|copywriter|publicist|writer|editor|journalist|photographer|illustrator|artist|animator|producer|crew|worker|intern(?:ship)?|trainee|apprentice|graduate|clerk|secretary|librarian|archivist|curator|gardener|architect|planner|surveyor|electrician|plumber|carpenter|joiner|mechanic|welder|barista|waiter|waitress|bartender|cleaner|porter|guard|paralegal|solicitor|lawyer|lecturer|professor|researcher|fellow|translator|interpreter|recruiter|partner|representative|agent|merchandiser|strategist|marketer|tester|programmer|administratorin|principal|supervisor|controller|auditor|counsel|counsellor|therapist|pharmacist|dentist|vet|optician|physiotherapist|midwife|paramedic|biologist|chemist|physicist|geologist|ecologist|economist|statistician|actuary|underwriter|broker|trader|dispatcher|planer|modeller|machinist|fitter|installer|handler|picker|packer|florist|stylist|hairdresser|trainer|coach|instructor|host|hostess|steward|concierge|housekeeper|owner|master|librarian|sre|lektorin?|projektleiter(?:in)?|entwickler(?:in)?|ingenieur(?:in)?|sachbearbeiter(?:in)?|verkäufer(?:in)?|berater(?:in)?|leiter(?:in)?|mitarbeiter(?:in)?|referent(?:in)?|erzieher(?:in)?|pfleger(?:in)?|buchhalter(?:in)?|redakteur(?:in)?|assistent(?:in)?|bäcker(?:in)?|köch?in|koch|graphiste|développeu(?:r|se)|ingénieure?|chargée?|responsable|assistante?|comptable|vendeu(?:r|se)|rédact(?:eur|rice)|conseill(?:er|ère)|cuisini(?:er|ère)|serveu(?:r|se)|technicienn?e?|diseñadora?|desarrollador(?:a)?|ingenier[oa]|técnic[oa]|contable|camarer[oa]|cociner[oa]|profesora?|enfermer[oa]|administrativ[oa]|comercial|analista|redactora?|dependient[ea]|jef[ea])s?(?=$|[\s,/()*:-])/i
const GENERIC =
  /^(?:(?:above|post|all|advertised|open(?! rank)|new(?! (?:college|grad|business|product|media|home))|current|vacant|same|right|following|other|next|unique|great|exciting|similar|suitable|different|specific|particular|available|any|this|that|these|your|perfect|important|final|interview|job|role|position|vacancy|advertised|various|said|mentioned|permanent|full-time|part-time|future|more|further|best|first|second|successful|amazing|fantastic|\d+)\b[ ,]?)+/i

// What mails speak of an application for without naming the job.
const NO_ROLE =
  /^(?:employment|careers?|career \w+|work|working|joining|continuing|openings?|positions?|roles?|jobs?|vacanc(?:y|ies)|opportunit(?:y|ies)|(?:summer |winter )?internships?|ID:?\S*|[a-z ]+ (?:positions|roles|jobs|opportunities))$/

/** Whether some words read like a job's title. */
export function isRoleLike(text: string): boolean {
  return text.length < 120 && ROLE_WORDS.test(text)
}

/** A job's title as written, without what surrounds it; null when nothing particular is left. */
export function tidyRole(text: string | undefined): string | null {
  if (!text) return null
  const role = text
    .replace(/\s+/g, ' ')
    .replace(/^["“”'‘\s]+|["“”'’\s,.:;–-]+$/g, '')
    .replace(/^(?:[A-Z]{1,3}-?)?\d[\d-]{3,}\s+(?=\p{L})/u, '')
    .replace(GENERIC, '')
    .replace(/^(?:of|for|as)\s/, '')
    .replace(/\s*[([]?\b(?:ref|req|job id|reference)\b.*$/i, '')
    .replace(/\s*\((?:open|evergreen)\)/gi, '')
    .replace(/\s*[([#]{1,2}\w*\d{3,}\w*[)\]]?$/, '')
    .replace(/\s+\(?(?:\d{4}-\d{3,}|\d{5,})\)?$/, '')
    .replace(/\s*\(job number\b.*$/i, '')
    .replace(/\s(?:position|role|opening|vacancy)$/i, '')
    .trim()
  return /\p{L}{2}/u.test(role) && !NO_ROLE.test(role) ? role.slice(0, 120) : null
}
