import { mailsIn } from './labelled-mails'

/** Invented mails that are no rejections, written after the rules and kept away at first. */
export const heldOutRest = mailsIn(`
=== confirmation | Saltmarsh Museum | Assistant Curator
From: Saltmarsh Museum <vacancies@saltmarshmuseum.example>
Subject: Assistant Curator: we have your application

Dear Mina, this is just to say that your application for Assistant Curator at Saltmarsh Museum has arrived. Shortlisting takes place in the first week of December. If you have not heard from us by the 11th, you have not been shortlisted, and we thank you for your interest.
=== confirmation | Brightwater | Data Engineer
From: Brightwater Talent Acquisition <brightwater@smartrecruiters.com>
Subject: Thank you for applying to Brightwater

Hello Mina, we're thrilled that you'd like to join us. A recruiter will read your application for the Data Engineer role. Not every application can be successful, and sadly we can't give feedback at this stage.
=== confirmation | Greywick | Payroll Administrator
This is an automatic reply. We acknowledge your application for the Payroll Administrator vacancy at Greywick. Candidates who have not been contacted within four weeks should consider their application unsuccessful.
=== confirmation | Caldera Systems | Site Reliability Engineer
From: Caldera Systems <calderasystems@myworkday.com>
Subject: Your submission: Site Reliability Engineer

Your candidate account shows one new application. You can withdraw it at any time. We will email you when its status changes to interview, offer or no longer under consideration.
=== confirmation | Aldgate Partners | -
Thank you for your interest in Aldgate Partners. Your application is now being looked at. Regrettably the volume of applications means that we may not be able to respond to all of them.
=== confirmation | Pollard Games | Level Designer
hey! got your application for Level Designer at Pollard Games, thanks. we're a tiny team so give us a couple of weeks. whether it's a yes or a no, you'll hear from a human.
=== confirmation | Lindenblatt Software | Entwicklerin
Guten Tag, Ihre Bewerbung als Entwicklerin bei Lindenblatt Software ist bei uns eingegangen. Wir bitten um etwas Geduld. Sollten wir uns für andere Kandidaten entscheiden, informieren wir Sie ebenfalls.
=== confirmation | Maison Galet | Vendeuse
Madame, nous accusons réception de votre candidature au poste de Vendeuse chez Maison Galet et vous en remercions. Si votre profil est retenu, nous vous contacterons.
=== confirmation | Puerto Claro | Analista
Estimada Mina: hemos recibido su solicitud para el puesto de Analista en Puerto Claro. Si no recibe respuesta en un mes, entienda que no ha sido seleccionada.
=== invitation | Hallam Legal | Paralegal
Dear Ms Okafor, thank you for your application for the Paralegal position at Hallam Legal. We should be grateful if you would attend an interview at our offices on 2 December at 2pm. We regret that we cannot refund travel.
=== invitation | Emberline | -
From: Ade Martins <ade@emberline.example>
Subject: A chat?

Hi Mina, loved your note. Got half an hour this week for a video call with me and Kit? Sorry that we were slow, the previous candidate pulled out late.
=== invitation | Vesper Bank | Graduate Analyst
From: Vesper Bank Early Careers <earlycareers@vesperbank.example>
Subject: Graduate Analyst: your online assessment

Well done on passing the first stage. Your link to the situational judgement test expires in seven days. Candidates who do not reach the pass mark will not be progressed.
=== invitation | Nightjar | QA Tester
From: "Nightjar Hiring Team" <no-reply@ashbyhq.com>
Subject: Nightjar | QA Tester

Good news, Mina: the team wants to see you again! The last step is an afternoon with us. Unfortunately we can't do this remotely. Which of these days is good for you?
=== invitation | Lockgate Housing | Support Worker
Subject: Interview details – Support Worker, Lockgate Housing

Panel: Jean, Arthur. Where: 4 Quay Road. When: Thursday 26 November, 3.15pm. Bring ID. If you can't come, tell us by Wednesday, or we'll have to give your place to another candidate.
=== invitation | Skerry Marine | -
Dear Mina, owing to storms we're afraid tomorrow's interview can't go ahead. Skerry Marine would like to hold it on Monday instead, by telephone. Please confirm.
=== invitation | Kupferkanne | -
Hallo Mina, magst du am Freitag zum Probearbeiten ins Café kommen? Wir würden dich gern kennenlernen. Leider können wir die Fahrt nicht bezahlen. Dein Team von Kupferkanne
=== invitation | Maison Galet | -
Bonjour, suite à votre candidature, nous aimerions échanger avec vous lors d'un entretien téléphonique. Malheureusement, lundi n'est plus possible. Maison Galet
=== invitation | Puerto Claro | -
Hola Mina, ha pasado a la siguiente fase. Queremos concertar una entrevista con usted el martes en Puerto Claro.
=== offer | Aster Clinic | Receptionist
Hi Mina, I rang but missed you. It's a yes from all of us! The Receptionist job at Aster Clinic is yours if you want it. Shall we say a start on 4 January?
=== offer | Mica | Android Developer
From: Mica People <people@mica.example>
Subject: Offer of employment: Android Developer

Dear Mina, further to your interviews we are pleased to confirm our offer of employment. This offer is conditional on references; should these not be satisfactory, we regret that it will be withdrawn.
=== offer | Rosehip Nursery | Nursery Nurse
We'd be so happy if you joined us. We are offering you the Nursery Nurse post at Rosehip Nursery, 30 hours a week at £12.90 an hour. There were other candidates with more years, but the children chose you.
=== offer | Maison Galet | Vendeuse
Madame, nous avons le plaisir de vous proposer le poste de Vendeuse chez Maison Galet en CDI à partir du 4 janvier. Votre contrat de travail suivra.
=== other | Ormond Council | Planning Assistant
Dear Mina, the closing date for the Planning Assistant role at Ormond Council has been extended by a week. Your application is still active and you need do nothing.
=== other | Tern Travel | Content Writer
Hi Mina, sorry for the silence on the Content Writer role at Tern Travel. Our editor has been ill and we haven't been able to choose yet. You're on the list of four, and I hope to write by Friday.
=== other | Hallam Legal | -
Dear Ms Okafor, we have received the reference from your former employer and need a second one. Please send us a name by Monday. Hallam Legal
=== other | - | -
Hi Mina, my name is Gareth and I place bakers across Yorkshire. Your CV came up in our search. I have three roles that aren't advertised. Unfortunately they won't be around for long. Call me?
=== other | - | -
Your weekly digest: people who applied for Data Engineer also looked at Platform Engineer at Granite, Analyst at Ochre, Developer at Teal. See all jobs.
=== other | - | -
Dear customer, we have reviewed your claim and regret to inform you that we are unable to take it further. Our decision is final.
=== other | - | -
Dear author, thank you for sending your short story. After careful consideration we have decided not to publish it. We received over 800 stories and wish you every success in placing it elsewhere.
=== other | - | -
Hello Mina, unfortunately the swimming course is full and we cannot offer you a place this term. We'll keep your details on file and contact you if a place comes up.
=== other | Finch & Wilder | -
To: people@finchandwilder.example
Subject: My application

Dear Finch & Wilder team, I wanted to ask whether there is any news about my application. I applied three weeks ago and have not heard back. Kind regards, Mina
=== other | - | -
Mum says unfortunately the car has not been fixed. They have gone with another garage. Will you still be able to come on Sunday?
=== other | Willowmere | Care Assistant
Thank you for letting us know that you no longer wish to be considered for the Care Assistant job at Willowmere. We have closed your application and wish you all the best.
`)
