import type { Sign } from './sign'

/** The same in German, French and Spanish, as far as such mails usually go. */
export const signsAbroad: Sign[] = [
  ['rejection', 1.5, /\bleider\b|bedauern|bedauerlicherweise|schweren herzens/],
  [
    'rejection',
    3,
    /(?:ander(?:e[nrms]?|weitig)|jemand ander\w+)\b.{0,60}?(?:bewerb|kandidat|entschieden|vergeben|besetz|vorzug)|(?:entschieden|entscheidung)\b.{0,40}?ander(?:e|weitig)/,
  ],
  [
    'rejection',
    3,
    /(?:nicht|kein\w*)\b.{0,50}?(?:berücksichtig|engere (?:aus)?wahl|zusagen|zusage|in betracht|einladen|weiterverfolg|weiter verfolg|fortsetzen|positive|anbieten|entsprechen)|\babsage\b|absagen/,
  ],
  [
    'rejection',
    3,
    /(?:stelle|position)\b.{0,100}?(?:besetzt|vergeben|nicht (?:mehr )?besetz|zurückgezogen)/,
  ],
  ['rejection', 0.75, /alles gute|viel erfolg|unterlagen.{0,30}(?:zurück|aufbewahr)/],
  [
    'invitation',
    3,
    /(?:vorstellungsgespräch|bewerbungsgespräch|gespräch|kennenlernen|interview|probearbeit\w*|videocall)\b.{0,90}?(?:einladen|einzuladen|vereinbaren|führen|kennenlernen)|(?:laden|lade|einladung|einladen|einzuladen)\b.{0,90}?(?:gespräch|interview|probearbeit|kennenlernen|videocall)|(?:freuen|gern|möchten)\b.{0,60}?(?:gespräch|interview)|persönlich kennenlernen|(?:dich|sie) (?:gerne? )?(?:persönlich )?kennenlernen|zum probearbeiten .{0,30}kommen|kommen.{0,30}probearbeit|probearbeiten.{0,30}\bkommen|zum gespräch/,
  ],
  ['invitation', 1, /\btermin\b|passt (?:es )?(?:ihnen|dir)/],
  [
    'offer',
    4,
    /(?:ihnen|dir)\b.{0,50}?(?:stelle|position|vertrag).{0,20}?(?:anbieten|anzubieten)|arbeitsvertrag|zusage geben|willkommen im team|(?:ihnen|dir) eine zusage|stelle anbieten/,
  ],
  [
    'confirmation',
    3,
    /(?:bewerbung|unterlagen|lebenslauf)\b.{0,110}?(?:erhalten|eingegangen|angekommen|eingang)|(?:erhalten|eingang|eingegangen)\b.{0,40}?(?:bewerbung|unterlagen)|eingangsbestätigung/,
  ],
  [
    'confirmation',
    2,
    /(?:vielen|herzlichen|besten) dank für (?:ihre|deine|die) bewerbung|danke für (?:ihre|deine) bewerbung/,
  ],
  ['confirmation', 1.5, /(?:prüfen|sichten|melden uns|kommen .{0,20}auf (?:sie|dich) zu)/],
  [
    'undecided',
    4,
    /noch (?:keine|nicht) .{0,20}?(?:entscheidung|entschieden)|noch etwas (?:geduld|zeit)/,
  ],

  ['rejection', 1.5, /malheureusement|regret(?:te|tons|de)|désolé/],
  [
    'rejection',
    3,
    /(?:\bpas\b|ne pouvons|n'avons|n'a)\b.{0,70}?(?:suite favorable|retenue?s?\b|retenir|donner suite|suite positive|poursuivre|correspond)/,
  ],
  [
    'rejection',
    3,
    /autres? (?:candidat|profil|personne)\w*|suite (?:défavorable|négative)|poste .{0,25}(?:pourvu|suspendu|annulé)/,
  ],
  [
    'rejection',
    0.75,
    /bonne (?:continuation|chance)|souhaitons .{0,30}(?:succès|réussite)|plein succès/,
  ],
  [
    'invitation',
    3,
    /(?:invit\w+|échanger|convi\w+|conven\w+|planifi\w+|propos\w+|fix\w+|souhait\w+|échanger|rencontrer)\b.{0,60}?(?:entretien|échange|rencontr|visio)|(?:entretien|échange)\b.{0,60}?(?:disponib|prévu|fixé|convi|créneau)|vous rencontrer/,
  ],
  ['invitation', 1.5, /disponib\w+|créneau/],
  [
    'offer',
    4,
    /(?:heureu\w+|ravi\w*|plaisir|souhait\w+)\b.{0,60}?(?:proposer|offrir|confirmer)\b.{0,40}?(?:poste|contrat|embauche|cdi)|promesse d'embauche|offre d'embauche|votre contrat de travail|bienvenue dans l'équipe/,
  ],
  [
    'confirmation',
    3,
    /(?:bien reçu|avons reçu|accusons réception|bien été (?:reçue|enregistrée)|bonne réception)/,
  ],
  ['confirmation', 2, /(?:remerci\w+|merci) (?:pour|de|d'avoir) .{0,20}?(?:candidature|postul)/],
  ['confirmation', 1.5, /(?:étudi|examin|reviendrons|recontact)\w*/],

  ['rejection', 1.5, /lamentablemente|lamentamos|desafortunadamente|sentimos|desgraciadamente/],
  [
    'rejection',
    3,
    /otr[oa]s? (?:\w+ )?(?:candidat|perfil|persona)\w*|(?:puesto|vacante|posición)\b.{0,100}?(?:cubiert|cerrad|cancelad|ocupad)\w*/,
  ],
  [
    'rejection',
    3,
    /\bno\b (?:\w+ ){0,3}?(?:seleccionad|elegid|continuar|continuaremos|avanzar|avanzaremos|seguir|seguiremos|encaja|adelante|incluir)\w*/,
  ],
  ['rejection', 0.75, /(?:mucha|mucho|toda la) (?:suerte|éxito)|te deseamos|le deseamos/],
  [
    'invitation',
    3,
    /(?:invitar\w*|agendar\w*|concertar\w*|citar\w*|tener|programar\w*|convocar\w*)\b.{0,40}?(?:entrevista|videollamada|llamada)|conocerte|te invitamos|(?:siguiente|próxima) fase|pasado a la/,
  ],
  ['invitation', 1.5, /disponib\w+|te viene bien|le viene bien/],
  [
    'offer',
    4,
    /ofrecer(?:te|le)\b.{0,40}?(?:puesto|contrato|trabajo|empleo|plaza)|oferta de (?:trabajo|empleo)|bienvenid\w+ al equipo/,
  ],
  [
    'confirmation',
    3,
    /(?:hemos|ha sido) recibid\w+|recibido (?:tu|su) (?:candidatura|solicitud|cv)|recepción de (?:tu|su)/,
  ],
  [
    'confirmation',
    2,
    /gracias por (?:tu|su|enviar\w*|inscribir\w*|postular\w*) .{0,20}?(?:candidatura|solicitud|postula|cv|inscri)/,
  ],
  ['confirmation', 1.5, /(?:revisar|en contacto|contactar|estudiar)\w*/],
]
