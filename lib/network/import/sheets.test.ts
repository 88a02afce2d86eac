import { describe, expect, test } from 'vitest'
import { Refusal } from '@/lib/refusal'
import { planOf, readAll } from './testing/plan-people'

const preamble =
  'Notes:\r\n"When exporting your connection data, you may notice, that some of the ""email addresses"" are missing."\r\n\r\n'
const linkedIn = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n'

describe('LinkedIn’s Connections.csv', () => {
  test('is read under its mark and its notes, whichever way its days are written', () => {
    const file = `\ufeff${preamble}${linkedIn}${[
      'Maya,Lund,https://www.linkedin.com/in/maya-lund,,Kite & Co,"Head of Growing, North",28 Sep 2026',
      'Bo,,https://www.linkedin.com/in/bo,bo@tern.example,,,14-Aug-25',
    ].join('\r\n')}`
    expect(readAll(file).kind).toBe('linkedin')
    const { made, bad, duplicates, dayless } = planOf(file)
    expect([bad, duplicates, dayless]).toEqual([[], [], 0])
    expect(made).toMatchObject([
      {
        ...{ line: 5, name: 'Maya Lund', company: 'Kite & Co', role: 'Head of Growing, North' },
        ...{ email: null, link: 'https://www.linkedin.com/in/maya-lund', metOn: '2026-09-28' },
      },
      { line: 6, name: 'Bo', email: 'bo@tern.example', company: null, metOn: '2025-08-14' },
    ])
  })

  test('leaves out people without a name, and says so', () => {
    const { made, bad } = planOf(`${linkedIn},,,,,,02 Mar 2024\r\nBo,Berg,,,,,02 Mar 2024\r\n`)
    expect(made.map(({ name }) => name)).toEqual(['Bo Berg'])
    expect(bad).toMatchObject([{ line: 2, reason: 'There is no name.' }])
  })

  test('takes people in without a day that can’t be read or hasn’t come', () => {
    const { made, dayless } = planOf(
      `${linkedIn}Ada,L,,,,,05 Jun 1833\r\nBo,Berg,,,,,25 Dec 2026\r\nCy,Dale,,,,,\r\n`,
    )
    expect(made.map(({ metOn }) => metOn)).toEqual([null, null, null])
    expect(dayless).toBe(2)
  })
})

describe('Google’s contacts', () => {
  test('are read with the headers of today', () => {
    const file = [
      'First Name,Middle Name,Last Name,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Website 1 - Label,Website 1 - Value',
      'Maya,,Lund,,,Kite & Co,Grower,Fields,1990-05-01,"Met at the seed fair\nsecond row",,* myContacts ::: Gardeners ::: * starred,* Work,Maya@Kite.example ::: maya@home.example,,,Mobile,+44 7700 900123,,maya.example/about',
      ',,,The Baker,,,,,,,,* myContacts,,,,baker@bread.example,,,,',
    ].join('\n')
    expect(readAll(file).kind).toBe('google')
    const { made, bad } = planOf(file)
    expect(bad).toEqual([])
    expect(made).toMatchObject([
      {
        ...{ name: 'Maya Lund', company: 'Kite & Co', role: 'Grower', email: 'maya@kite.example' },
        ...{ phone: '+44 7700 900123', link: 'https://maya.example/about', tags: ['gardeners'] },
        howWeMet: 'Met at the seed fair\nsecond row',
      },
      { name: 'The Baker', email: 'baker@bread.example', tags: [] },
    ])
  })

  test('are read with older headers', () => {
    const file = [
      'Name,Given Name,Additional Name,Family Name,Yomi Name,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title',
      'Dr Bo Berg,Bo,,Berg,,,,* My Contacts ::: Imported on 3/4 ::: Choir,* Home,bo@berg.example,Work,020 7946 0000 ::: 020 7946 0001,,Tern,Lead',
    ].join('\n')
    expect(readAll(file).kind).toBe('google')
    expect(planOf(file).made).toMatchObject([
      {
        ...{ name: 'Dr Bo Berg', email: 'bo@berg.example', phone: '020 7946 0000' },
        ...{ company: 'Tern', role: 'Lead', tags: ['choir'] },
      },
    ])
  })
})

describe('Outlook’s contacts', () => {
  const roleOf = (file: string) => planOf(file).made[0]?.role

  test('have a title for how somebody is addressed, and another for their work', () => {
    const header = 'Title,First Name,Last Name,Company,Job Title\n'
    expect(roleOf(`${header}Dr,Maya,Lund,Kite,Head Gardener\n`)).toBe('Head Gardener')
    expect(roleOf(`${header}Dr,Maya,Lund,Kite,\n`)).toBeNull()
  })

  test.each([
    ['Head Gardener', 'Head Gardener'],
    ['Professor of Soil', 'Professor of Soil'],
    ['Mr', null],
    ['MRS.', null],
    ['Prof. Dr.', null],
    ['Mx', null],
  ])('and where there is only a title, “%s” is the role %s', (title, role) => {
    expect(roleOf(`Title,Name\n${title},Maya Lund\n`)).toBe(role)
  })

  test('come without what Exchange and other programs keep for themselves', () => {
    const exchange = '/o=ExchangeLabs/ou=Exchange Administrative Group/cn=Recipients/cn=maya'
    const { made, bad } = planOf(`Name,E-mail Address,Web Page\nMaya,${exchange},fb://profile/7\n`)
    expect(bad).toEqual([])
    expect(made).toMatchObject([{ name: 'Maya', email: null, link: null }])
  })
})

describe('a spreadsheet', () => {
  test('needs a name, and is read with semicolons, other words and any order', () => {
    const file =
      'E-Mail;Firma;Vorname;Nachname;Met on\nbo@x.example;Tern;Bo;Berg;31/03/2026\n;;Maya;Lund;04/03/2026\n'
    expect(readAll(file).kind).toBe('spreadsheet')
    expect(planOf(file).made).toMatchObject([
      { name: 'Bo Berg', company: 'Tern', email: 'bo@x.example', metOn: '2026-03-31' },
      { name: 'Maya Lund', company: null, metOn: '2026-03-04' },
    ])
  })

  test('has rows that can’t be kept, each with its line and the reason', () => {
    const file = [
      'Name,Company,Email,Link,Notes',
      `${'x'.repeat(121)},,,,`,
      'Bo,,not an address,,',
      'Bo,,,javascript:alert(1),',
      'Bo,Kite,,,,one cell too many',
      `Bo,,,,${'x'.repeat(10_001)}`,
      'Bo,"Ki\ud800te",,,',
      'Bo,n/a,-,,',
    ].join('\n')
    const { made, bad } = planOf(file)
    expect(bad.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '2 The name is longer than 120 characters.',
      '3 “not an address” is not an email address.',
      '4 “javascript:alert(1)” is not a web link.',
      '5 This row has 6 cells, but the header has 5. A cell with a comma in it needs quotation marks.',
      '6 The note is longer than 10,000 characters.',
      '7 The company holds characters that can’t be stored.',
    ])
    expect(made).toMatchObject([{ line: 8, name: 'Bo', company: null, email: null }])
  })

  test.each([
    ['30', 30],
    ['7 days', 7],
    ['0', null],
    ['9999', null],
    ['now and then', null],
  ])('with a rhythm of “%s” brings people in with %s', (text, cadenceDays) => {
    const { made, bad } = planOf(`Name,Stay in touch every\nBo,${text}\n`)
    expect(bad).toEqual([])
    expect(made).toMatchObject([{ name: 'Bo', cadenceDays }])
  })

  test('keeps the rows after a quotation mark that is out of place', () => {
    const { made, bad } = planOf('Name,Company\n"Bo" Berg,Kite\n"Maya",Tern\n')
    expect(bad).toMatchObject([{ line: 2, reason: expect.stringContaining('quotation mark') }])
    expect(made).toMatchObject([{ line: 3, name: 'Maya' }])
  })

  test.each([
    ['Company,Email\nKite,a@b.example\n', 'no column for a name. It has “Company”, “Email”'],
    ['Maya Lund,Kite,maya@kite.example\n', 'no column for a name. Put a first line'],
    ['Name,Company\n', 'nobody under it'],
    ['Name,Company\n"Maya,Kite\n', 'never closed'],
    [' \n', 'empty'],
  ])('that says nothing is refused: %j', (file, words) => {
    expect(() => readAll(file)).toThrow(Refusal)
    expect(() => readAll(file)).toThrow(words)
  })
})
