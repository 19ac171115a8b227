import examples from '@octokit/webhooks-examples/api.github.com/index.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { readEvent } from '../../src/action/event.ts'

type Payload = Readonly<Record<string, unknown>>

interface Recording {
  readonly name: string
  readonly examples: readonly Payload[]
}

const SHA = /^[0-9a-f]{40}$/
const MERGE = 'c'.repeat(40)

/** What GitHub really sent for an event, each with its number. */
const recorded = (name: string): [number, Payload][] =>
  (examples as unknown as readonly Recording[])
    .filter((recording) => recording.name === name)
    .flatMap((recording) => recording.examples.map((payload, index): [number, Payload] => [index, payload]))

describe('a recorded payload', () => {
  test('is there for every event that is judged', () => {
    const counts = ['pull_request', 'merge_group', 'push', 'workflow_dispatch'].map((name) => recorded(name).length)
    expect(counts.every((count) => count > 0)).toBe(true)
  })

  test.each(recorded('pull_request'))('of a pull request (%i) gives base, head, branch and title', (_, payload) => {
    const pull = payload['pull_request'] as { title: string; head: { sha: string; ref: string }; base: { sha: string } }
    expect(readEvent('pull_request', payload, { GITHUB_SHA: MERGE })).toMatchObject({
      kind: 'pull_request',
      base: pull.base.sha,
      head: pull.head.sha,
      branch: pull.head.ref,
      title: pull.title,
      number: expect.any(Number) as number,
      body: expect.any(String) as string,
      merge: MERGE,
    })
  })

  test.each(recorded('merge_group'))('of a merge group (%i) gives base and head', (_, payload) => {
    const event = readEvent('merge_group', payload, {})
    expect(event).toEqual({
      kind: 'merge_group',
      base: expect.stringMatching(SHA) as string,
      head: expect.stringMatching(SHA) as string,
    })
  })

  test.each(recorded('push'))(
    'of a push (%i) gives what was there before, or says why nothing is judged',
    (_, payload) => {
      const event = readEvent('push', payload, {})
      if (event.kind === 'nothing') expect(event.reason).toContain('nothing to judge')
      else if (event.kind === 'range') expect([event.base, event.head]).toEqual([payload['before'], payload['after']])
      else expect(event.head).toBe(payload['after'])
    },
  )

  test.each(recorded('workflow_dispatch'))('of a run by hand (%i) asks for the whole tree', (_, payload) => {
    expect(readEvent('workflow_dispatch', payload, { GITHUB_SHA: MERGE })).toEqual({ kind: 'tree', head: MERGE })
  })

  test('of another event is refused', () => {
    for (const [, payload] of recorded('issues'))
      expect(() => readEvent('issues', payload, {})).toThrow('Unexpected event')
  })
})
