import { mailsIn } from './labelled-mails'

/** Invented mails in the words that most employers use, kept away from the rules. */
export const ordinaryMails = mailsIn(`
=== rejection | Cedarline | Marketing Manager
From: Cedarline Recruiting <no-reply@us.greenhouse-mail.io>
Subject: Thank you for your interest in Cedarline

Hi Mina,

Thank you for applying for the Marketing Manager position at Cedarline. Unfortunately, we will not be moving forward with your application at this time. We were fortunate to receive interest from many qualified people.

We wish you the best in your job search.

Cedarline Recruiting Team
=== rejection | Pebbleworks | Software Engineer
Dear Mina, Thank you for your application for the Software Engineer role at Pebbleworks. After careful review, we regret to inform you that we have decided to proceed with other candidates.
=== rejection | Holt & Lane | Accountant
Thank you for taking the time to interview for the Accountant position at Holt & Lane. While we enjoyed our conversation, we have chosen another candidate for this role.
=== rejection | Fernhill Trust | Project Officer
Dear Applicant, I am sorry to inform you that on this occasion you have not been shortlisted for the Project Officer post at Fernhill Trust.
=== rejection | Sandpiper | Product Designer
Hi Mina, thanks for your interest in the Product Designer role at Sandpiper. Unfortunately the position has been filled. We'll keep your resume on file.
=== rejection | Ravenscar Foods | Shift Manager
Dear Mina, following your interview for the role of Shift Manager at Ravenscar Foods, I am writing to let you know that you have been unsuccessful. We wish you all the best.
=== rejection | Kitewell | Sales Representative
We appreciate your interest in the Sales Representative opportunity at Kitewell. At this time we have decided to pursue candidates whose qualifications more closely meet our needs.
=== rejection | Astra Mobil | Ingenieurin
Sehr geehrte Frau Okafor, vielen Dank für Ihr Interesse an der Position als Ingenieurin bei Astra Mobil. Leider müssen wir Ihnen mitteilen, dass wir Sie im weiteren Auswahlverfahren nicht berücksichtigen können.
=== confirmation | Cedarline | Marketing Manager
Hi Mina, thanks for applying for the Marketing Manager position at Cedarline. We've received your application. If your qualifications match our needs, we will contact you to schedule an interview.
=== confirmation | Pebbleworks | Software Engineer
Subject: We received your application for Software Engineer at Pebbleworks

Thank you for applying. Our team is reviewing your application and will be in touch if your experience is a match for the role.
=== confirmation | Fernhill Trust | Project Officer
Thank you for your application for the Project Officer post at Fernhill Trust. If you do not hear from us within two weeks of the closing date, please assume your application has been unsuccessful on this occasion.
=== confirmation | Kitewell | -
Thank you for your interest in Kitewell. Your application has been submitted. Please note that only candidates selected for an interview will be contacted.
=== invitation | Sandpiper | Product Designer
Hi Mina, thank you for applying for the Product Designer role at Sandpiper. We'd like to invite you to a first interview. Please let me know your availability for next week.
=== invitation | Holt & Lane | Accountant
Dear Mina, I am pleased to confirm your interview for the Accountant position at Holt & Lane on Tuesday 1 December at 10am.
=== invitation | Ravenscar Foods | -
Hi Mina, I'm a recruiter at Ravenscar Foods. I reviewed your application and would love to set up a quick phone call to tell you more about the role.
=== offer | Sandpiper | Product Designer
Dear Mina, we are delighted to offer you the position of Product Designer at Sandpiper. Please find your contract attached.
=== other | - | -
Hi Mina, I came across your profile and think you would be a great fit for a role with one of my clients. Are you open to new opportunities?
=== other | - | -
Your job alert for analyst in London: 30+ new jobs match your search. Unfortunately one saved job has expired.
=== other | Pebbleworks | Software Engineer
Hi Mina, we are still reviewing applications for the Software Engineer role at Pebbleworks and have not yet made a decision. Thank you for your patience.
=== rejection | Moorfield | Store Assistant
Thank you for your application to the Store Assistant role at Moorfield. We've had a really strong response and won't be able to offer you an interview this time.
=== rejection | Dunmore Institute | Research Assistant
Dear Mina, having considered your application for Research Assistant at Dunmore Institute, the panel has decided to interview other applicants. Thank you for your interest.
=== rejection | Skylark | Editor
Hi Mina, I wanted to follow up on your interview for the Editor role at Skylark. The team loved meeting you, but ultimately decided to hire someone with more magazine experience.
=== rejection | Glade | Analyst
We regret that we are unable to progress your application for the Analyst position at Glade.
=== rejection | Marlpit | -
Hello, thank you for applying to Marlpit. After reviewing your CV we feel that your skills don't quite fit what we need. Best wishes for your search.
=== rejection | Helm | Producer
Hi Mina, thanks so much for your patience. We've decided to go in another direction for the Producer role at Helm, but we'd love to stay in touch.
=== rejection | Coppice | Analyst II
Dear candidate, this email is to notify you that the job posting Analyst II at Coppice has been closed without hire.
=== rejection | Reed Lane | Associate
Thanks for the chat on Friday. I've spoken to the partners and it's not going to work out for the Associate position at Reed Lane, I'm afraid.
=== rejection | Elm School | Caretaker
Your application for Caretaker at Elm School has been considered but we will not be shortlisting you.
=== rejection | - | -
Hi Mina, thank you again for the take-home. It was well written, though we were hoping to see more tests, and we've decided not to continue. Wishing you the best.
=== rejection | Thornby | Librarian
Dear Mina, we've now made our decision on the Librarian post at Thornby and unfortunately you were not our preferred candidate.
=== rejection | Kiln Foods | Driver
Unfortunately you've not been successful in your application for the Driver job at Kiln Foods.
=== rejection | - | -
Vielen Dank für Ihre Bewerbung. Leider haben wir uns für einen anderen Kandidaten entschieden.
=== rejection | - | -
We have had to make some tough choices and your application was not one of those we are taking to interview.
=== confirmation | Kiln Foods | Driver
Thank you for applying for the Driver job at Kiln Foods. We will contact you if you have been shortlisted. Unfortunately we can't provide feedback on unsuccessful applications.
=== confirmation | Thornby | Librarian
We have received your application for Librarian at Thornby. The closing date is 3 December. If you haven't heard by 10 December then unfortunately you have not been selected for interview.
=== confirmation | Glade | -
Thanks! Your application to Glade was sent. What happens next: we read it, and either invite you to interview or tell you that it isn't a match.
=== invitation | Skylark | -
Hi Mina, the team at Skylark would like to meet you for a second interview. Unfortunately our editor is away until Monday, would Tuesday work?
=== invitation | Moorfield | -
Dear Mina, you have been selected to take part in our assessment day at Moorfield on 4 December. Candidates who are not successful on the day may reapply in a year.
=== invitation | Helm | Producer
Hi Mina, can you do 3pm on Thursday for a call about the Producer role at Helm?
=== offer | Dunmore Institute | Research Assistant
Dear Mina, on behalf of Dunmore Institute I'm pleased to offer you the post of Research Assistant, subject to references.
=== other | - | -
Dear Mina, your reference request from Elm School has been completed. No action is needed.
=== other | - | -
Thank you for your order. Unfortunately one item is out of stock, and we've refunded it.
=== other | Reed Lane | Associate
Dear Mina, we're running a little behind and haven't made a decision about the Associate role at Reed Lane yet.
=== other | - | -
Hi Mina, unfortunately I have to cancel our dinner. I chose another restaurant for next week though!
=== other | - | -
Your mortgage application has not been successful on this occasion. We regret that we cannot reconsider.
`)
