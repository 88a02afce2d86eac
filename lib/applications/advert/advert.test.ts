import { describe, expect, test } from 'vitest'
import { type Day, parseDay } from '@/lib/day'
import { bookmarklet } from './bookmarklet'
import { readCapture } from './capture'
import { htmlToText } from './html-to-text'
import { cleanLink, sourceOf } from './link'
import { readTitle } from './page-title'
import { readPastedAdvert } from './pasted-advert'
import { readAdvert } from './read-advert'
import type { Capture } from './words'

const today = parseDay('2026-11-24') as Day
const capture = (parts: Partial<Capture>): Capture => ({
  url: 'https://jobs.harbourbooks.example/senior-baker?utm_source=mail',
  title: '',
  selection: '',
  jsonLd: [],
  ...parts,
})
const posting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Senior Baker &amp; Trainer',
  hiringOrganization: { '@type': 'Organization', name: 'Harbour Books' },
  jobLocation: {
    address: { addressLocality: 'Berlin', addressRegion: 'BE', addressCountry: 'DE' },
  },
  baseSalary: { currency: 'GBP', value: { minValue: 40000, maxValue: '45000', unitText: 'YEAR' } },
  validThrough: '2026-12-05T23:59:00+01:00',
  description: '<p>Bread &amp; books.</p><ul><li>Bake</li><li>Read</li></ul><script>x()</script>',
}
const withPosting = (changes: object) =>
  readAdvert(capture({ jsonLd: [JSON.stringify({ ...posting, ...changes })] }))

describe('an advert', () => {
  test('is read from the page’s own job data', () => {
    expect(withPosting({})).toEqual({
      company: 'Harbour Books',
      role: 'Senior Baker & Trainer',
      link: 'https://jobs.harbourbooks.example/senior-baker',
      place: 'Berlin, Germany',
      remote: null,
      salary: '£40,000–£45,000 a year',
      source: 'Company site',
      deadlineOn: '2026-12-05',
      advert: 'Bread & books.\n- Bake\n- Read',
    })
  })

  test('may give its facts in any of the ways schema.org allows', () => {
    expect(withPosting({ hiringOrganization: 'Rye' }).company).toBe('Rye')
    expect(withPosting({ jobLocation: [{ address: 'Leeds' }, 'York'] }).place).toBe('Leeds; York')
    expect(withPosting({ jobLocationType: 'TELECOMMUTE' }).remote).toBe('remote')
    expect(
      withPosting({ jobLocation: null, applicantLocationRequirements: { name: 'Spain' } }).place,
    ).toBe('Spain')
    expect(
      withPosting({ baseSalary: { currency: 'EUR', value: { value: 15.5, unitText: 'HOUR' } } })
        .salary,
    ).toBe('€15.50 an hour')
    expect(withPosting({ baseSalary: { currency: 'nonsense', value: -1 } }).salary).toBeNull()
    expect(withPosting({ validThrough: '31 Feb' }).deadlineOn).toBeNull()
  })

  test('is found in graphs and lists, escaped, commented or beside broken blocks', () => {
    const found = (block: string) => readAdvert(capture({ jsonLd: ['{JobPosting', block] })).company
    const json = JSON.stringify(posting)
    expect(found(JSON.stringify({ '@graph': [{ '@type': 'WebPage' }, posting] }))).toBe(
      'Harbour Books',
    )
    expect(found(JSON.stringify([{ ...posting, '@type': ['Thing', 'JobPosting'] }]))).toBe(
      'Harbour Books',
    )
    expect(found(`/*<![CDATA[*/${json}/*]]>*/`)).toBe('Harbour Books')
    expect(found(`<!-- ${json} -->`)).toBe('Harbour Books')
    expect(found(json.replaceAll('"', '&quot;').replaceAll('&amp;', '&amp;amp;'))).toBe(
      'Harbour Books',
    )
    expect(found(json.replace('Bread', 'Bread\n'))).toBe('Harbour Books')
  })

  test('of several on a page is the one with the page’s address, else the first', () => {
    const other = {
      ...posting,
      title: 'Reader',
      url: 'https://jobs.harbourbooks.example/senior-baker',
    }
    const blocks = [JSON.stringify([posting, other])]
    expect(readAdvert(capture({ jsonLd: blocks })).role).toBe('Reader')
    expect(readAdvert(capture({ jsonLd: blocks, url: 'https://x.example/' })).role).toBe(
      'Senior Baker & Trainer',
    )
  })

  test('without job data is read from the title and what was marked', () => {
    const read = readAdvert(
      capture({
        title: 'Senior Baker - Harbour Books | LinkedIn',
        selection: ' We bake.\r\nA lot. ',
      }),
    )
    expect(read).toMatchObject({ company: 'Harbour Books', role: 'Senior Baker' })
    expect(read.advert).toBe('We bake.\nA lot.')
  })
})

test.each([
  ['(3) Senior Baker | Harbour Books | LinkedIn', 'Harbour Books', 'Senior Baker', null],
  [
    'Harbour Books hiring Senior Baker in Leeds, England | LinkedIn',
    'Harbour Books',
    'Senior Baker',
    'Leeds, England',
  ],
  ['Job Application for Senior Baker at Harbour Books', 'Harbour Books', 'Senior Baker', null],
  ['Harbour Books - Senior Baker', 'Harbour Books', 'Senior Baker', null],
  ['Senior Baker @ Harbour Books', 'Harbour Books', 'Senior Baker', null],
  [
    'Senior Baker - Harbour Books - Leeds LS1 - Indeed.com',
    'Harbour Books',
    'Senior Baker',
    'Leeds LS1',
  ],
  ['Something - Else', null, null, null],
  ['', null, null, null],
])('the title “%s” is understood', (title, company, role, place) => {
  expect(readTitle(title)).toEqual({ company, role, place })
})

describe('a link', () => {
  test('loses what follows people around and keeps what names the job', () => {
    expect(cleanLink('https://a.example/jobs?gh_jid=12&utm_source=x&gclid=1&refId=2&trk=3')).toBe(
      'https://a.example/jobs?gh_jid=12',
    )
    expect(
      cleanLink('https://uk.linkedin.com/jobs/view/baker-at-rye-4012345678/?trackingId=x'),
    ).toBe('https://www.linkedin.com/jobs/view/4012345678')
    expect(cleanLink('https://www.linkedin.com/jobs/search/?currentJobId=4012345678')).toBe(
      'https://www.linkedin.com/jobs/view/4012345678',
    )
    expect(cleanLink('https://uk.indeed.com/viewjob?jk=ab12&tk=9&from=serp#top')).toBe(
      'https://uk.indeed.com/viewjob?jk=ab12',
    )
  })

  test('is only ever a web address', () => {
    for (const address of ['javascript:alert(1)', 'data:text/html,x', '', 'ftp://a', 'https://']) {
      expect(cleanLink(address)).toBeNull()
    }
    expect(cleanLink(`https://a.example/${'x'.repeat(3000)}`)).toBeNull()
    expect(cleanLink('https://me:secret@a.example/')).toBe('https://a.example')
  })

  test('tells where it was found, when that is sure', () => {
    expect(sourceOf('https://uk.linkedin.com/jobs/view/1', null)).toBe('LinkedIn')
    expect(sourceOf('https://jobs.theguardian.com/job/1', null)).toBe('Guardian Jobs')
    expect(sourceOf('https://careers.harbour-books.example/1', 'Harbour Books')).toBe(
      'Company site',
    )
    expect(sourceOf('https://notlinkedin.com/', 'Rye')).toBeNull()
  })
})

describe('markup', () => {
  test('becomes paragraphs and bullets', () => {
    expect(
      htmlToText('<h2>Rye</h2><p>One<br>two</p><ul><li><p>A</p></li><li>B</li></ul>'),
    ).toContain('Rye\n\nOne\ntwo')
    expect(htmlToText('&amp;lt;p&amp;gt;Bread &amp;amp;amp; jam&amp;lt;/p&amp;gt;')).toBe(
      'Bread & jam',
    )
    expect(htmlToText('<STYLE>p{}</STYLE>Caf&eacute; &#8211; &#x1F35E; 3 < 4')).toBe(
      'Café – 🍞 3 < 4',
    )
    expect(htmlToText('plain\nlines & more')).toBe('plain\nlines & more')
    expect(htmlToText(`<p>${'x'.repeat(90_000)}</p>`)).toHaveLength(50_000)
  })
})

describe('the bookmark', () => {
  const address = bookmarklet('https://onward.example/')
  const code = decodeURIComponent(address.slice('javascript:'.length))

  test('is a short address of plain old script', () => {
    expect(address).toMatch(/^javascript:[\w%!~*'().-]+$/)
    expect(address.length).toBeLessThan(2000)
    expect(code).not.toMatch(/=>|`|\b(?:let|const|eval|innerHTML)\b/)
  })

  test('opens the app with what it found, which the app reads back', () => {
    const opened: string[] = []
    const block = JSON.stringify(posting)
    const page = {
      title: 'Senior Baker',
      querySelectorAll: () => [{ textContent: block }, { textContent: '{"@type":"WebPage"}' }],
      querySelector: () => ({ href: 'https://a.example/job/1' }),
    }
    const place = { href: 'https://a.example/job/1?utm_source=x', host: 'a.example' }
    const window = {
      getSelection: () => 'We bake “bread” & more',
      open: (to: string) => opened.push(to) > 0 && {},
    }
    new Function('document', 'location', 'window', code)(page, place, window)
    const { hash, pathname } = new URL(opened[0] ?? '')
    expect(pathname).toBe('/applications/new')
    expect(readCapture(hash)).toEqual({
      url: 'https://a.example/job/1',
      title: 'Senior Baker',
      selection: 'We bake “bread” & more',
      jsonLd: [block],
    })
  })

  test('brings nothing but what fits', () => {
    const sent = (value: unknown) =>
      readCapture(`#capture=${encodeURIComponent(JSON.stringify(value))}`)
    expect(
      sent({ url: 'https://a.example', title: 7, selection: null, jsonLd: [1, 'x'.repeat(7e4)] }),
    ).toEqual({
      url: 'https://a.example',
      title: '',
      selection: '',
      jsonLd: [],
    })
    expect(sent({ url: 'https://a.example', selection: 'x'.repeat(3e4) })?.selection).toHaveLength(
      20_000,
    )
    for (const url of ['javascript:alert(1)', '', 7, undefined]) expect(sent({ url })).toBeNull()
    for (const value of [null, 7, 'x', []]) expect(sent(value)).toBeNull()
    for (const hash of ['', '#', '#capture=', '#capture=%', '#capture=x', '#other=1']) {
      expect(readCapture(hash)).toBeNull()
    }
  })
})

describe('a pasted advert', () => {
  test('is read where it says things plainly', () => {
    expect(
      readPastedAdvert(
        'Senior Baker\nCompany: Harbour Books\nLocation: Leeds (hybrid)\nSalary: £28,000 per year\nClosing date: 5 December 2026\n\nWe bake.',
        { today },
      ),
    ).toEqual({
      company: 'Harbour Books',
      role: 'Senior Baker',
      place: 'Leeds',
      remote: 'hybrid',
      salary: '£28,000 per year',
      deadlineOn: '2026-12-05',
    })
    expect(
      readPastedAdvert(
        'Fennel & Rye is looking for a pastry chef to join us.\nPay: £14 an hour\nApply by 10th January.',
        { today },
      ),
    ).toMatchObject({ company: 'Fennel & Rye', role: 'pastry chef', deadlineOn: '2027-01-10' })
  })

  test('says nothing where the advert doesn’t', () => {
    expect(
      readPastedAdvert(
        'About the role\nWe are looking for people.\nThis job is not remote. Last year we raised $40 million.',
        { today },
      ),
    ).toEqual({
      company: null,
      role: null,
      place: null,
      remote: null,
      salary: null,
      deadlineOn: null,
    })
  })
})

test('no page is slow to read, however odd', () => {
  const odd = [
    '<'.repeat(1e5),
    '<a '.repeat(3e4),
    '['.repeat(1e5),
    '&lt;p'.repeat(2e4),
    'Baker at '.repeat(1e4),
    '\ud800'.repeat(1e5),
  ]
  for (const text of odd) {
    const start = performance.now()
    readAdvert(
      capture({
        title: text,
        selection: text,
        jsonLd: [
          `JobPosting${text}`,
          text,
          `{"@type":"JobPosting","description":${JSON.stringify(text)}}`,
        ],
      }),
    )
    readPastedAdvert(text, { today })
    expect(performance.now() - start).toBeLessThan(1000)
  }
})
