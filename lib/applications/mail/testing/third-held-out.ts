import { mailsIn } from './labelled-mails'

/** Invented mails of every kind, the last set that was kept away from the rules. */
export const thirdHeldOut = mailsIn(`
=== rejection | Linnet Homes | Site Manager
Dear Mina, Thank you for attending an interview for the Site Manager position at Linnet Homes last Thursday. We were pleased with how you presented yourself; however, we have selected a candidate with housing experience. We will keep your details for future roles.
=== rejection | Oakum Press | Publicist
From: Oakum Press <jobs@oakumpress.example>
Subject: Publicist

Thank you for applying to be our Publicist. I'm afraid we won't be asking you to interview. We had 212 applications for one job.
=== rejection | Basalt | Backend Engineer
From: Basalt Recruiting <no-reply@hire.lever.co>
Subject: Your application to Basalt

Hi Mina, after reviewing your application for the Backend Engineer role at Basalt, we've concluded that there isn't a strong enough match with what the team needs today. Thank you again.
=== rejection | Mulberry Court | Care Home Manager
Dear Mina, the trustees met last night. They were torn, but their choice for Care Home Manager at Mulberry Court fell on the other candidate. I am truly sorry.
=== rejection | Yellowhammer | -
Hi there, thanks for applying to Yellowhammer. Unfortunately, due to the large number of applications, we are unable to progress yours any further at this time.
=== rejection | Tannery Row | Store Manager
Hello Mina, we've had a think and you're not what we're after for the Store Manager job at Tannery Row, but thanks for popping in.
=== rejection | Solstice Power | Graduate Engineer
Following a review of your video interview, Solstice Power regrets that you have not been successful in securing a place on the Graduate Engineer scheme.
=== rejection | Lichtblick Medien | Redakteurin
Liebe Frau Okafor, Ihre Bewerbung als Redakteurin bei Lichtblick Medien hat uns gut gefallen. Dennoch können wir Ihnen die Stelle nicht anbieten.
=== rejection | Ateliers Rivière | Comptable
Madame, votre candidature au poste de Comptable chez Ateliers Rivière n'a malheureusement pas pu être retenue.
=== rejection | Banco Alondra | Contable
Estimada Mina, lamentamos informarle que el puesto de Contable en Banco Alondra ya ha sido cubierto.
=== confirmation | Oakum Press | Publicist
From: Oakum Press <jobs@oakumpress.example>
Subject: Thanks for your application (Publicist)

We have your application and will be in touch by 4 December. We can't promise feedback if you're not invited to interview.
=== confirmation | Basalt | Backend Engineer
Thanks for applying for the Backend Engineer role at Basalt! Here's what happens next: a person reads every application; if there's a match, we'll set up a call; if not, we'll let you know by email.
=== confirmation | Solstice Power | Graduate Engineer
Your application for the Graduate Engineer scheme at Solstice Power is complete. You do not need to do anything further. Applications are considered in January.
=== confirmation | Banco Alondra | Contable
Hemos recibido correctamente su candidatura para el puesto de Contable en Banco Alondra. Gracias por su interés.
=== invitation | Linnet Homes | Site Manager
Dear Mina, your application for the Site Manager position at Linnet Homes impressed us. We would like to arrange an interview next week. Unfortunately our car park is closed, so please come by bus.
=== invitation | Mulberry Court | -
Hi Mina, could we speak on the phone on Tuesday about your application to Mulberry Court? I have a few questions before we decide who to shortlist.
=== invitation | Yellowhammer | -
Congratulations on making it to the second round at Yellowhammer! Two of the other candidates have dropped out, so we can offer you an earlier slot: Monday at 9am.
=== invitation | Lichtblick Medien | Redakteurin
Liebe Frau Okafor, wir würden uns freuen, Sie in einem Gespräch zur Stelle als Redakteurin bei Lichtblick Medien kennenzulernen. Passt Ihnen der 2. Dezember?
=== offer | Tannery Row | Store Manager
Mina, welcome to Tannery Row! We are happy to offer you the Store Manager job on £29,500. Unfortunately the start date can't be before February.
=== offer | Ateliers Rivière | Comptable
Madame, suite à nos entretiens, nous sommes ravis de vous proposer le poste de Comptable chez Ateliers Rivière.
=== other | Linnet Homes | Site Manager
Dear Mina, thank you for coming in. We have two more people to see for the Site Manager position at Linnet Homes and have not come to a decision. You will hear from me next week.
=== other | - | -
Unfortunately we were unable to deliver your parcel. It has been returned to the sender. We regret the inconvenience.
=== other | - | -
Thanks for applying for a library card. Unfortunately your application was not accepted because the address could not be checked.
=== other | - | -
Hi Mina, saw your CV on a job board. I'm hiring for a warehouse in Leeds, immediate start. Sadly no parking. Interested?
=== other | Basalt | -
Hi Mina, I'm sorry for the slow reply. The team at Basalt are away until Monday, so I can't tell you anything about your application yet.
=== other | - | -
Dear parent, we regret that your child has not been selected for the team this season. We wish them every success.
`)
