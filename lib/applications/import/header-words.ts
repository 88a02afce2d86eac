import { plainWords } from '@/lib/files/plain-words'
import type { Field } from './fields'

/** What a header may mean, and how surely: 3 says it, 2 usually means it, 1 only sounds like it. */
export type HeaderMeaning = { field: Field; sureness: number }

type Names = { sure: string; likely?: string }

// As `plainWords` leaves them. Seen in exports of trackers and in spreadsheets people share, in
// English, German, French and Spanish.
const names: Partial<Record<Field, Names>> = {
  company: {
    sure: 'company|company name|employer|employer name|organization|organisation|firm|business|hiring company|company organization|unternehmen|firma|arbeitgeber|firmenname|entreprise|societe|employeur|nom de l entreprise|empresa|compania|nombre de la empresa|azienda|bedrijf',
    likely: 'name|agency|startup|institution|university|client|company title|customer',
  },
  role: {
    sure: 'role|job title|position|job role|position title|role title|job position|title of position|job|stelle|position rolle|jobtitel|stellenbezeichnung|berufsbezeichnung|rolle|poste|intitule du poste|intitule|puesto|cargo|rol|titulo del puesto|vacancy|role name|job name',
    likely:
      'title|name|opening|opportunity|titel|titre|titulo|designation|application|raw title|profile|beruf|offre',
  },
  stage: {
    sure: 'status|stage|application status|current status|current stage|list name|app status|job status|application stage|stages|stage history|status history|history|statut|etat|etape|estado|etapa|situation|bewerbungsstatus|phase|pipeline stage|list',
    likely:
      'column|board column|progress|state|step|pipeline|process|current state|latest status|where it stands|stand|timeline|journey|outcome|result|decision|response|label|update',
  },
  ending: {
    sure: 'outcome|final outcome|final result|final status|ending',
    likely: 'result|decision|ergebnis|resultat|resultado|response|reply',
  },
  appliedOn: {
    sure: 'application date|date applied|applied date|applied on|applied at|date of application|submission date|date submitted|submitted on|submitted at|applied|apply date|bewerbungsdatum|beworben am|bewerbung am|datum der bewerbung|date de candidature|date candidature|postule le|fecha de solicitud|fecha de aplicacion|fecha de postulacion|fecha de candidatura|date sent|application submitted|when applied|day applied|date i applied|application sent',
    likely:
      'date|datum|fecha|submitted|sent|day|timestamp|gesendet am|start date|date time|date envoi|when',
  },
  savedOn: {
    sure: 'saved date|date saved|saved on|saved at|saved|date added|added on|added|added at|created at|created|created on|created time|date created|creation date|bookmarked|bookmarked on|hinzugefugt am|erstellt|erstellt am|date d ajout|fecha de creacion|date found|found on date',
    likely: 'timestamp|date time|posted|date posted|first seen|found',
  },
  stageOn: {
    sure: 'since|status date|stage date|last moved at|last updated|updated at|updated on|last update|last status change|status changed|status changed on|date updated|last activity|last activity date|last change|moved on|changed on|changed at|last modified|last edited time|updated|status updated|date of change|zuletzt geandert|aktualisiert am|letzte anderung|derniere mise a jour|mise a jour|ultima actualizacion|modified|outcome date|response date|date of response|response received|heard back on',
    likely: 'last contact|last action date|date|timestamp|update date|event date',
  },
  screeningOn: {
    sure: 'date screening|screening date|phone screen date|date of phone screen|phone screen on|screened on|oa date|assessment date|date assessment|phone interview date|recruiter screen date|screening call date',
    likely: 'phone screen|screening|assessment|online assessment|oa',
  },
  interviewOn: {
    sure: 'interview date|date interview|date of interview|interviewed on|first interview date|first interview|1st interview|interview 1 date|interview 1|interview on|interviewed|vorstellungsgesprach am|date entretien|date d entretien|fecha de entrevista|interview datum',
    likely: 'interview|onsite|vorstellungsgesprach|entretien|entrevista|interview date time',
  },
  offerOn: {
    sure: 'offer date|date offer|date of offer|offered on|offer received|date offered|offer on|date offer received',
    likely: 'offer|offered',
  },
  rejectedOn: {
    sure: 'rejection date|date rejected|rejected date|date rejection|date of rejection|rejected on|rejected at|absage am|date de refus|fecha de rechazo|declined date|date declined',
    likely: 'rejected|rejection|absage',
  },
  link: {
    sure: 'job url|url|link|job link|job posting|job posting url|posting url|job posting link|job ad|posting|application link|application url|apply link|apply url|listing url|listing|job listing|link to job|job description link|link to posting|original url|job ad link|website url|web link|hyperlink|lien|lien de l offre|lien offre|enlace|stellenanzeige|ausschreibung|link zur stelle|stellenlink|link to job posting|link to application|application portal',
    likely:
      'website|web site|webseite|site|portal|source url|source link|source|job description|application|page|jd link|jd url|jd|annonce|web',
  },
  place: {
    sure: 'location|place|city|job location|office location|office|standort|ort|arbeitsort|stadt|lieu|ville|localisation|ubicacion|ciudad|lugar|localidad|city state|location s|locations',
    likely: 'country|region|where|state|land|pays|pais|area|address|headquarters',
  },
  remote: {
    sure: 'remote|where the work is done|work mode|work model|workplace|workplace type|location type|work arrangement|work setting|work location type|remote hybrid onsite|remote onsite|remote or onsite|on site remote|is remote|remote status|remote hybrid|arbeitsmodell|homeoffice|home office|teletravail|teletrabajo|modalidad|wfh|work style|onsite remote hybrid|hybrid remote',
    likely: 'type|work type|job type|arrangement|mode|setup|flexibility|employment type|work',
  },
  salary: {
    sure: 'salary|salary range|pay|compensation|comp|salary rate|pay range|wage|rate|base salary|expected salary|gehalt|verdienst|salaire|remuneration|salario|sueldo|total comp|tc|ctc|salary expectation|estimated salary|compensation range|package|salary lpa|stipend|pay rate|salary estimate|annual salary|gehaltsvorstellung',
    likely: 'hourly rate|bonus|budget|total compensation',
  },
  salaryMin: {
    sure: 'min salary|salary min|minimum salary|salary from|salary minimum|lowest salary|pay min|min pay|min comp|compensation min|gehalt von|gehalt min|salary low|low salary|min compensation|salary lower bound',
  },
  salaryMax: {
    sure: 'max salary|salary max|maximum salary|salary to|salary maximum|highest salary|pay max|max pay|max comp|compensation max|gehalt bis|gehalt max|salary high|high salary|max compensation|salary upper bound',
  },
  source: {
    sure: 'source|job source|platform|job board|found on|found via|found through|found at|channel|applied through|applied via|applied on platform|application source|where found|how found|how i found it|quelle|plattform|kanal|gefunden uber|fuente|plateforme|canal|origen|job site|jobboard|lead source|referral source|application method|application platform|site applied|where applied|heard from',
    likely:
      'via|method|site|website|board|origin|referral|through|portal|how applied|apply method|apply type|medium',
  },
  notes: {
    sure: 'notes|note|comments|comment|remarks|remark|notizen|notiz|bemerkung|bemerkungen|anmerkung|anmerkungen|kommentar|kommentare|remarques|commentaires|commentaire|notas|nota|comentarios|observaciones|additional notes|my notes|notes comments|other notes|memo',
    likely:
      'details|other|misc|info|additional info|thoughts|feedback|more|next steps|next step|last action|latest reply',
  },
  advert: {
    sure: 'job description|description|html description|job ad text|jd text|advert|stellenbeschreibung|beschreibung|descripcion|description du poste|role description|position description|posting text|job description text',
    likely: 'jd|about|requirements|summary|details|full description',
  },
  cvName: {
    sure: 'resume name|resume|cv|resume version|cv version|resume used|cv used|resume file|cv file|resume sent|cv sent|lebenslauf|curriculum|resume filename|cv name|cv filename|which resume|resume submitted|version du cv',
    likely: 'file|attachment|resume link|cv link|documents',
  },
  tags: {
    sure: 'tags|labels|tag|keywords|schlagworte|schlagworter|etiquettes|etiquetas|mots cles',
    likely: 'label|categories|skills',
  },
  deadlineOn: {
    sure: 'deadline|closing date|due date|application deadline|apply by|close date|closes|closes on|closing|deadline date|bewerbungsfrist|frist|date limite|fecha limite|apply before|expires on|expiry date|application closes|date limite de candidature',
    likely: 'due|expires|expiration date|end date',
  },
  followUpOn: {
    sure: 'follow up|follow up date|followup|followup date|next follow up|next follow up date|follow up on|next followup|reminder|reminder date|remind me|wiedervorlage|nachfassen am|relance|date de relance|seguimiento|next action date|next contact|next step date|followed up on',
    likely: 'next action|followed up|next step|reminder on',
  },
  contact: {
    sure: 'contact|contact person|contact name|recruiter|recruiter name|hiring manager|contacts|point of contact|poc|ansprechpartner|kontakt|kontaktperson|contacto|interlocuteur|recruteur|reclutador|ansprechpartnerin|main contact|referrer|referred by|recruiter contact',
    likely: 'person|who|referral|interviewer',
  },
  archived: { sure: 'archived|is archived|archive|archiviert|archivado|archivee' },
  fromStage: {
    sure: 'from stage|from status|previous status|previous stage|old status|old stage|source stage|stage from|status from|prior stage|stage before|von status|ancien statut',
    likely: 'source|from|previous|before|old|von|de',
  },
  toStage: {
    sure: 'to stage|to status|new status|new stage|next stage|target stage|stage to|status to|stage after|next status|zu status|nouveau statut',
    likely: 'target|to|after|new|destination|nach|a|next',
  },
}

const table = new Map<string, HeaderMeaning[]>()
for (const [field, { sure, likely = '' }] of entriesOf(names)) {
  for (const name of sure.split('|')) add(name, { field, sureness: 3 })
  for (const name of likely.split('|').filter(Boolean)) add(name, { field, sureness: 2 })
}

/** Everything a header may mean; nothing for what is private or of no use here. */
export function meaningsOf(header: string): HeaderMeaning[] {
  const plain = plainWords(header.slice(0, 200))
  return table.get(plain) ?? (LEFT_OUT.test(plain) ? [] : soundsLike(plain))
}

// Answers given to employers and the ways to reach people are private, ids and scores of no use.
const LEFT_OUT =
  /\b(questions?|answers?|e ?mail|phone|mobile|telephone|telefon|id|uuid|logo|domain|rating|score|excitement|priority|size|industry|cover letter|days since|hash)\b/

const sounds: readonly [Field, RegExp][] = [
  [
    'salaryMin',
    /\b(min|minimum)\b.*\b(salary|pay|comp|compensation)\b|\b(salary|pay|compensation)\b.*\bmin\b/,
  ],
  [
    'salaryMax',
    /\b(max|maximum)\b.*\b(salary|pay|comp|compensation)\b|\b(salary|pay|compensation)\b.*\bmax\b/,
  ],
  [
    'rejectedOn',
    /\b(rejected|rejection|absage)\b.*\b(date|on|am|at)\b|\b(date|day)\b.*\b(rejected|rejection)\b/,
  ],
  ['interviewOn', /\binterview\b.*\b(date|on|at)\b|\bdate\b.*\binterview\b/],
  ['followUpOn', /\bfollow(ed)? ?up\b/],
  ['deadlineOn', /\b(deadline|closing date|frist)\b/],
  [
    'appliedOn',
    /\b(applied|application|applying|apply|submitted|submission|bewerbung|beworben|candidature|postulacion|solicitud)\b.*\b(date|on|am|datum|fecha|day)\b|\b(date|datum|fecha|day)\b.*\b(applied|application|applying|apply|submitted|bewerbung|beworben|candidature|postulacion|solicitud)\b/,
  ],
  [
    'stageOn',
    /\b(updated?|changed?|moved|modified|status|stage)\b.*\b(date|on|at|time)\b|\b(date|last)\b.*\b(updated?|change|moved|modified|status|stage)\b/,
  ],
  ['savedOn', /\b(saved|added|created|bookmarked)\b/],
  ['link', /\b(url|link|lien|enlace)\b/],
  ['cvName', /\b(resume|cv|lebenslauf)\b/],
  ['stage', /\b(status|stage|statut|estado|etape)\b/],
  ['salary', /\b(salary|compensation|pay|gehalt|salaire|salario|ctc)\b/],
  [
    'company',
    /^(?!.*\b(website|type|notes?|research|info|about|culture|description|location|address|stage)\b).*\b(company|employer|organi[sz]ation|firma|unternehmen|arbeitgeber|entreprise|empresa)\b/,
  ],
  [
    'role',
    /^(?!.*\b(type|level|description|notes?|location|number|no)\b).*\b(role|position|job title|jobtitle|title|stelle|poste|puesto)\b/,
  ],
  ['advert', /\bdescription\b/],
  ['notes', /\b(notes?|comments?|notizen|bemerkung(en)?|remarques?|notas)\b/],
  ['place', /\b(location|city|standort|ort|lieu|ville|ubicacion|ciudad)\b/],
  ['source', /\b(source|platform|job board|found|quelle)\b/],
  ['contact', /\b(contact|recruiter|ansprechpartner)\b/],
  ['remote', /\b(remote|hybrid|on ?site)\b/],
]

function soundsLike(plain: string): HeaderMeaning[] {
  const found = sounds.find(([, sound]) => sound.test(plain))
  return found ? [{ field: found[0], sureness: 1 }] : []
}

function add(name: string, meaning: HeaderMeaning): void {
  const meanings = table.get(name)
  if (meanings) meanings.push(meaning)
  else table.set(name, [meaning])
}

// Object.entries forgets the keys; here they are fields, since the literal above has no others.
function entriesOf(object: Partial<Record<Field, Names>>): [Field, Names][] {
  return Object.entries(object) as [Field, Names][]
}
