import { expect, test } from 'vitest'
import { packPacket, readPart, unpackPacket } from '../../src/io/packed-packet.ts'
import { plainPacket, type Packet } from '../../src/core/packet.ts'
import { golden, treeFrom } from '../support/snapshot.ts'

const { packets } = treeFrom(golden)

test.each(packets.map((packet) => [packet.path, packet] as const))('%s comes back as it was', (_, packet) => {
  const { often, once, rest } = packPacket(packet)
  const again = unpackPacket({
    often: () => readPart(often),
    once: () => readPart(once),
    rest: () => readPart(rest),
  })
  const expected = JSON.parse(JSON.stringify(packet)) as unknown
  expect(JSON.parse(JSON.stringify(again))).toEqual(expected)
  expect(JSON.parse(JSON.stringify(plainPacket(again)))).toEqual(expected)
})

test('what is asked often needs no look at the rest', () => {
  const { often } = packPacket(packets[0]!)
  const fails = () => {
    throw new Error('the rest was read')
  }
  const again = unpackPacket({ often: () => readPart(often), once: fails, rest: fails })
  const askedOf = ({ path, id, status, blockedBy }: Packet) => JSON.stringify([path, id, status, blockedBy])
  expect(askedOf(again)).toBe(askedOf(packets[0]!))
  expect(() => again.scope).toThrow('the rest was read')
})
