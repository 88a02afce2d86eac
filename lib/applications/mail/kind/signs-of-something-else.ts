import type { Sign } from './sign'

/** What recruiters write to strangers, and what is sent to many. */
export const signsOfSomethingElse: Sign[] = [
  [
    'approach',
    5,
    /came across your (?:profile|cv|linkedin)|(?:found|saw|seen|noticed) your (?:profile|cv|linkedin)|your profile (?:caught|stood|looks|came)|client of (?:mine|ours)|one of (?:my|our) clients|open to (?:new|a quick|hearing|exploring|a chat)|not sure if you're looking|(?:cv|profile) came up|i (?:place|recruit|represent|work with)\b|(?:my|our) client\b/,
  ],
  [
    'approach',
    5,
    /\bsend (?:me|us|over|across|along)?(?: \w+){0,4} (?:resume|cv)\b|\bmost (?:recent|up to date|updated) (?:resume|cv)\b|\b(?:share|forward) (?:me )?your (?:\w+ )?(?:resume|cv)\b|\bpay rate\b|\bc2c\b|\b(?:job opening|opportunity|requirement) (?:with|for|that i have|for the role)\b.{0,60}?\bclients?\b|\b(?:with|of|for|by) (?:my|our|a)(?: \w+)? clients?\b|\bi (?:found|have) (?:you )?an? (?:\w+ )?(?:job|role|position|opportunity)\b|\bi have (?:an?|the) (?:\w+ )?(?:requirement|role|job|opening)\b|\bif (?:you are |you're )?interested(?: in learning more)?, (?:please )?(?:share|send|reply|call)|\b(?:jobs|roles) that (?:could|might|may) match your skills\b|\bi(?:'m| am) (?:reaching out|writing|contacting|sending) (?:to )?you (?:this |regarding|about|on|with)(?: \w+){0,5} (?:opportunity|opening|job|role)\b|\breaching out (?:about|regarding|with) an?(?: [\w-]+){0,4} (?:opportunity|opening|job|role|position)\b/,
  ],
  [
    'circular',
    5,
    /(?:new|recommended|matching|similar|latest|\d+) (?:jobs?|roles|vacancies) (?:for|in|near|match|that|this|you)|job alert|(?:see|view|browse) all jobs|people who (?:applied|viewed)|(?:daily|weekly) digest|jobs? (?:digest|matches)|manage (?:your )?alerts|newsletter|\bwebinar|read more\b|top tips|our editors/,
  ],
  [
    'circular',
    5,
    /(?:two|five|short|quick|brief|candidate|minute) (?:\w+ )?survey|rate (?:your|our|us)|how (?:did we|was your (?:experience|interview))|(?:reset|forgotten|new) (?:your )?password|(?:verify|confirm) your (?:e-?mail|account)|verification code|one-time code/,
  ],
]

/** What has nothing to do with a job, unless the mail speaks of one. */
export const ELSEWHERE =
  /\byour (?:order|payment|refund|return|parcel|delivery|subscription|booking|reservation|flight|claim|invoice|card|tenancy|account|purchase|visa|appeal|ticket|manuscript|proposal)\b|(?:card|library|loan|heloc|credit|lease|mortgage|visa|planning|permit|tenancy|rental|membership|grant|insurance) application|appl(?:ication|ying|ied) for (?:the|a|an|your) (?:\w+ card|flat|apartment|house|loan|mortgage|permit|visa|grant|card|passport|licence|membership|room|allotment)|dear (?:tenant|customer|resident|guest|author|member|parent|passenger|patient)|\b(?:swimming|yoga|evening|language|dance) (?:course|class|lesson|club)|\b(?:short story|garage|cinema|landlord|nursery place|school place)\b/

/** Words that a mail about a job uses. */
export const JOB =
  /\b(?:roles?|positions?|vacanc(?:y|ies)|candidates?|candidacy|candidature|interview\w*|hiring|recruit\w*|cv|résumé|resume|jobs?|careers?|talent|shortlist\w*|bewerb\w*|stelle|lebenslauf|poste|candidat\w*|puesto|vacante)\b/g
