import type { Step } from './words'

/** One finding, said plainly, with everything needed to check it. */
export type EvidenceCard = {
  id: string
  /** Which step it belongs to. */
  step: Step
  claim: string
  figure: string
  source: string
  year: number
  /** Whose view it is: who was asked or counted, and by whom. */
  view: string
  caveat: string
  /** When we last held it against its source. */
  checkedOn: `${number}-${number}-${number}`
}

const checkedOn = '2026-11-23'

/** Every figure the product prints stands here, or is the person's own. */
const cards = [
  {
    id: 'graduate-vacancies',
    step: 'alone',
    claim: 'Most people who apply for a job are turned down, simply because there is one chair.',
    figure: '140 applications for each graduate vacancy in 2023/24',
    source: 'Institute of Student Employers',
    year: 2024,
    view: 'Counted by 145 UK employers',
    caveat: 'Graduate vacancies only; other jobs draw fewer or more.',
    checkedOn,
  },
  {
    id: 'interview-offer',
    step: 'alone',
    claim: 'Being interviewed and not chosen is what happens to most people who are interviewed.',
    figure: '28 % of interviews led to an offer',
    source: 'Jobvite recruiting benchmark',
    year: 2017,
    view: 'Employers',
    caveat: 'From 2017, and an average over very different jobs.',
    checkedOn,
  },
  {
    id: 'small-businesses',
    step: 'alone',
    claim: 'Reaching an interview at all already puts you in a small group.',
    figure: '3 % of applicants were interviewed, and 27 % of the interviewed were hired',
    source: 'CareerPlug recruiting metrics, 2024 data',
    year: 2025,
    view: 'More than 60,000 small businesses in the US',
    caveat: 'Averages of small businesses. The two figures can’t be multiplied.',
    checkedOn,
  },
  {
    id: 'ghosted',
    step: 'alone',
    claim: 'Hearing nothing after an interview says more about hiring than about you.',
    figure: '61 % had been left without an answer after an interview',
    source: 'Greenhouse candidate survey',
    year: 2024,
    view: '2,500 workers in the UK, the US and Germany',
    caveat: 'A survey by a company that sells hiring software.',
    checkedOn,
  },
  {
    id: 'passed-over',
    step: 'alone',
    claim: 'A no from an employer is often not their last word.',
    figure: '88 % of 800 employers had offered a job to someone they had passed over before',
    source: 'Employer survey reported by BenefitsPro and the Wall Street Journal',
    year: 2018,
    view: '800 employers, asked in 2017',
    caveat: 'What employers said of themselves; it doesn’t say how often.',
    checkedOn,
  },
  {
    id: 'shared-screening',
    step: 'alone',
    claim:
      'Several noes may be one verdict, repeated: many employers screen with the same software.',
    figure:
      'Of people with four applications 10 % were refused by all, with ten 4 %: more than chance',
    source: 'Bommasani, Bana, Creel, Jurafsky & Liang, FAccT, arXiv:2605.27371',
    year: 2026,
    view: '4 million applications to 156 employers, looked at by researchers',
    caveat: 'It shows that it happens, not that it happened to you.',
    checkedOn,
  },
  {
    id: 'internal',
    step: 'alone',
    claim: 'Often somebody from inside wanted the same job.',
    figure: 'Ten internal applications for each job',
    source: 'Keller & Dlugos, Harvard Business Review',
    year: 2021,
    view: 'Researchers',
    caveat: 'An average; some jobs have no inside candidate at all.',
    checkedOn,
  },
  {
    id: 'cv-of-failures',
    step: 'alone',
    claim: 'People who seem to walk from one success to the next have written down the rest.',
    figure: 'Six hours of work on what failed, for each that succeeded',
    source: 'Stefan, “A CV of failures”, Nature 468:467',
    year: 2010,
    view: 'One scientist’s own account',
    caveat: 'A story, not a count of many.',
    checkedOn,
  },
  {
    id: 'feedback-mood',
    step: 'feedback',
    claim:
      'Reading feedback together with the no can lower the mood, so waiting a day is a fair choice.',
    figure: 'Lower well-being with feedback than without; an optimistic outlook protected',
    source: 'Schinkel, van Dierendonck & Anderson, Int J Sel Assess 12:197–205',
    year: 2004,
    view: '119 people in a laboratory; a second study in 2011 agrees',
    caveat: 'A laboratory, and not your employer or your feedback.',
    checkedOn,
  },
  {
    id: 'no-feedback',
    step: 'feedback',
    claim: 'If nobody has told you why, that is the usual thing, not a verdict.',
    figure: '60 % in Europe, the Middle East and Africa never heard why they weren’t hired',
    source: 'Talent Board candidate experience research, via ERE',
    year: 2022,
    view: 'Job candidates who were surveyed',
    caveat: 'How many employers answer when they are asked is not known.',
    checkedOn,
  },
  {
    id: 'weak-ties',
    step: 'network',
    claim: 'People you know a little are the ones who help most in finding work.',
    figure: 'Moderately weak ties led to the most new jobs, among 20 million people',
    source: 'Rajkumar, Saint-Jacques, Bojinov, Brynjolfsson & Aral, Science',
    year: 2022,
    view: 'Randomised experiments on LinkedIn over five years',
    caveat: 'One platform. Close friends help in other ways.',
    checkedOn,
  },
  {
    id: 'seen-now-and-then',
    step: 'network',
    claim: 'It is the people one sees now and then who tend to know of something new.',
    figure: 'Of jobs found through a contact, 56 % came from someone seen occasionally',
    source: 'Granovetter, “The strength of weak ties”',
    year: 1973,
    view: '54 people who had changed jobs',
    caveat: 'Small and old; newer and larger work agrees on weak ties.',
    checkedOn,
  },
  {
    id: 'job-clubs',
    step: 'network',
    claim: 'Searching alongside others made a large difference.',
    figure: '87 % employed after a year, against 59 % without a job club',
    source: 'Azrin et al., Journal of Vocational Behavior 16:133–145',
    year: 1980,
    view: 'About 1,000 people on welfare in the US',
    caveat: 'Old, and the clubs met every day.',
    checkedOn,
  },
  {
    id: 'outside-explanations',
    step: 'perspective',
    claim: 'People who see the outside reasons, too, tend to think better of themselves.',
    figure: 'Outside explanations went along with higher self-esteem',
    source: 'Winefield, Tiggemann & Winefield, J Occup Organ Psychol 65:213–218',
    year: 1992,
    view: 'Young unemployed people',
    caveat: 'A correlation: which comes first isn’t known.',
    checkedOn,
  },
  {
    id: 'writing-about-it',
    step: 'perspective',
    claim: 'Writing about the loss for a few evenings went along with finding work sooner.',
    figure:
      'Back at work after 8 months: 53 % who wrote about it, 24 % who wrote about something else, 14 % who didn’t write',
    source: 'Spera, Buhrfeind & Pennebaker, Acad Manage J 37(3):722–733',
    year: 1994,
    view: '63 people, 41 of them randomised; 20 minutes on each of five days',
    caveat: 'Small, one study, and about losing a job, not about being turned down for one.',
    checkedOn,
  },
  {
    id: 'distance',
    step: 'perspective',
    claim: 'Writing of oneself as “she”, “he” or “they” takes some of the heat out.',
    figure: 'Less upset at the time, and one and seven days later',
    source: 'Kross & Ayduk, Pers Soc Psychol Bull; Adv Exp Soc Psychol',
    year: 2017,
    view: 'Laboratory studies, 2008 and 2017',
    caveat: 'In the laboratory, with other kinds of hurt.',
    checkedOn,
  },
  {
    id: 'letting-go',
    step: 'perspective',
    claim: 'After a bad day, going on depends less on willpower than on letting the thoughts pass.',
    figure: 'Effort on the next day went with letting negative thoughts go (233 people)',
    source: 'Wanberg, Zhu & van Hooft, Acad Manage J',
    year: 2010,
    view: '233 people out of work, asked each day for three weeks',
    caveat: 'They went together; which led to which is less sure.',
    checkedOn,
  },
  {
    id: 'self-compassion',
    step: 'perspective',
    claim: 'Writing to oneself as to a friend takes some of the sting out.',
    figure: 'Less sadness and more calm, through less self-criticism (180 people)',
    source: 'Kreemers, van Hooft, van Vianen & Sisouw de Zilwa, Front Psychol 11:1371',
    year: 2020,
    view: '180 people who took part',
    caveat: 'A single study of one short exercise.',
    checkedOn,
  },
  {
    id: 'one-session',
    step: 'exercise',
    claim: 'One session lifts the mood, most for those who start low, and easy effort is fine.',
    figure: 'd = .47 on good, lively mood, in 158 studies with 13,101 people; up to 35 minutes',
    source: 'Reed & Ones, Psychology of Sport and Exercise 7:477–514',
    year: 2006,
    view: 'A meta-analysis of single sessions',
    caveat: 'An average. The lift lasted at least half an hour; longer is less sure.',
    checkedOn,
  },
  {
    id: 'ten-minutes',
    step: 'exercise',
    claim: 'The article says about 20 minutes. Studies find that 10 to 30 are enough.',
    figure: '10–30 minutes, in 38 studies',
    source: 'Chan et al., Journal of Psychology 153:102–125',
    year: 2019,
    view: 'A review of studies on exercise and mood',
    caveat: 'The studies differ in what people did and how they were asked.',
    checkedOn,
  },
  {
    id: 'week-guide',
    step: 'exercise',
    claim: 'There is a guide for a week, and some beats none.',
    figure: '150 to 300 minutes of moderate movement a week, or 75 to 150 of vigorous',
    source: 'World Health Organization guidelines, Bull et al.',
    year: 2020,
    view: 'A panel reviewing studies on health, worldwide',
    caveat: 'A guide for health over years; nobody needs it to feel better today.',
    checkedOn,
  },
  {
    id: 'switching-off',
    step: 'exercise',
    claim: 'Switching off from the search brings strength back, and isn’t time lost.',
    figure: 'Weeks with more switching off went with more vigour and more interviews',
    source: 'MacGowan, Gabriel, da Motta Veiga & Chawla, J Appl Psychol',
    year: 2022,
    view: 'More than 200 people looking for work, asked week by week in two studies',
    caveat: 'They went together over weeks; it promises no interview.',
    checkedOn,
  },
  {
    id: 'debriefs',
    step: 'positives',
    claim: 'Looking back at what happened, with a few questions, helps people do better next time.',
    figure: 'Performance about a quarter better after structured debriefs (d = .67, 46 samples)',
    source: 'Tannenbaum & Cerasoli, Human Factors 55:231–245',
    year: 2013,
    view: 'A meta-analysis of teams and individuals, 2,136 people',
    caveat: 'The figure is for debriefs in general, not for job interviews.',
    checkedOn,
  },
  {
    id: 'if-then',
    step: 'positives',
    claim:
      'A plan of the form “if this happens, then I’ll do that” helps people do what they intend.',
    figure: 'd = .65 in 94 tests',
    source: 'Gollwitzer & Sheeran, Adv Exp Soc Psychol 38',
    year: 2006,
    view: 'A meta-analysis of experiments',
    caveat: 'Newer reviews think the effect smaller.',
    checkedOn,
  },
  {
    id: 'rehearsing',
    step: 'positives',
    claim: 'Going through a setback in one’s mind beforehand makes it weigh less when it comes.',
    figure: 'Helped mainly those at high risk (928 and 1,801 people, randomised)',
    source:
      'Caplan et al., J Appl Psychol 74:759–769; Vinokur et al., Am J Community Psychol 23:39–74',
    year: 1995,
    view: 'Job-search programmes in the US, 1989 and 1995',
    caveat: 'The programmes had many parts; rehearsing setbacks was one of them.',
    checkedOn,
  },
] as const satisfies readonly EvidenceCard[]

export const evidence: readonly EvidenceCard[] = cards
export type EvidenceId = (typeof cards)[number]['id']

export function evidenceCalled(id: EvidenceId): EvidenceCard {
  return evidence.find((card) => card.id === id) as EvidenceCard
}

export function evidenceFor(step: Step): EvidenceCard[] {
  return evidence.filter((card) => card.step === step)
}

/** The card to show on a given day of a recovery: each day the next one. */
export function cardOfTheDay(step: Step, day: number): EvidenceCard {
  const cards = evidenceFor(step)
  return cards[Math.abs(day) % cards.length] as EvidenceCard
}
