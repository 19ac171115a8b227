import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Log } from 'sarif'
import { CLI } from '../support/bundle.ts'
import { repository, type Files } from '../support/repository.ts'
import { sarifFaults } from '../support/sarif.ts'
import { golden } from '../support/snapshot.ts'

test('`check --format sarif` prints a log that holds to the official schema, on the lines it is about', () => {
  const made = repository()
  made.commit('WP-1-Session-Store: begin', golden as Files)
  const packet = 'docs/task_packets/WP-1-Session-Store.md'
  made.stage({ [packet]: made.read(packet).replace('- Login pages', '- Login pages, mostly') })
  const run = made.run(process.execPath, [CLI, 'check', '--staged', '--format', 'sarif', '--output', 'out.sarif'])
  const log = JSON.parse(readFileSync(join(made.root, 'out.sarif'), 'utf8')) as Log
  expect([run.status, sarifFaults(log)]).toEqual([1, []])
  const [result] = log.runs[0]!.results!
  expect(result).toMatchObject({ ruleId: 'locked-packet-unchanged', level: 'error' })
  const place = result!.locations![0]!.physicalLocation!
  expect(place.artifactLocation!.uri).toBe(packet)
  expect(place.region!.startLine).toBeGreaterThan(1)
})
