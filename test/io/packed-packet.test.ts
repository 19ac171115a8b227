import { expect, test } from 'vitest'
import { packPacket, unpackPacket, type Unasked } from '../../src/io/packed-packet.ts'
import { golden, treeFrom } from '../support/snapshot.ts'

const { packets } = treeFrom(golden)

test.each(packets.map((packet) => [packet.path, packet] as const))('%s comes back as it was', (_, packet) => {
  const { asked, rest } = packPacket(packet)
  const again = unpackPacket(
    JSON.parse(JSON.stringify(asked)),
    () => JSON.parse(Buffer.from(rest).toString()) as Unasked,
  )
  expect(JSON.parse(JSON.stringify(again))).toEqual(JSON.parse(JSON.stringify(packet)))
  expect({ ...again }).toEqual(JSON.parse(JSON.stringify(packet)))
})

test('what is asked often needs no look at the rest', () => {
  const { asked } = packPacket(packets[0]!)
  const again = unpackPacket(asked, () => {
    throw new Error('the rest was read')
  })
  expect([again.path, again.id, again.status, again.blockedBy]).toEqual([
    packets[0]!.path,
    packets[0]!.id,
    packets[0]!.status,
    packets[0]!.blockedBy,
  ])
  expect(() => again.scope).toThrow('the rest was read')
})
