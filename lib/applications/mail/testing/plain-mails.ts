import { mailsIn } from './labelled-mails'

/** Invented mails beside the line: near a no without being one, and noes that hardly say so. */
export const plainMails = mailsIn(`
=== confirmation | Kite & Co | Gardener
Subject: We have received your application

Hello Asha,

Thank you for applying for the Gardener role at Kite & Co. We have received your application and will be in touch. Unfortunately we can only reply to those we invite to an interview.

Kind regards
Kite & Co
=== confirmation | Bramley Mutual | Claims Handler
Hi Asha, thanks for your interest in the Claims Handler role at Bramley Mutual. Your CV has reached our hiring team. If your background isn't what we're after this time, we'll keep it for six months and let you know about other openings.
=== confirmation | Otterburn Dairy | Herd Assistant
Dear Asha,

We confirm receipt of your application for Herd Assistant at Otterburn Dairy. Should you not have heard from us by 12 January, please take it that we have chosen to proceed with other candidates.
=== confirmation | Pilchard Games | -
Thanks for applying to Pilchard Games! A human reads every application. Unfortunately this takes a while, and we won't be able to give individual feedback before interviews.
=== confirmation | Lorimer Rail | Signaller
Subject: Lorimer Rail: application submitted

Your application for Signaller at Lorimer Rail was submitted on 4 November. You will not be able to change it now. Applicants who are not selected will be told by e-mail.

Manage job alerts | Unsubscribe
=== confirmation | Dunnock Press | Proofreader
Dear Asha, we're writing to say that your application for the Proofreader vacancy at Dunnock Press arrived safely. The vacancy closes on 1 December, and we will not be looking at anything before then.
=== confirmation | Fathom Freight | Planner
Hello Asha. Your resume was successfully submitted for the position of Planner at Fathom Freight. A recruiter will reach out if your skills match the role. If you are not selected, don't be discouraged: new roles are posted every week.
=== confirmation | Wexcombe School | Teaching Assistant
Dear Miss Rahman, thank you for your completed form for the Teaching Assistant post at Wexcombe School. Regrettably, owing to the number of forms, only shortlisted candidates will hear from us.
=== confirmation | Ashlar Studio | -
Hi Asha, thanks for considering Ashlar Studio. This message is sent automatically, so please don't reply. We look at portfolios every second Monday and will contact you if we'd like to take your application further.
=== invitation | Bramley Mutual | Claims Handler
Hi Asha, good news: we would like to invite you to an interview for the Claims Handler role at Bramley Mutual. Unfortunately the morning slots have all gone, so please choose one in the afternoon.
=== invitation | Lorimer Rail | -
Dear Asha, I'm sorry to say that Friday's interview at Lorimer Rail can't go ahead, as the chair of the panel is ill. Could we move it to Tuesday at 2pm?
=== invitation | Fathom Freight | Planner
You have been shortlisted for the Planner position at Fathom Freight. Interviews are on 9 December. We regret that travel costs cannot be paid.
=== invitation | Pilchard Games | -
Hey Asha! We loved your level. Next step at Pilchard Games is a small paid test; no need to worry if you can't finish everything. Pick a date here.
=== invitation | Dunnock Press | Proofreader
Dear Asha, other candidates for the Proofreader role at Dunnock Press were seen last week, and we'd be glad to meet you too. Are you free on Thursday?
=== offer | Otterburn Dairy | Herd Assistant
Dear Asha, after meeting several other candidates we are very pleased to offer you the Herd Assistant job at Otterburn Dairy. The contract is attached.
=== offer | Ashlar Studio | Junior Architect
Hi Asha, we'd love you to join us! Here is your offer letter for the Junior Architect role at Ashlar Studio. Unfortunately we couldn't reach the salary you named, but we hope the holidays make up for it.
=== other | - | Planner
Hi Asha, no decision on the Planner position yet, I'm afraid. Two of the panel have not been able to meet. I'll write on Monday.
=== other | Lorimer Rail | -
Dear Asha, unfortunately it is taking us longer than expected at Lorimer Rail. You are still being considered, and nothing has been decided.
=== other | - | -
Hi Jo, thank you for the offer, but I have decided not to move forward with the process and would like to withdraw my application. I've accepted another role.
=== other | - | -
Your rental application was unsuccessful. We regret to inform you that the landlord has chosen another applicant.
=== other | - | -
Unfortunately your card was declined and we could not renew your subscription. Please update your details.
=== other | - | -
Hi Asha, I'm a recruiter and one of my clients is looking for a planner in Leeds. If you're not interested, no worries, I won't write again.
=== other | - | -
Ten ways to answer when you have not been selected. Our newsletter this week: how to reply to a rejection, and why employers choose other candidates. Read more.
=== other | - | -
Hi all, the running club has decided to go with another route this Sunday, as the path has been closed. Sorry for the late notice!
=== other | - | -
Dear author, after careful consideration we have decided not to publish your manuscript. We wish you success in placing it elsewhere.
=== rejection | Kite & Co | Gardener
Hello Asha, it was good to walk round the beds with you. We've had a think, and we're going to offer the Gardener job at Kite & Co to somebody with a tractor licence.
=== rejection | Bramley Mutual | Claims Handler
Subject: Bramley Mutual - Claims Handler

Dear Asha, thank you for your time. Although the panel enjoyed your answers, it was felt that another candidate was better suited to the needs of the team.
=== rejection | Otterburn Dairy | -
We appreciate your application to Otterburn Dairy. Having looked at it carefully, we do not consider your experience a close enough fit.
=== rejection | Pilchard Games | Level Designer
Hi Asha, I wish I had better news about the Level Designer role at Pilchard Games. We won't be taking this to the next round. If you'd like some notes on your level, just ask.
=== rejection | Lorimer Rail | Signaller
The position of Signaller at Lorimer Rail for which you applied is no longer available. We are sorry for any inconvenience.
=== rejection | Dunnock Press | Proofreader
Dear Asha, many thanks for coming in about the Proofreader vacancy at Dunnock Press. We are unable to offer you the post at this time, but would be happy to hear from you again.
=== rejection | Fathom Freight | Planner
Status update: your application for Planner at Fathom Freight has not been progressed to interview.
=== rejection | Wexcombe School | Teaching Assistant
Dear Miss Rahman, further to your interview on Tuesday, the governors have appointed another applicant to the Teaching Assistant post at Wexcombe School.
=== rejection | Ashlar Studio | -
Hi Asha, we had to choose between some very good people, and sadly you won't be joining us at Ashlar Studio this time. Please do keep in touch.
=== rejection | Merrow Bank | Analyst
Hello Asha, we've reviewed your profile for the Analyst opening at Merrow Bank and will be focusing on applicants with more direct experience of lending.
=== rejection | Tansy Health | Care Coordinator
Dear Asha, owing to a change in funding, recruitment for the Care Coordinator role at Tansy Health has been put on hold.
=== rejection | - | -
Thank you for applying. We are not able to take your application any further. You may apply again after six months.
=== rejection | Gorse Energy | Surveyor
Thanks for your interest in the Surveyor opportunity at Gorse Energy. At this stage we are progressing with other people whose profiles are nearer to what we need. If anything changes, we will let you know.
=== rejection | Linnet Labs | Technician
Dear Asha, your application for Technician at Linnet Labs did not pass our first review. Unfortunately we can't give feedback to everyone.
=== rejection | Harl Foods | Buyer
We have decided to keep looking for the right person for the Buyer role at Harl Foods, and so will not be inviting you back.
`)
