import { describe, expect, test } from 'vitest'
import { recognise } from './recognise'
import { readTable } from './table'
import { planFile, told } from './testing/plan-file'

const nameOf = (text: string) => recognise(readTable(text).header).name

describe('LinkedIn', () => {
  const file = `Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers
"11/23/24, 11:39 PM",me@example.com,+44 1,Acme Ltd,Engineer,http://www.linkedin.com/jobs/view/4077,cv-4.pdf,Q: secret? A: yes
"1/2/25, 8:15\u202fAM",me@example.com,,"Globex, Inc.",Analyst,http://www.linkedin.com/jobs/view/4078,cv-4.pdf,
"1/2/25, 8:16 AM",me@example.com,,Globex,Data Analyst,https://www.linkedin.com/jobs/view/data-analyst-at-globex-4078/?trk=mail,cv-4.pdf,
`
  test('job applications are applied for on their day, and private answers stay out', () => {
    const plan = planFile(file)
    expect(nameOf(file)).toBe('LinkedIn job applications')
    expect(told(plan)).toEqual([
      'Acme Ltd, Engineer: applied 2024-11-23',
      'Globex, Inc., Analyst: applied 2025-01-02',
    ])
    expect(plan.made[0]).toMatchObject({ cvName: 'cv-4.pdf', appliedOn: '2024-11-23', notes: null })
    expect(plan.duplicates).toEqual([
      { line: 4, company: 'Globex', role: 'Data Analyst', of: 'file' },
    ])
    expect(JSON.stringify(plan.made)).not.toMatch(/secret|me@example/)
  })

  test('saved jobs wait to be applied for', () => {
    const saved = `Saved Date,Job Url,Job Title,Company Name
"10/3/24, 2:15 PM",https://www.linkedin.com/jobs/view/39,Designer,Acme
9/1/26,https://www.linkedin.com/jobs/view/40,Data Engineer,Dataco`
    expect(nameOf(saved)).toBe('LinkedIn saved jobs')
    expect(told(planFile(saved))).toEqual([
      'Acme, Designer: saved 2024-10-03',
      'Dataco, Data Engineer: saved 2026-09-01',
    ])
  })

  test('a long one, with days as it writes them elsewhere and answers that are nobody’s business', () => {
    const head =
      'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers'
    const rows = Array.from(
      { length: 25 },
      (_, at) =>
        `0${(at % 9) + 1} Mar 2025,jobs@firm.example,+1 555,Firm ${at},Editor,https://firm.example/jobs/${at},CV.pdf,"Q: A secret? A: Yes, ${at}"`,
    )
    const plan = planFile([head, ...rows].join('\n'))
    expect(plan.bad).toEqual([])
    expect(plan.made).toHaveLength(25)
    expect(plan.made[0]).toMatchObject({ appliedOn: '2025-03-01', cvName: 'CV.pdf' })
    expect(JSON.stringify(plan.made)).not.toMatch(/secret|jobs@|555/)
  })
})

describe('Huntr', () => {
  test('in full', () => {
    const file = `id,createdAt,title,salary,location,url,rootDomain,htmlDescription,deadline,lastMovedAt,boardID,listID,listName,companyId,companyName
6a,2026-01-02T10:00:00.000Z,Senior Dev,£80k,"London, UK",https://acme.example/jobs/1,acme.example,"<p>Hello <b>you</b></p><ul><li>tea &amp; cake</li></ul>",,2026-02-01T10:00:00.000Z,b,l,Interview,c,Acme
6b,2026-01-05T10:00:00.000Z,Junior,,Remote,https://big.example/jobs/2,big.example,,2026-12-01,2026-01-05T10:00:00.000Z,b,l,Wishlist,c,BigCo`
    const plan = planFile(file)
    expect(nameOf(file)).toBe('Huntr')
    expect(told(plan)).toEqual([
      'Acme, Senior Dev: saved 2026-01-02, interview 2026-02-01',
      'BigCo, Junior: saved 2026-01-05',
    ])
    expect(plan.made[0]).toMatchObject({
      advert: 'Hello you\n- tea & cake',
      salary: '£80k',
      place: 'London, UK',
    })
    expect(plan.made[1]).toMatchObject({ deadlineOn: '2026-12-01', remote: 'remote' })
  })

  test('as a board, in both of its shapes', () => {
    const one = `Employer,Job Title,List,URL,Location,Salary,Date Saved,Notes
Acme,Senior Dev,Applied,https://acme.example/jobs/1,London,£80k,2026-01-15,Great fit
BigCo,Junior Dev,Interview,,Remote,,2026-01-20,`
    expect(nameOf(one)).toBe('Huntr')
    expect(told(planFile(one))).toEqual([
      'Acme, Senior Dev: saved 2026-01-15, applied 2026-01-15',
      'BigCo, Junior Dev: saved 2026-01-20, interview 2026-01-20',
    ])
    const other = 'Company,Title,List,Date Applied\nAcme,Dev,Offer,2026-01-15\nBeta,Dev,Wishlist,'
    expect(told(planFile(other))).toEqual([
      'Acme, Dev: applied 2026-01-15, offer 2026-01-15',
      'Beta, Dev: saved 2026-11-24',
    ])
  })
})

test('Teal', () => {
  const file = `Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow up,Excitement
Data Scientist,TechCorp,120000,Remote,Applied,2024-01-15,2024-01-30,2024-01-16,Follow up in 1 week,8
Analyst,Xco,,Berlin (Hybrid),Bookmarked,2024-01-15,,,2024-02-01,5`
  const plan = planFile(file)
  expect(nameOf(file)).toBe('Teal')
  expect(told(plan)).toEqual([
    'TechCorp, Data Scientist: saved 2024-01-15, applied 2024-01-16',
    'Xco, Analyst: saved 2024-01-15',
  ])
  expect(plan.made[0]).toMatchObject({
    salary: 'Up to 120000',
    notes: 'Follow up: Follow up in 1 week',
    deadlineOn: '2024-01-30',
  })
  expect(plan.made[1]).toMatchObject({
    remote: 'hybrid',
    followUpOn: '2024-02-01',
    appliedOn: null,
  })
})

test('Simplify', () => {
  const file = `Job Title,Company Name,Job URL,Applied Date,Status,Status Date,Archived,Date Archived,Notes
SWE,Acme,https://acme.example/jobs/1,2026-01-05,REJECTED,2026-02-01,True,2026-02-03,
SWE,Beta,https://beta.example/jobs/1,2026-01-05,INTERVIEWING,2026-02-01,False,,hm
SWE,Gamma,https://gamma.example/jobs/1,,SAVED,2026-02-01,False,,`
  const plan = planFile(file)
  expect(nameOf(file)).toBe('Simplify')
  expect(told(plan)).toEqual([
    'Acme, SWE: applied 2026-01-05, rejected 2026-02-01',
    'Beta, SWE: applied 2026-01-05, interview 2026-02-01',
    'Gamma, SWE: saved 2026-02-01',
  ])
  expect(plan.made.map(({ archived }) => archived)).toEqual([true, false, false])
})

test('JobSync', () => {
  const file = `index,createdAt,applied,appliedDate,Company,JobTitle,jobType,Location,JobSource,Status
1,2024-03-01,Yes,2024-03-02,Acme,Full Stack Developer,Full Time,Calgary,Indeed,Applied
2,2024-03-01,No,N/A,Beta,Dev,Full Time,N/A,N/A,Draft
3,2024-03-01,No,N/A,Gamma,Dev,Full Time,N/A,N/A,Expired`
  const plan = planFile(file)
  expect(nameOf(file)).toBe('JobSync')
  expect(told(plan)).toEqual([
    'Acme, Full Stack Developer: saved 2024-03-01, applied 2024-03-02',
    'Beta, Dev: saved 2024-03-01',
    'Gamma, Dev: saved 2024-03-01, closed 2024-03-01',
  ])
  expect(plan.made[1]).toMatchObject({ place: null, source: null })
})

test('Notion', () => {
  const file = `Name,Company,Stage,Date Applied,Source,Contact,Tags
Engineer,"Acme (https://www.notion.so/Acme-12?pvs=21)",2. Interview ✅,"November 23, 2025",LinkedIn,Ada,"Go, rust"
PM,Beta,Rejected after interview,"November 3, 2025 10:30 AM (GMT+1) → November 4, 2025",,,`
  const plan = planFile(file)
  expect(told(plan)).toEqual([
    'Acme, Engineer: applied 2025-11-23, interview 2025-11-23',
    'Beta, PM: applied 2025-11-03, interview 2025-11-03, rejected 2025-11-03',
  ])
  expect(plan.made[0]).toMatchObject({
    tags: ['go', 'rust'],
    notes: 'Contact: Ada',
    source: 'LinkedIn',
  })
})

describe('a spreadsheet', () => {
  test('in German, with lines above its header', () => {
    const plan = planFile(
      '\ufeffMeine Bewerbungen;;;;\n;;;;\nFirma;Stelle;Status;Bewerbungsdatum;Notizen\nSiemens;Entwickler;Absage;03.04.2026;"a\nb"\nBosch;;Keine Rückmeldung;14.13.2026;',
    )
    expect(told(plan)).toEqual(['Siemens, Entwickler: applied 2026-04-03, rejected 2026-04-03'])
    expect(plan.bad).toMatchObject([{ line: 6, reason: '“14.13.2026” is not a day that exists.' }])
  })

  test('in French, between tabs', () => {
    expect(
      told(
        planFile(
          'Entreprise\tPoste\tStatut\tDate de candidature\nRenault\tIngénieur\tCandidature refusée\t1er mars 2026',
        ),
      ),
    ).toEqual(['Renault, Ingénieur: applied 2026-03-01, rejected 2026-03-01'])
  })

  test('whose first column has no name', () => {
    expect(told(planFile('\ufeff;Role;Status;Applied\nAcme;Engineer;Ghosted;2026-01-02'))).toEqual([
      'Acme, Engineer: applied 2026-01-02, ghosted 2026-01-02',
    ])
  })

  test('with a column for the day of each step', () => {
    const plan = planFile(
      'Company,Role,DateApplied,DateScreening,DateInterview,DateRejected\nAcme,SWE,2025-09-15,2025-09-20,2025-10-01,2025-10-05\nBeta,SWE,2026-11-01,,2026-12-01,',
    )
    expect(told(plan)).toEqual([
      'Acme, SWE: applied 2025-09-15, screening 2025-09-20, interview 2025-10-01, rejected 2025-10-05',
      'Beta, SWE: applied 2026-11-01',
    ])
    expect(plan.made[1]?.notes).toBe('DateInterview: 2026-12-01')
  })

  test('without a column for the company', () => {
    const plan = planFile(`Date,Job Title,Status,Link
2026-01-02,Software Engineer at Acme,Applied,
2026-01-03,Designer,Applied,https://boards.greenhouse.io/figment/jobs/123
2026-01-04,Beta GmbH - Data Analyst,Rejected,
2026-01-05,Data Analyst,Rejected,https://careers.bigco.co.uk/jobs/12
2026-01-06,Data Analyst,Rejected,https://www.linkedin.com/jobs/view/12`)
    expect(plan.made.map(({ company, role }) => `${role} / ${company}`)).toEqual([
      'Software Engineer / Acme',
      'Designer / Figment',
      'Data Analyst / Beta GmbH',
      'Data Analyst / Bigco',
    ])
    expect(plan.bad).toMatchObject([
      { line: 6, reason: 'This row names no company, only “Data Analyst”.' },
    ])
  })

  test('with a list of stages in each cell', () => {
    const plan = planFile(
      `Company,Role,Stages,Date Applied\nAcme,SWE,"['Applied', 'OA', 'Rejected']",2026-01-02\nBeta,SWE,Applied > Screen > Onsite,2026-01-02`,
    )
    expect(told(plan)).toEqual([
      'Acme, SWE: applied 2026-01-02, screening 2026-01-02, rejected 2026-01-02',
      'Beta, SWE: applied 2026-01-02, screening 2026-01-02, interview 2026-01-02',
    ])
  })
})

test('a history beside the status is what tells the road', () => {
  const history =
    '[{""status"":""applied"",""date"":""2026-01-02""},{""status"":""rejected"",""date"":""2026-01-20""}]'
  const plan = planFile(`company,role,status,status_history\nAcme,Dev,Rejected,"${history}"`)
  expect(told(plan)).toEqual(['Acme, Dev: applied 2026-01-02, rejected 2026-01-20'])
})

describe('a log with one row per change', () => {
  test('from one stage to another, without days', () => {
    const file =
      'Company,Source,Target\nAcme,Interview,Rejected\nAcme,Applied,Phone Screen\nAcme,Phone Screen,Interview\nBeta,Applied,Ghosted'
    const plan = planFile(file)
    expect(nameOf(file)).toBe('A log of stage changes')
    expect(told(plan)).toEqual([
      'Acme, Role not noted: applied 2026-11-24, screening 2026-11-24, interview 2026-11-24, rejected 2026-11-24',
      'Beta, Role not noted: applied 2026-11-24, ghosted 2026-11-24',
    ])
    expect(plan.made[0]).toMatchObject({ line: 2, moreLines: [3, 4] })
  })

  test('with days, newest first', () => {
    expect(
      told(
        planFile(
          'Date,Company,Role,From,To\n2026-01-09,Acme,SWE,Screening,Interview\n2026-01-05,Acme,SWE,Applied,Screening',
        ),
      ),
    ).toEqual(['Acme, SWE: applied 2026-01-05, screening 2026-01-05, interview 2026-01-09'])
  })

  test('with one stage a row', () => {
    expect(
      told(
        planFile(
          'Company,Role,Stage,Date\nAcme,SWE,Applied,2026-01-01\nBeta,SWE,Applied,2026-01-02\nAcme,SWE,Interview,2026-01-09\nBeta,SWE,Rejected,2026-01-12',
        ),
      ),
    ).toEqual([
      'Acme, SWE: applied 2026-01-01, interview 2026-01-09',
      'Beta, SWE: applied 2026-01-02, rejected 2026-01-12',
    ])
  })
})
