import { describe, expect, test } from 'vitest'
import { planOf, readAll } from './testing/plan-people'

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')

test('several cards of every version are read from one file', () => {
  const file =
    card(
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;Dr.;',
      'TEL;CELL;VOICE:0170 1234567',
      'EMAIL;INTERNET:old@x.example',
      'EMAIL;PREF;INTERNET:J.Mueller@x.example',
      'NOTE;ENCODING=QUOTED-PRINTABLE:Met at the fair,=0D=0Aby the =',
      'bread stall',
    ) +
    card(
      'VERSION:3.0',
      'N:Lund;Maya;;;',
      'FN:Maya Lund',
      'ORG:Kite\\, Inc.;Fields',
      'TITLE:Grower',
      'item1.EMAIL;type=INTERNET;type=pref:maya@kite.example',
      'item1.X-ABLabel:_$!<Work>!$_',
      'URL:https://maya.example',
      'X-SOCIALPROFILE;type=linkedin:http://www.linkedin.com/in/maya',
      'CATEGORIES:Gardeners,Old\\, friends',
      'BDAY:1990-05-01',
      'NOTE:First\\nsecond\\; third',
    ) +
    card(
      'VERSION:4.0',
      'FN:Bo Berg',
      'EMAIL;PREF=2:second@x.example',
      'EMAIL;PREF=1:mailto:first@x.example',
      'TEL;VALUE=uri;TYPE="voice,home":tel:+49-221-9999123',
      'ADR;LABEL="Here: there; and',
      '  everywhere":;;Street;Town;;1;X',
      'ROLE:Sailor',
    )
  expect(readAll(file).kind).toBe('vcard')
  const { made, bad } = planOf(file)
  expect(bad).toEqual([])
  expect(made).toMatchObject([
    {
      ...{ line: 1, name: 'Dr. Jörg Müller', phone: '0170 1234567' },
      ...{ email: 'j.mueller@x.example', howWeMet: 'Met at the fair,\nby the bread stall' },
    },
    {
      ...{ line: 10, name: 'Maya Lund', company: 'Kite, Inc.', role: 'Grower' },
      ...{ email: 'maya@kite.example', link: 'http://www.linkedin.com/in/maya' },
      ...{ tags: ['gardeners', 'old', 'friends'], howWeMet: 'First\nsecond; third' },
    },
    { name: 'Bo Berg', email: 'first@x.example', phone: '+49-221-9999123', role: 'Sailor' },
  ])
})

describe('a card', () => {
  test('is unfolded wherever its lines were broken, in 2.1 at blanks that stay', () => {
    const three = card('VERSION:3.0', 'FN:Maya', 'NOTE:One wo', ' rd and', '\t more')
    const two = card('VERSION:2.1', 'FN:Maya', 'NOTE:One word', ' and more')
    expect([three, two].map((file) => planOf(file).made[0]?.howWeMet)).toEqual([
      'One word and more',
      'One word and more',
    ])
  })

  test('in another alphabet of bytes is spelled as it was meant', () => {
    const latin = card('FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Ren=E9e')
    const unknown = card('FN;CHARSET=X-NOKIA;QUOTED-PRINTABLE:Zo=C3=AB')
    const halfway = card('FN;ENCODING=QUOTED-PRINTABLE:Łucja =C3=A9')
    const names = [latin, unknown, halfway].map((file) => planOf(file).made[0]?.name)
    expect(names).toEqual(['Renée', 'Zoë', 'Łucja é'])
  })

  test('that names no alphabet may be in that of Windows', () => {
    const names = [
      'FN;ENCODING=QUOTED-PRINTABLE:K=F6ln =96 =80',
      'FN;CHARSET="windows-1252";ENCODING=QUOTED-PRINTABLE:K=F6ln =96 =80',
      'FN;CHARSET=X-NOKIA;ENCODING=QUOTED-PRINTABLE:K=F6ln =96 =80',
      'FN;CHARSET=ISO-8859-2;ENCODING=QUOTED-PRINTABLE:=A3ucja',
      'FN;ENCODING=QUOTED-PRINTABLE:Łucja =E9',
    ].map((line) => planOf(card(line)).made[0]?.name)
    expect(names).toEqual(['Köln – €', 'Köln – €', 'Köln – €', 'Łucja', 'Łucja é'])
  })

  test('comes without the labels that Google gives everybody', () => {
    const file = card('FN:Maya', 'CATEGORIES:myContacts,Starred,Climbing,MYCONTACTS')
    expect(planOf(file).made[0]?.tags).toEqual(['climbing'])
  })

  test.each([
    ['another program’s', 'URL:fb\\://profile/7', 'EMAIL:/o=ExchangeLabs/cn=Recipients/cn=ben'],
    ['in words', 'URL:my page', 'EMAIL:ben at tile.example'],
    ['endless', `URL:https://x.example/${'x'.repeat(2000)}`, `EMAIL:${'x'.repeat(254)}@x.example`],
  ])('comes without a link and an address that are %s', (_, url, email) => {
    const { made, bad } = planOf(card('FN:Ben', 'TEL:123', url, email))
    expect(bad).toEqual([])
    expect(made).toMatchObject([{ name: 'Ben', phone: '123', link: null, email: null }])
  })

  test('may have a picture, lines that are none, and an agent’s card inside', () => {
    const file = card(
      'VERSION:2.1',
      'N:Lund;Maya',
      'PHOTO;JPEG;ENCODING=BASE64:/9j/4AAQSkZJRgABAQ',
      'AAAQABAAD/2wBDAAIBAQEBAQIBAQECAg',
      '',
      'AGENT:',
      'BEGIN:VCARD',
      'N:Agent;Her',
      'END:VCARD',
      'TEL:123',
    )
    const { made, bad } = planOf(file)
    expect(bad).toEqual([])
    expect(made).toMatchObject([{ name: 'Maya Lund', phone: '123' }])
  })

  test('of a group, without a name, or cut off is told apart, and the others are kept', () => {
    const file =
      card('KIND:group', 'FN:The choir') +
      card('ORG:Kite', 'EMAIL:info@kite.example') +
      'BEGIN:VCARD\nFN:Cut\n' +
      card('FN:Bo') +
      'BEGIN:VCARD\nFN:Cut too'
    const { made, bad } = planOf(file)
    expect(made.map(({ name }) => name)).toEqual(['Bo'])
    expect(bad.map(({ reason }) => reason)).toEqual([
      'This card is a group, and not a person.',
      'There is no name.',
      'This card is cut off before its end.',
      'This card is cut off before its end.',
    ])
    expect(bad[1]?.cells).toEqual(['', 'Kite', '', 'info@kite.example', '', '', '', ''])
  })
})
