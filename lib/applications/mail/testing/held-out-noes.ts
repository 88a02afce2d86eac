import { mailsIn } from './labelled-mails'

/** Invented rejections, written after the rules and kept away from them at first. */
export const heldOutNoes = mailsIn(`
=== rejection | Saltmarsh Museum | Assistant Curator
From: Helen Ferrar <helen.ferrar@saltmarshmuseum.example>
Subject: Assistant Curator interview
Date: Wed, 4 Nov 2026 17:31:09 +0000

Dear Mina,
It was a real pleasure to meet you on Monday. The panel talked for a long time, and in the end offered the post of Assistant Curator to somebody who has already catalogued a textile collection. I thought your answer on conservation was the best we heard all day.
Please ring me if you would like to talk it through.
Warm wishes
Helen
Saltmarsh Museum
=== rejection | Brightwater | Data Engineer
From: Brightwater Talent Acquisition <brightwater@smartrecruiters.com>
Subject: Your application to Brightwater – Data Engineer

Hello Mina,
We know how much effort goes into an application, and we are grateful for yours. We've made the difficult decision to focus on candidates whose skills are a closer fit with the Data Engineer role right now.
Take care,
Brightwater
=== rejection | Thistle & Vane | Sous Chef
Hi Mina, thanks for doing the trial shift. Chef felt you were a bit slow on the pass so we're going to leave it there for the Sous Chef job at Thistle & Vane. Sorry, and best of luck.
=== rejection | Ormond Council | Planning Assistant
Dear Applicant

Post: Planning Assistant
I refer to your recent application for the above post with Ormond Council. Following the shortlisting process, I must advise you that your application has not been successful.
I would like to thank you for the interest you have shown.
=== rejection | Lumen Robotics | -
From: no-reply@lumenrobotics.recruitee.com
Subject: Thanks for your interest in Lumen Robotics

We have taken a good look at your application and don't see a match at the moment. You're welcome to try again whenever something else catches your eye.
=== rejection | Cobalt Media | Junior Producer
Mina! So, so sorry to be the bearer of bad tidings, but Cobalt Media won't be hiring a Junior Producer after all. The client pulled the plug on the series last night.
=== rejection | Fallow Farm Foods | -
From: Fallow Farm Foods HR <hr@fallowfarmfoods.example>

Thank you for applying. Having now completed our review, we will not be inviting you to the next stage. We would love to invite you to apply again when we recruit in the spring.
=== rejection | Greywick | Payroll Administrator
The Payroll Administrator vacancy at Greywick attracted a lot of interest. Whilst there is much to admire in your CV, others matched the criteria more fully, so your application will not go any further.
=== rejection | Aster Clinic | Receptionist
Dear Mina, thank you for your patience while we made up our minds. We have appointed an internal colleague to the Receptionist role at Aster Clinic.
=== rejection | Pollard Games | Level Designer
Subject: Level Designer @ Pollard Games

hey mina, we really dug the greybox level you sent over! sadly we're passing this time. your combat encounters were great, the pacing of the second half was where we lost the thread. if you ever want notes, just shout.
=== rejection | Nightjar | QA Tester
From: "Nightjar Hiring Team" <no-reply@ashbyhq.com>
Subject: Nightjar | QA Tester

Mina,
We appreciate you taking the time to talk with us. The team has decided to stop the process here. We don't make these decisions lightly.
=== rejection | Sedgemoor Water | Field Engineer
We write with reference to the Field Engineer position at Sedgemoor Water. Your application was unsuccessful.
=== rejection | Dovetail Joinery | Apprentice Joiner
Dear Mina, I'm sorry to let you know that you haven't got the Apprentice Joiner place at Dovetail Joinery this year. There were 61 of you for two places. Do try again next year: you were seventh on the list.
=== rejection | Aldgate Partners | -
Thank you for your interest in Aldgate Partners. Your profile does not meet our current requirements. We therefore cannot consider you further.
=== rejection | Vesper Bank | Graduate Analyst
From: Vesper Bank Early Careers <earlycareers@vesperbank.example>
Subject: Outcome of your online assessment

Dear Mina, thank you for completing the online assessment for the Graduate Analyst programme at Vesper Bank. Your score did not reach the level we need to take you through to the assessment centre.
=== rejection | Tern Travel | Content Writer
> From: Tern Travel Careers <careers@terntravel.example>
> Subject: Content Writer
>
> Hi Mina,
> Just to close the loop on the Content Writer role: we've hired someone. Your piece on
> night trains made us laugh out loud.
=== rejection | Caldera Systems | Site Reliability Engineer
From: Caldera Systems <calderasystems@myworkday.com>
Subject: Update: Site Reliability Engineer

Dear Mina Okafor,

Due to a change in business priorities, we have cancelled the requisition for Site Reliability Engineer. All candidacies are being closed, including yours.

This is an automated message.
=== rejection | Rosehip Nursery | Nursery Nurse
Hi Mina, We loved having you in on Tuesday & the children did too. It came down to qualifications in the end, as the other lady has her Level 3 already. Keep in touch with us at Rosehip Nursery; there may be another Nursery Nurse role in April.
=== rejection | Hallam Legal | Paralegal
Dear Ms Okafor

Paralegal – Hallam Legal

We are writing further to your interview. We were very impressed by you but have, after a great deal of thought, offered the position elsewhere.

Yours sincerely
=== rejection | Finch & Wilder | -
From: Finch & Wilder People <people@finchandwilder.example>
Subject: We have some news

Hi Mina,
This isn't the email you were hoping for. We'll not be taking things further with you this time around.
=== rejection | Mica | Android Developer
Thank you for your application to the Android Developer role at Mica. Based on your answers in the form you do not meet the right-to-work requirement, and therefore your application has been automatically declined.
=== rejection | Lockgate Housing | Support Worker
Hi Mina, unfortunately the panel didn't score you high enough at interview to be appointed to the Support Worker role at Lockgate Housing. You've been put on our reserve list.
=== rejection | Orchard Street Theatre | -
Hi all, thanks to everyone who auditioned for us at Orchard Street Theatre. We had space for only six performers and I'm sorry that we couldn't find a place for you.
=== rejection | Skerry Marine | Deck Officer
On Fri, 6 Nov 2026 at 09:15, Skerry Marine Crewing <crewing@skerrymarine.example> wrote:
> Dear Mina,
> We have now filled all Deck Officer positions for the season at Skerry Marine. Your
> papers have been returned.
=== rejection | Kupferkanne | Barista
Hallo Mina, danke, dass du zum Probearbeiten als Barista bei Kupferkanne da warst. Wir haben uns am Ende für jemand anderen entschieden, der schon länger an der Maschine steht. Alles Gute!
=== rejection | Lindenblatt Software | Entwicklerin
Betreff: Ihre Bewerbung als Entwicklerin bei Lindenblatt Software

Sehr geehrte Frau Okafor, nach eingehender Prüfung müssen wir Ihnen leider eine Absage erteilen. Bitte sehen Sie dies nicht als Wertung Ihrer Person.
=== rejection | Maison Galet | Vendeuse
Madame, après étude attentive de votre dossier pour le poste de Vendeuse chez Maison Galet, nous sommes au regret de vous informer que votre candidature n'a pas été retenue. Nous vous souhaitons une bonne continuation.
=== rejection | Puerto Claro | Analista
Estimada Mina: Agradecemos su interés en el puesto de Analista en Puerto Claro. Le informamos de que su candidatura no ha sido seleccionada para continuar en el proceso.
=== rejection | Willowmere | Care Assistant
Thanks for your application Mina. For the Care Assistant job at Willowmere we need a full driving licence and as you don't have one yet we can't take you on.
=== rejection | Emberline | Brand Strategist
Hi Mina - I'm so glad we got to talk. I've gone back to the founders and they'd rather wait and hire a more senior Brand Strategist later in the year, so for now it's a pass from Emberline. This is on us, not you.
`)
