import { expect, test } from 'vitest'
import { readInstantCursor, writeInstantCursor } from './instant-cursor'

test('a place in the list survives the address; an edited one starts from the top', () => {
  const place = {
    at: new Date(1_700_000_000_000),
    id: '019372a0-0000-7000-8000-000000000000',
  }
  expect(readInstantCursor(writeInstantCursor(place))).toEqual(place)
  for (const edited of ['', 'x', '1_2', `1e99_${place.id}`, undefined])
    expect(readInstantCursor(edited)).toBeUndefined()
})
