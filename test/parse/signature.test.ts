import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leadingDay } from '../../src/core/day.ts'
import { readSignature, signatureKey, signatureKeysIn } from '../../src/core/signature.ts'

test.each([
  ['day, month, year, time', 'maria251220250328', 'maria', '2025-12-25T03:28:00'],
  ['two digits of the year and seconds', 'maria251225032800', 'maria', '2025-12-25T03:28:00'],
  ['a time that would also be a day of the year 2504', 'maria251225041500', 'maria', '2025-12-25T04:15:00'],
  ['both forms possible: the first one', 'maria010120201530', 'maria', '2020-01-01T15:30:00'],
  ['midnight', 'maria311220250000', 'maria', '2025-12-31T00:00:00'],
  ['a leap day', 'maria290220240101', 'maria', '2024-02-29T01:01:00'],
  ['blanks around it', '  maria251220250328\n', 'maria', '2025-12-25T03:28:00'],
  ['capitals', 'Maria251220250328', 'Maria', '2025-12-25T03:28:00'],
  ['a name that ends in a digit', 'maria2251220250328', 'maria2', '2025-12-25T03:28:00'],
  ['marks inside the name', 'm.a-r_ia251220250328', 'm.a-r_ia', '2025-12-25T03:28:00'],
  ['a name of one letter', 'm251220250328', 'm', '2025-12-25T03:28:00'],
  ['the first year of the century', 'maria010120000000', 'maria', '2000-01-01T00:00:00'],
  ['the last year of the century', 'maria311220992359', 'maria', '2099-12-31T23:59:00'],
  ['a year after it, where the other form is a day', 'maria010121000000', 'maria', '2021-01-01T00:00:00'],
])('signed: %s', (_name, text, user, date) => {
  expect(readSignature(text)).toEqual({ kind: 'signed', signature: text.trim(), user, date })
})

test.each([
  ['a day that does not exist', 'maria310220251200'],
  ['no leap year', 'maria290220251200'],
  ['a thirteenth month', 'maria251325131313'],
  ['hour 24', 'maria251220252400'],
  ['minute 60 in both forms', 'maria251220256060'],
  ['minute 60 in the one form, second 60 in the other', 'maria251220120060'],
  ['a minute that is an hour of the other form', 'maria251220201060'],
  ['only zeros', 'maria000000000000'],
  ['a year of another century', 'maria251219991259'],
])('malformed: %s', (_name, text) => {
  expect(readSignature(text)).toEqual({ kind: 'malformed', text })
})

test.each([
  ['nothing', ''],
  ['a placeholder', '<pending>'],
  ['the format itself', '{username}{DDMMYYYYHHMM}'],
  ['a bare name', 'maria'],
  ['a bare date', '251220250328'],
  ['eleven digits', 'maria25122025032'],
  ['a name that starts with a digit', '2maria251220250328'],
  ['a mark between name and date', 'maria-251220250328'],
  ['letters that only look like ASCII', 'm\u0430ria251220250328'],
  ['text beside it', 'maria251220250328 (approved)'],
  ['an id that ends in a date', 'WP-1-A-251220250328'],
])('unsigned: %s', (_name, text) => {
  expect(readSignature(text)).toEqual({ kind: 'unsigned', text })
})

test('signatures compare without case', () => {
  expect(signatureKey('Maria251220250328')).toBe(signatureKey('mARIA251220250328'))
})

describe('the signatures that stand in a text', () => {
  const NAME = 'maria251220250328'

  test.each<[string, string, string[]]>([
    ['none', 'approved by maria on 251220250328', []],
    ['one, in lower case', `**USER_SIGNATURE:** \`${NAME.toUpperCase()}\``, [NAME]],
    ['two', `${NAME}, then x_${NAME.replace('03', '04')}|`, [NAME, 'x_maria251220250428', 'maria251220250428']],
    ['a name for each letter behind a mark', `2by-${NAME}`, [`by-${NAME}`, NAME]],
    ['none behind other letters', `\u00fc${NAME}`, [NAME]],
    ['the last twelve of more digits', 'maria9251220250328', ['maria9251220250328']],
    ['none where twelve digits are no date', 'maria310220251200', []],
    ['none where more digits follow', `${NAME}!${NAME}0`, [NAME]],
  ])('%s', (_name, text, keys) => {
    expect([...signatureKeysIn(text)]).toEqual(keys)
  })

  test('a name has a hundred letters at most, counted from its end', () => {
    const longest = `m${'-a'.repeat(49)}b251220250328`
    expect(signatureKeysIn(longest)).toContain(longest)
    expect(signatureKeysIn(`c-${longest}`)).not.toContain(`c-${longest}`)
  })
})

test('every minute of this century makes a signature', () => {
  const minute = fc.date({
    min: new Date('2000-01-01T00:00Z'),
    max: new Date('2099-12-31T23:59Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(minute, (date) => {
      const [year, month, day, hour, min] = date.toISOString().split(/[-T:]/)
      const reading = readSignature(`maria${day}${month}${year}${hour}${min}`)
      return reading.kind === 'signed' && reading.date === `${year}-${month}-${day}T${hour}:${min}:00`
    }),
  )
})

test('any text is read', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'ab_-.0123459 \u0661\ud800\n') }),
      (text) => 'kind' in readSignature(text),
    ),
  )
})

test.each([
  ['2026-02-06', '2026-02-06'],
  ['2026-02-06 14:30', '2026-02-06'],
  ['2026-02-06T14:30:00Z', '2026-02-06'],
  ['2026-02-06, by hand', '2026-02-06'],
  ['2024-02-29', '2024-02-29'],
  ['2026-02-29', null],
  ['2026-13-01', null],
  ['2026-02-06x', null],
  ['2026-02-061', null],
  ['2026-02-06Tomorrow', null],
  ['06.02.2026', null],
  ['', null],
])('the day that %j begins with is %j', (text, day) => {
  expect(leadingDay(text)).toBe(day)
})
