import { mailsIn } from './labelled-mails'

/** Invented mails that are no rejections, which the rules were written with. */
export const developmentRest = mailsIn(`
=== confirmation | Harbour Books | Senior Baker
From: Harbour Books Recruiting <no-reply@greenhouse.io>
Subject: Application received: Senior Baker – Harbour Books

Hi Mina,
Thank you for applying for the Senior Baker role at Harbour Books. We have received your application and will review it carefully. Unfortunately, we can't reply to everyone. If you are not selected, we will keep your details on file.
=== confirmation | Mossgreen | -
Thanks for applying to Mossgreen! Your application has landed safely. Should you not hear from us within three weeks, please assume that you have not been successful on this occasion.
=== confirmation | Alder Trust | Fundraising Officer
Dear Mina, we confirm receipt of your application for the post of Fundraising Officer at Alder Trust. Only shortlisted candidates will be contacted. We regret that we are unable to give feedback to unsuccessful applicants.
=== confirmation | Kestrel Bank | Risk Associate
From: kestrelbank@myworkday.com
Subject: We got your application

Your application for Risk Associate at Kestrel Bank has been submitted. Our team will look through it and be in touch if there is a match. If we decide to move forward with other candidates, we'll let you know.
=== confirmation | Zephyr Labs | ML Engineer
Hi Mina, your application to Zephyr Labs (ML Engineer) is with us. Due to the volume of applications, we will only contact candidates who are selected for interview.
=== confirmation | Nordlicht Verlag | Lektorin
Sehr geehrte Frau Okafor, vielen Dank für Ihre Bewerbung als Lektorin bei Nordlicht Verlag. Wir haben Ihre Unterlagen erhalten und prüfen sie sorgfältig. Falls Sie keine Zusage erhalten, bitten wir um Verständnis.
=== confirmation | Atelier Mirabelle | Graphiste
Bonjour, nous avons bien reçu votre candidature au poste de Graphiste chez Atelier Mirabelle. Sans réponse de notre part sous trois semaines, veuillez considérer que votre candidature n'a pas été retenue.
=== confirmation | Casa Lumbre | Diseñadora
Hola, hemos recibido tu candidatura para el puesto de Diseñadora en Casa Lumbre. Si tu perfil encaja, nos pondremos en contacto contigo.
=== confirmation | Gullwing Air | Cabin Crew
Subject: Your application for Cabin Crew at Gullwing Air

Thanks, Mina. That's everything we need for now. We review applications on a rolling basis. In the event that your application is unsuccessful, you will be able to reapply after six months.
=== invitation | Tidewater | Platform Engineer
From: Priya Nair <priya@tidewater.example>
Subject: Interview for Platform Engineer at Tidewater

Hi Mina,
We'd love to invite you to an interview. Unfortunately the first slot is gone; could you do Tuesday at 14:00?
Priya
=== invitation | Northlight | Copywriter
From: Northlight Talent <no-reply@ashbyhq.com>

Thank you for applying for the Copywriter position at Northlight. We enjoyed reading your application and would like to schedule a 30-minute phone screen. Please choose a time below.
=== invitation | Bramble Finance | -
From: Bramble Finance <bramblefinance@smartrecruiters.com>
Subject: Next step: online assessment

Congratulations! You have been shortlisted. Please complete the online assessment within five days. If you don't finish in time, we won't be able to take your application further.
=== invitation | Cloverleaf | -
Hi Mina, I'm so sorry, something has come up here at Cloverleaf and I need to reschedule your interview. Would Friday at 11 work instead?
=== invitation | Hollin School | Teaching Assistant
Dear Mina, I am pleased to invite you to interview for the Teaching Assistant vacancy at Hollin School on 3 December at 9.30am. Please bring your passport. Should you be unsuccessful, we will telephone you the same evening.
=== invitation | Oddfellow | Front End Developer
Hey Mina, thanks for the chat! You're through to the next round for the Front End Developer role at Oddfellow. Can you send me your availability next week? There are three other candidates, so no rush before Monday.
=== invitation | Birkenhof GmbH | Projektleiter (m/w/d)
Guten Tag Frau Okafor, wir möchten Sie gerne zu einem Vorstellungsgespräch für die Stelle als Projektleiter (m/w/d) bei der Birkenhof GmbH einladen. Leider ist der Montag schon vergeben.
=== invitation | Atelier Mirabelle | -
Bonjour Mina, votre profil nous intéresse et nous souhaitons vous inviter à un entretien chez Atelier Mirabelle. Seriez-vous disponible jeudi ?
=== invitation | Casa Lumbre | -
Hola Mina, nos gustaría invitarte a una entrevista en Casa Lumbre la próxima semana. ¿Qué día te viene bien?
=== invitation | Wren Logistics | Operations Analyst
Subject: Operations Analyst at Wren Logistics - interview confirmation

Your interview is confirmed for Monday 30 November at 10:00. You will meet Ruth and Sam. Join with the link below.
=== offer | Pennywhistle | Sound Engineer
Dear Mina, we are delighted to offer you the position of Sound Engineer at Pennywhistle. The other candidates were strong, and unfortunately we had to turn them down. Your contract is attached.
=== offer | Stonebridge | -
From: Stonebridge People Team <people@stonebridge.example>
Subject: Your offer from Stonebridge

Congratulations, Mina! Please find attached your offer letter. Let us know by Friday.
=== offer | Fennel & Rye | Pastry Chef
Mina, it was unanimous. We'd like to offer you the job: Pastry Chef at Fennel & Rye, starting in January on £31,000. Say yes!
=== offer | Nordlicht Verlag | -
Liebe Frau Okafor, wir freuen uns, Ihnen eine Zusage geben zu können, und möchten Ihnen die Stelle anbieten. Den Arbeitsvertrag finden Sie anbei. Willkommen bei Nordlicht Verlag!
=== other | - | -
From: Jobs Digest <alerts@jobsdigest.example>
Subject: 14 new jobs for "baker" in Leeds

New jobs for you. Baker at Crumb & Co, Leeds. Apply now. Unsubscribe | Manage alerts
=== other | - | -
Hi Mina, I came across your profile and was impressed with your background. I'm recruiting for a Senior Engineer position with a client of mine. Unfortunately I can't name them yet. Would you be open to a quick chat?
=== other | - | -
Subject: Your return was declined

Unfortunately your return was declined, as the item was not in its box. We wish you all the best.
=== other | - | -
Unfortunately your payment was unsuccessful. Please update your card to keep your subscription.
=== other | - | -
Thank you for your order. We have received your order no. 88123 and will let you know when it has been sent.
=== other | Larkspur Health | Data Analyst
Hi Mina, thank you for your patience. We have not yet made a decision on the Data Analyst role at Larkspur Health and expect to let candidates know next week.
=== other | Juniper Foods | Buyer
Dear Mina, as you asked, we have withdrawn your application for the Buyer role at Juniper Foods. We're sorry that it didn't work out this time and wish you every success.
=== other | Sallow Energy | Field Technician
Hi Alan, I am writing to withdraw my application for the Field Technician role at Sallow Energy. I have accepted another offer. Thank you for your time.
=== other | - | -
Dear tenant, we regret to inform you that your application for the flat in Mill Street was not successful. We have decided to go with other applicants.
=== other | - | -
The careers newsletter: how to deal with "unfortunately, we have decided to move forward with other candidates". Ten tips from our editors. Read more. Unsubscribe.
=== other | - | -
Your credit card application has been declined. We carefully considered your details and are unable to offer you an account.
=== other | - | -
Hi Mina, how are you? Unfortunately I can't make it to the cinema on Friday. Maybe next week? Love, Ana
=== other | Heron Analytics | -
Hi Mina, a quick update from Heron Analytics: we are still reviewing applications and haven't forgotten you. You remain under consideration. We'll know more by the end of the month.
=== other | - | -
Reset your password. You asked for a new password for your candidate account. If you did not ask for this, ignore this mail.
=== other | - | -
Please tell us how we did: rate your interview experience in our two-minute candidate survey.
=== other | - | -
We are sorry to inform you that your flight has been cancelled. Unfortunately we could not find another flight. You can ask for a refund.
`)
