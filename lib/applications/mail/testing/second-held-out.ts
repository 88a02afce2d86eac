import { mailsIn } from './labelled-mails'

/** Invented mails of every kind, a second set that was written after the rules and kept away. */
export const secondHeldOut = mailsIn(`
=== rejection | Marram Insurance | Claims Handler
From: Marram Insurance <noreply@marram.teamtailor-mail.com>
Subject: Update on your application for Claims Handler

Hi Mina,
Thank you for the time and care you put into your application for Claims Handler at Marram Insurance. Unfortunately we have decided not to take it to the next step. We receive many applications for each role, so we hope you understand that this is no judgement on your talents.
Wishing you luck,
Marram Insurance
=== rejection | Opaline | UX Researcher
Dear Mina, Thank you for speaking with Dana and Lee about the UX Researcher role at Opaline. We have now concluded our interviews and have extended an offer to another candidate.
=== rejection | Birch & Barrow | Gardener
Mina, thanks for coming along on Saturday. I've offered the Gardener job at Birch & Barrow to one of the others, who lives in the village. Sorry it isn't better news. Ted
=== rejection | Tollgate University | Research Fellow
Subject: Research Fellow – your application

Dear Dr Okafor, I am sorry to inform you that you were not among those selected for interview for the post of Research Fellow at Tollgate University. The field was exceptionally strong.
=== rejection | Hexham Digital | DevOps Engineer
From: Hexham Digital Careers <no-reply@greenhouse.io>
Subject: Hexham Digital - DevOps Engineer

Hi Mina,
Thanks for your interest in the DevOps Engineer opportunity at Hexham Digital. At this point, we've decided to move ahead with applicants who have deeper knowledge of Terraform. We'd encourage you to apply for other openings.
=== rejection | Sorrel | -
Hi Mina, appreciate your patience. We've decided we won't be moving you on to the final round at Sorrel. If you'd like feedback, I'd be happy to send some.
=== rejection | Castle Street Surgery | Practice Nurse
Dear Ms Okafor, Thank you for applying for the Practice Nurse position at Castle Street Surgery. Regrettably your application has not been taken forward on this occasion.
=== rejection | Quartz Aviation | Engineer
Thank you for your interest. Quartz Aviation is no longer recruiting for the Engineer position you applied for.
=== rejection | Feldmann Logistik | Disponentin
Sehr geehrte Frau Okafor, vielen Dank für das angenehme Gespräch. Wir haben die Stelle als Disponentin bei Feldmann Logistik inzwischen intern besetzt. Viel Erfolg bei Ihrer weiteren Suche.
=== rejection | Bleu Comptoir | Serveuse
Bonjour Mina, merci pour votre candidature au poste de Serveuse chez Bleu Comptoir. Malheureusement, nous avons choisi un autre profil pour ce poste.
=== rejection | Tejados Sur | Administrativa
Hola Mina, gracias por tu tiempo. Sentimos comunicarte que no continuarás en el proceso para el puesto de Administrativa en Tejados Sur.
=== rejection | Paperkite | Children's Editor
Dear Mina, we've reached the end of our search for a Children's Editor at Paperkite and, although you were a serious contender, yours was not the application we finally chose.
=== rejection | Groundswell | Campaigner
Hello Mina, this is a hard email to write. We won't be offering you the Campaigner job at Groundswell. You were thoughtful and funny in the interview; the other finalist simply knew housing policy inside out.
=== rejection | Vantage Point | Scheduler
Re: Scheduler at Vantage Point. Your details were forwarded to the hiring manager who feels you are overqualified and has asked me to let you know it's not going any further. Shame!
=== confirmation | Marram Insurance | Claims Handler
From: Marram Insurance <noreply@marram.teamtailor-mail.com>
Subject: We've received your application

Hi Mina! Thanks for applying for Claims Handler at Marram Insurance. We'll review your application and get back to you either way. If we don't think it's the right fit, we'll tell you, and we'd hope to keep in touch.
=== confirmation | Castle Street Surgery | Practice Nurse
Thank you for applying for the Practice Nurse position at Castle Street Surgery. Interviews will be held on 10 December. If you have not been contacted by then, you have unfortunately not been shortlisted.
=== confirmation | Tollgate University | Research Fellow
Your application for Research Fellow at Tollgate University has been submitted successfully. Reference R1182.
=== confirmation | Sorrel | -
Subject: Thanks for applying to Sorrel

We appreciate your interest in Sorrel. Our hiring team reads every application. Because so many people apply, we're unable to respond to those whose applications are not successful.
=== confirmation | Feldmann Logistik | Disponentin
Vielen Dank für Ihre Bewerbung als Disponentin bei Feldmann Logistik. Der Eingang wird hiermit bestätigt. Wir melden uns in Kürze.
=== invitation | Opaline | UX Researcher
Subject: UX Researcher at Opaline: next steps

Hi Mina, thanks for your application. Dana would love to chat with you for 30 minutes about the role. Please book a time here.
=== invitation | Groundswell | Campaigner
Dear Mina, we're pleased to say that you've been shortlisted for Campaigner at Groundswell. Interviews are on 1 and 2 December. Unfortunately we can't be flexible on the dates.
=== invitation | Paperkite | -
Hi Mina, thanks for the test, which we thought was great. Could you come in and meet the team at Paperkite on Wednesday at 11?
=== invitation | Hexham Digital | -
From: Hexham Digital Careers <no-reply@greenhouse.io>
Subject: Take-home exercise

As a next step we'd like you to complete a short take-home exercise. You have a week. We know this isn't possible for everybody; tell us if you need longer.
=== offer | Birch & Barrow | Gardener
Mina, good news, I'd like to offer you the Gardener job at Birch & Barrow after all. The chap I picked has changed his mind. Ted
=== offer | Groundswell | Campaigner
Dear Mina, I'm thrilled to be offering you the role of Campaigner at Groundswell. A contract will follow. We were sorry to disappoint the other candidates, but it had to be you.
=== other | Quartz Aviation | Engineer
Dear Mina, the Engineer position at Quartz Aviation is still being assessed. We have not forgotten about you and no decision has been made.
=== other | - | -
Your subscription could not be renewed. Unfortunately your card was declined. Please choose another payment method.
=== other | - | -
Hi Mina, I lead talent at a climate start-up. Your work caught my eye and I wondered whether you'd consider a move? No worries if not.
=== other | - | -
Dear Ms Okafor, we regret that your planning application has been refused. You may appeal within eight weeks.
=== other | - | -
This week: five ways to bounce back after a rejection, the CV mistake that recruiters hate, and 120 new vacancies near you. Unsubscribe here.
=== other | Groundswell | Campaigner
Dear Groundswell, thank you so much for offering me the Campaigner role. After careful consideration I have decided to accept another offer.
=== other | - | -
Hi Mina, the book club has decided to go with another novel this month. Sorry! Hope you can still make it.
`)
