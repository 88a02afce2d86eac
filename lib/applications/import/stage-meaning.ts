import type { Ending, Stage } from '@/lib/applications/words'
import { plainWords } from '@/lib/files/plain-words'

/** What a status word of a file says. The stage of an ending is how far it had come, if told. */
export type Meaning =
  | { kind: 'stage'; stage: Stage }
  | { kind: 'ending'; ending: Ending; stage: Stage | null }
  | { kind: 'archived' }
  | { kind: 'unknown' }

const LONGEST_WORD = 200
const NUMBERING = /^[^\p{L}\p{N}]*(?:(?:\d{1,2}|[a-f])\s*[.):\-–]|\d\s)\s*(?=[^\d\s])/iu

// The first that fits counts, so what is said more exactly stands before what is said loosely:
// “no response yet” before “no response”, “offer declined” before “declined” and “offer”.
const endings: readonly [Ending, RegExp][] = [
  [
    'declined',
    /\b(declined|rejected|refused|turned down|turn down)( the| their| an| job)? offer\b|\boffer (was )?(declined|refused|turned down|rejected)\b|\b(i|me|myself)\b.*\b(declined|refused|turned down|rejected)\b|\b(declined|refused|turned down|rejected) by me\b|\bangebot (abgelehnt|abgesagt)\b|\boffre (refusee|declinee)\b|\boferta rechazada\b/,
  ],
  ['rejected', /\boffer (was )?(withdrawn|rescinded|revoked|retracted|pulled)\b/],
  [
    'ghosted',
    /\bghost(ed|ing|s)?\b|\bno (response|answer|reply|feedback|contact|word)\b|\b(never|not|didn ?t|did not|haven ?t) (heard|hear|replied|responded|reply|respond|answered)\b|\bradio silence\b|\bunanswered\b|\bkeine (antwort|ruckmeldung|rueckmeldung|reaktion)\b|\b(sans|pas de|aucune) (reponse|retour|nouvelles?)\b|\bsin respuesta\b|\bunresponsive\b|^silence$|^stale$/,
  ],
  [
    'withdrew',
    /\bwithd\w*|\bpulled out\b|\bbacked out\b|\bdropped( out)?\b|\b(no longer|not) interested\b|\bnot (pursuing|applying)\b|\b(cancel\w*|abandon\w*) by me\b|\bi (cancel\w*|pulled|dropped|stopped|quit)\b|\bdecided (not to|against)\b|\bzuruckgezogen\b|\bzurueckgezogen\b|\bretiree?\b|\bretirad[oa]\b|\bdesisti\w*|\babandon\w*|\bdiscarded\b|\bdismissed\b|\bskipped\b|\bopted out\b/,
  ],
  [
    'rejected',
    /\breject\w*|\bchose (someone|somebody) else\b|\brejet\w*|\bdenied\b|\bdeclin\w*|\bnot (selected|chosen|moving|proceed\w*|progress\w*|considered|shortlisted|accepted|hired|successful|a fit|a match|going forward|advanc\w*|invited|passed|picked|suitable|offered)\b|\bunsuccess\w*|\bno longer (under consideration|considered|being considered)\b|\bturned down\b|\bpassed over\b|\bfail\w*|\bregret\w*|\brefus\w*|\babsage\w*|\babgelehnt\b|\babgesagt\b|\brechaz\w*|\bdescartad[oa]\b|\bno seleccionad[oa]\b|\bnegativ\w*|\bnon retenue?\b|\brescinded\b|\brevoked\b|\bauto ?reject\b|\beliminated\b|\bknocked out\b|\bafgewezen\b|\bthanks but no thanks\b/,
  ],
  [
    'closed',
    /\bfilled\b|\bclosed\b|\bexpired\b|\bcancel\w*|\bno longer (available|open|accepting|hiring|active)\b|\b(hiring )?(freeze|frozen)\b|\bhiring paused\b|\b(removed|taken down)\b|\bbesetzt\b|\bgeschlossen\b|\babgelaufen\b|\beingestellt worden\b|\bpourvue?\b|\bferme\w*|\bexpire\w*|\bannul\w*|\bcerrad[oa]\b|\bcubiert[oa]\b|\bcaducad[oa]\b|\bunavailable\b|^inactive$/,
  ],
  [
    'accepted',
    /^(?!.*\b(interview|invit\w*|call) (was )?accepted\b|.*\baccepted (an? |the |for )?(interview|invit\w*|call)\b).*\baccepted\b|\baccept( the)? offer\b|\bhired\b|\bgot the job\b|\bsigned\b|\bjoined\b|\bonboard\w*|\bangenommen\b|\beingestellt\b|\bacceptee?\b|\bembauchee?\b|\bretenue?\b|\baceptad[oa]\b|\bcontratad[oa]\b|\bsuccessful\b|\bstarted (job|work)\b|\bemployed\b|\baangenomen\b/,
  ],
]

const WAITING =
  /\b(no|awaiting|waiting for|waiting on|pending|keine|noch keine) (response|answer|reply|feedback|news|word|antwort|ruckmeldung) (yet|so far|bisher)\b|\bno (response|answer|reply|news) yet\b|\bnoch keine (antwort|ruckmeldung)\b|\b(awaiting|waiting|pending)\b.*\b(response|answer|reply|feedback|decision|result|hear)\b|\bnot (yet )?(rejected|heard) yet\b/

const stagePatterns: readonly [Stage, RegExp][] = [
  [
    'saved',
    /\bwish ?list(ed)?\b|\bbookmark\w*|\bsaved?\b|\b(to|want to|will|plan to|planning to|need to|should|ready to|yet to|going to) apply\b|\bto ?do\b|\bnot (yet )?(applied|started|submitted|sent)\b|\bnot started\b|\bunapplied\b|\binterested\b|\bdraft\w*|\bbacklog\b|\bleads?\b|\bprospect\w*|\bresearch\w*|\bwatch(ing|list)?\b|\bshort ?list$|\bconsider(ing)?\b|\bprepar\w*|\bplanned\b|\bgeplant\b|\bmerkliste\b|\bgemerkt\b|\bgespeichert\b|\bvorgemerkt\b|\binteressant\b|\boffen zu bewerben\b|\ba postuler\b|\ba faire\b|\benregistree?\b|\bpor (aplicar|postular|enviar)\b|\bguardad[oa]\b|\bpendiente de (enviar|aplicar)\b|\bdiscovered\b|\bqueued?\b|\bgenerated\b|^(new|found|idea|ideas|target|not yet|future|later)$/,
  ],
  [
    'offer',
    /\boffers?\b|\boffered\b|\bnegotiat\w*|\boffre\b|\boferta\b|\bangebot\b|\bzusage\b|\bproposition\b|\bpropuesta\b|\bbackground check\b|\baanbod\b/,
  ],
  [
    'screening',
    /\bscreen\w*|\bphone\b|\bcall\w*\b|\brecruiter\b|\bhr\b|\bintro(ductory)?\b|\boa\d?\b|\boas\b|\bassess\w*|\btest\w*\b|\bhacker ?rank\b|\bcode ?signal\b|\bcodility\b|\bhirevue\b|\bchallenge\b|\btake ?home\b|\bhome ?work\b|\bhomework\b|\bquestionnaire\b|\bassignment\b|\bquiz\b|\bin (progress|process)\b|\bongoing\b|\bshort ?listed\b|\bcontacted\b|\breplied\b|\bresponded\b|\bresponse received\b|\bheard back\b|\bin contact\b|\bin touch\b|\btelefon\w*|\bvorauswahl\b|\btelephonique\b|\bappel\b|\bllamada\b|\bprueba\w*|\bevaluacion\b|\ben (cours|proceso|curso)\b|\bpreselection\w*|\bpreseleccion\w*|\bcoding\b|\bwork sample\b|\bpre interview\b|\bvideo recording\b/,
  ],
  [
    'interview',
    /\binterv\w*|\bonsite\b|\bon site\b|\bface to face\b|\bin person\b|\b(final|last|technical|tech|behaviou?ral|panel|first|second|third|1st|2nd|3rd|4th|next)( \w+)? (round|stage|step)\b|\bround \d\b|\br\d\b|\bfinal\b|\bfinal ?round\b|\bpanel\b|\bsuper ?day\b|\btechnical\b|\bculture( fit)?\b|\bhiring manager\b|\bhm\b|\bloop\b|\bmeeting\b|\bpresentation\b|\bcase study\b|\bpair programming\b|\btrial (day|shift)\b|\bteam match\w*|\breference\w*|\bgesprach\b|\bgespraech\b|\bvorstellung\w*|\bkennenlern\w*|\bprobe ?arbeit\w*|\bentretiens?\b|\bentrevist\w*|\bgesprek\b|\bround\b/,
  ],
  [
    'applied',
    /\bappl\w*|\bsubmit\w*|\bsent\b|\bpending\b|\bwaiting\b|\bawait\w*|\breview\w*|\breceived\b|\backnowledg\w*|\bconfirm\w*|\bviewed\b|\bunder consideration\b|\bactive\b|\bfollow\w* up\b|\breferr\w*|\bbeworben\b|\bbewerbung\b|\b(ab|ein)?gesendet\b|\bversendet\b|\bverschickt\b|\babgeschickt\b|\beingereicht\b|\bin bearbeitung\b|\bwarte\w*|\bpostul\w*|\benvoyee?s?\b|\bcandidat\w*|\bsoumis\w*|\ben attente\b|\baplicad[oa]\b|\benviad[oa]\b|\bsolicitad[oa]\b|\bpresentad[oa]\b|\binscrit[oa]\b|\bpendiente\b|\ben espera\b|\bgesolliciteerd\b|\bin consideration\b/,
  ],
]

// Telephone interviews and talks with HR come before the interviews proper.
const EARLY_TALK =
  /\b(phone|telephone|telephonic|hr|recruiter|initial|intro|screening|preliminary|telefon) (interview|call|chat|gesprach|screen)\b|\bpre ?screen\w*|\bentretien telephonique\b|\bentrevista telefonica\b|\btelefoninterview\b|\bone way interview\b/
const NOT_REACHED = /\b(for|before|pre|without|no|vor|avant|antes de|get|an) (an? |the )?\w+/g

/** What a status word says, in English and the basics of German, French and Spanish. */
export function meaningOf(word: string): Meaning {
  const plain = plainWords(word.slice(0, LONGEST_WORD).replace(NUMBERING, ''))
  if (plain === '') return bySign(word)
  if (/^(archived?|archiviert|archivado|archivee?)$/.test(plain)) return { kind: 'archived' }
  if (WAITING.test(plain)) return { kind: 'stage', stage: stageOf(plain) ?? 'applied' }
  if (/^not (yet )?(applied|started|submitted|sent)\b/.test(plain)) {
    return { kind: 'stage', stage: 'saved' }
  }
  return endingIn(plain) ?? stageIn(plain)
}

function endingIn(plain: string): Meaning | null {
  const found = endings.find(([, pattern]) => pattern.test(plain))
  if (!found) return null
  const [ending, pattern] = found
  if (ending === 'accepted') return { kind: 'ending', ending, stage: 'offer' }
  if (ending === 'declined') return { kind: 'ending', ending, stage: declinedAt(plain) }
  const rest = plain.replace(pattern, ' ').replace(NOT_REACHED, ' ')
  const stage = stageOf(rest)
  return { kind: 'ending', ending, stage: stage === 'saved' ? null : stage }
}

function declinedAt(plain: string): Stage | null {
  return /\b(offer|angebot|offre|oferta)\b/.test(plain) ? 'offer' : stageOf(plain)
}

function stageIn(plain: string): Meaning {
  const stage = stageOf(plain)
  return stage ? { kind: 'stage', stage } : { kind: 'unknown' }
}

function stageOf(plain: string): Stage | null {
  if (EARLY_TALK.test(plain)) return 'screening'
  // “Technical interview” and “interview call” are interviews; a bare “call” or “test” is not.
  if (/\binterview\w*|\bentretien\b|\bentrevista\b/.test(plain) && !/\boffer\b/.test(plain)) {
    return 'interview'
  }
  return stagePatterns.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}

function bySign(word: string): Meaning {
  if (/[❌✖🚫⛔👎]/u.test(word)) return { kind: 'ending', ending: 'rejected', stage: null }
  if (/👻/u.test(word)) return { kind: 'ending', ending: 'ghosted', stage: null }
  return { kind: 'unknown' }
}
