import { expect, test } from 'vitest'
import rule from '../../src/rules/signature-wellformed.ts'
import { edit, findingsOf, golden, without } from '../support/snapshot.ts'

const PATH = 'docs/task_packets/WP-1-Session-Store.md'
const LEDGER = 'docs/SIGNATURE_AUDIT.md'
const signed = (text: string) => edit(golden, PATH, 'maria040320260930', text)
const found = (text: string) => findingsOf({ head: signed(text) }, rule)

test('a name and twelve digits that are no date are told', () => {
  expect(found('maria320320260930')).toEqual([
    `${PATH}:9:19 critical`.replace('critical', 'high') +
      ' Unexpected USER_SIGNATURE `maria320320260930`, expected a name and a real date and time as DDMMYYYYHHMM',
  ])
  expect(found('maria290220250930')).toHaveLength(1)
  expect(found('maria040320262460')).toHaveLength(1)
})

test('the shape with seconds of the rubric is well formed', () => {
  expect(found('maria040326093015')).toEqual([])
})

test('what is no signature at all is unsigned, not malformed', () => {
  for (const text of ['<pending>', 'maria', 'maria04032026', 'pending 040320260930']) expect(found(text)).toEqual([])
})

test('a row of the ledger is judged too', () => {
  const head = edit(golden, LEDGER, '| maria020320260910 |', '| maria020320269910 |')
  expect(findingsOf({ head }, rule)).toEqual([
    `${LEDGER}:8:3 high Unexpected signature \`maria020320269910\`, expected a name and a real date and time as DDMMYYYYHHMM`,
  ])
})

test('packets are judged without a ledger', () => {
  expect(findingsOf({ head: without(signed('maria320320260930'), LEDGER) }, rule)).toHaveLength(1)
})

test('a malformed signature that was there before is old debt', () => {
  const base = signed('maria320320260930')
  expect(findingsOf({ head: edit(base, PATH, '- None yet.', '- Late.'), base }, rule)).toEqual([])
  expect(findingsOf({ head: signed('maria330320260930'), base }, rule)).toHaveLength(1)
})
