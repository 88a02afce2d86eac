import { mailsIn } from './labelled-mails'

/** Invented rejections the rules were written with. */
export const developmentNoes = mailsIn(`
=== rejection | Harbour Books | Senior Baker
From: Harbour Books Recruiting <no-reply@greenhouse.io>
Subject: Your application for Senior Baker at Harbour Books
Date: Tue, 3 Nov 2026 10:02:11 +0000

Hi Mina,
Thank you for your interest in Harbour Books. After careful consideration, we have decided to move forward with other candidates whose experience more closely matches what we need.
We wish you every success in your search.
The Harbour Books Recruiting Team
=== rejection | Fennel & Rye | Pastry Chef
From: Fennel & Rye <jobs@fennelandrye.example>
Subject: Pastry Chef application

Dear Mina,

Thank you for taking the time to apply for the Pastry Chef role at Fennel & Rye. On this occasion you have not been successful.

Kind regards,
Jo
=== rejection | Larkspur Health | Data Analyst
Dear Ms Okafor,

I am writing about your application for the position of Data Analyst at Larkspur Health. We received a high volume of applications and regret to inform you that we will not be taking your application further.

Yours sincerely,
Human Resources
=== rejection | Tidewater | Platform Engineer
From: "Priya Nair" <priya@tidewater.example>
Subject: Platform Engineer at Tidewater

Hi Mina,
It was lovely to meet you last week, and the team really enjoyed your presentation on queues. We went back and forth on this one. In the end we chose someone with more experience with Kubernetes.
I'd be glad to give you feedback on a short call. Would Thursday suit?
Best,
Priya
=== rejection | Copperfield Studio | Junior Designer
Hello,

We really appreciate your interest in the Junior Designer position at Copperfield Studio. The position has now been filled.

We will keep your CV on file.

Thanks
Copperfield Studio
=== rejection | Northlight | -
From: Northlight Talent <no-reply@ashbyhq.com>
Subject: Update on your Northlight application

Hi there,
Thanks so much for applying to Northlight. We won't be progressing your application at this time. However, we'd love to invite you to apply again in future.
=== rejection | Quill and Crane | Editorial Assistant
Thank you for your application for the Editorial Assistant role at Quill and Crane. We had over 400 applications and, having read every one of them with care, we have decided to pursue other applicants.
=== rejection | Bramblefinance | -
From: bramblefinance@myworkday.com
Subject: Thank you for your application

Dear Candidate,
We have reviewed your application and, unfortunately, you have not been selected to move to the next stage of the process.
Please do not reply to this email.
=== rejection | Mossgreen | Product Manager
Subject: Product Manager role

Hi Mina, quick note to say that the Product Manager role at Mossgreen has been put on hold, so we're not able to take this any further for now. I'm sorry. I know you had put time into the task.
=== rejection | Pennywhistle | Sound Engineer
Dear Mina

Thank you for coming to interview for the Sound Engineer post at Pennywhistle.

The panel were impressed, and it was a close decision, but we've gone in a different direction.

We wish you the best of luck for the future.
=== rejection | Sallow Energy | Field Technician
From: Sallow Energy Careers <careers@sallowenergy.example>
Sent: 12 October 2026 09:14
To: Mina Okafor
Subject: Field Technician - outcome

Dear Mina,

Further to your recent interview, I regret that we are unable to offer you the position. The successful candidate had direct experience of heat pumps.

Regards
Alan
=== rejection | Oddfellow | Front End Developer
Hi Mina,

Thanks for your time yesterday. You came across brilliantly. Unfortunately it's a no from us this time: we need somebody who has run a design system before.

If you'd like, send me a note in spring, when we'll be hiring for the Front End Developer role at Oddfellow again.

Tom
=== rejection | Gullwing Air | Cabin Crew
Subject: Your application for Cabin Crew at Gullwing Air

Thank you for attending our assessment day. We are sorry to tell you that you were unsuccessful. Owing to the number of applicants we can't give individual feedback. You may reapply after six months.
=== rejection | Meridian Parcel | Warehouse Operative
WE HAVE REVIEWED YOUR APPLICATION FOR THE WAREHOUSE OPERATIVE ROLE AT MERIDIAN PARCEL. YOU HAVE NOT BEEN SHORTLISTED. THANK YOU.
=== rejection | Cloverleaf | Customer Support Lead
Subject: Cloverleaf – Customer Support Lead

Hi Mina,
I wanted to let you know that we've made an offer to another candidate, and they have accepted. You were our second choice, which I know is not much comfort.
Sam
=== rejection | Alder Trust | Fundraising Officer
Dear applicant,

Your application for Fundraising Officer at Alder Trust

Thank you for your application, which was considered carefully against the criteria. I am afraid that you have not been shortlisted for interview.
=== rejection | Zephyr Labs | ML Engineer
From: Zephyr Labs Hiring Team <notifications@lever.co>
Subject: Zephyr Labs: ML Engineer

Mina -
Thank you for giving us the opportunity to consider you for our ML Engineer opening. We have decided not to proceed with your candidacy. We were impressed with your background and hope you will keep an eye on our careers page.
=== rejection | Hollin School | Teaching Assistant
Dear Mina, Thank you for your interest in the Teaching Assistant vacancy at Hollin School. The standard of applications was very high and we will not be inviting you to interview. I wish you well.
=== rejection | Pinnacle Rail | Signalling Engineer
Mina, having assessed all of the applications for the Signalling Engineer role at Pinnacle Rail, we do not feel that your skills are the right match on this occasion.
=== rejection | Juniper Foods | Buyer
From: Juniper Foods <no-reply@juniperfoods.teamtailor-mail.com>
Subject: Regarding your application for Buyer

Hey Mina!
We know waiting is hard, so here is our answer: we've chosen to continue with other applicants for the Buyer role. It says nothing about your worth. Thank you for your time!
Hugs, the Juniper Foods team
=== rejection | - | -
Hi, sorry but we've decided to go with someone else. All the best.
=== rejection | Stonebridge | Account Executive
Hi Mina,
Following our conversation with the hiring manager about the Account Executive position at Stonebridge, the feedback is that they won't be moving ahead. They felt that your strengths lie in account management rather than new business.
=== rejection | Wren Logistics | Operations Analyst
Thank you for applying to Wren Logistics. This role, Operations Analyst, has been closed and we are no longer considering applications for it.
=== rejection | Marlow Optics | Technician
From: no-reply@marlowoptics.example
Subject: Application outcome: Technician at Marlow Optics

Status of your application: Not selected.
=== rejection | Firth & Sons | Bookkeeper
Dear Mina,

We enjoyed meeting you and thank you for the interest shown in Firth & Sons. While your experience is impressive, we feel other candidates are a better fit for the Bookkeeper role.

Yours,
E. Firth
=== rejection | Heron Analytics | Data Scientist
---------- Forwarded message ---------
From: Heron Analytics <careers@heronanalytics.example>
Date: Mon, 9 Nov 2026 at 16:40
Subject: Your application to Heron Analytics
To: <mina@example.org>

Hi Mina,

We appreciate the time you spent on your application for the Data Scientist role. Unfortunately, we are not moving
forward with your application at this
time.

Heron Analytics Talent Team
=== rejection | Rookery | Illustrator
> Hi Mina,
>
> Thanks for sending your portfolio for the Illustrator role at Rookery. We loved the
> harbour drawings. In the end we need somebody with more animation work, so
> we won't be taking you through to the next round.
>
> Best, Ola
=== rejection | Ironmonger Row | Receptionist
<div>Dear Mina,<br><br>Thank you for your application for the <b>Receptionist</b> role at Ironmonger Row.&nbsp;We&#39;re sorry to say that you have not made it to the next stage.</div>
=== rejection | Velvet Theatre | Stage Manager
Dear Mina, we had hoped to be able to meet you for the Stage Manager job at Velvet Theatre, but the funding fell through and the post has been withdrawn. We're so sorry.
=== rejection | Kestrel Bank | Risk Associate
From: Kestrel Bank <kestrelbank@icims.com>
Subject: Risk Associate - Application Status

At this time we have elected to move in another direction for the Risk Associate position. Your details will remain in our talent community.
=== rejection | Nordlicht Verlag | Lektorin
Von: Nordlicht Verlag <bewerbung@nordlicht-verlag.example>
Betreff: Ihre Bewerbung als Lektorin
Datum: 5. November 2026

Sehr geehrte Frau Okafor,
vielen Dank für Ihre Bewerbung als Lektorin bei Nordlicht Verlag. Leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Bewerberin entschieden haben.
Wir wünschen Ihnen für Ihre berufliche Zukunft alles Gute.
Mit freundlichen Grüßen
=== rejection | Birkenhof GmbH | Projektleiter (m/w/d)
Guten Tag Frau Okafor, danke für Ihr Interesse an der Stelle als Projektleiter (m/w/d) bei der Birkenhof GmbH. Nach sorgfältiger Prüfung können wir Ihre Bewerbung nicht weiter berücksichtigen.
=== rejection | Atelier Mirabelle | Graphiste
Bonjour Mina,
Nous vous remercions pour votre candidature au poste de Graphiste chez Atelier Mirabelle. Malgré la qualité de votre profil, nous ne pouvons pas donner une suite favorable à votre candidature.
Cordialement
=== rejection | Casa Lumbre | Diseñadora
Hola Mina:
Gracias por tu interés en el puesto de Diseñadora en Casa Lumbre. Lamentablemente, en esta ocasión hemos decidido continuar con otros candidatos.
Un saludo
`)
