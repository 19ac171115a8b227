import { beforeAll, describe, expect, test } from 'vitest'
import { briefCommand } from '../../src/commands/brief.ts'
import { checkCommand } from '../../src/commands/check.ts'
import { escalateCommand } from '../../src/commands/escalate.ts'
import { gateCommand, gatesCommand, preOrchestrationCommand } from '../../src/commands/gates.ts'
import { metricsCommand } from '../../src/commands/metrics.ts'
import { parseCommand } from '../../src/commands/parse.ts'
import { postWorkCommand } from '../../src/commands/post-work.ts'
import { preWorkCommand } from '../../src/commands/pre-work.ts'
import { replayCommand } from '../../src/commands/replay.ts'
import { scoreCommand } from '../../src/commands/score.ts'
import { printedBy } from '../support/printed.ts'
import { repository, type TestRepository } from '../support/repository.ts'
import { schemaFaults, schemas } from '../support/schemas.ts'
import { golden } from '../support/snapshot.ts'
import { having, SESSION_STORE } from '../support/session-store.ts'

const ID = 'WP-1-Session-Store'
const CONFIG = 'countersign.config.json'

/** What each command prints as JSON in a repository, by the schema of it; replay one line a commit. */
type Printer = (repo: TestRepository) => Promise<unknown[]>

const setting = ({ root }: TestRepository) => ({ cwd: root, now: new Date('2026-03-06T12:00:00Z') })

const whole = async (command: () => unknown): Promise<unknown[]> => [JSON.parse((await printedBy(command)).stdout)]

const OUTPUTS: Readonly<Record<string, Printer>> = {
  report: (repo) => whole(() => checkCommand({ all: true, format: 'json' }, setting(repo))),
  packet: async (repo) =>
    (await whole(() => parseCommand(['docs/task_packets/WP-1-Storage-Layer.md'], setting(repo))))[0] as unknown[],
  brief: (repo) => whole(() => briefCommand(ID, 'json', setting(repo))),
  score: (repo) => whole(() => scoreCommand([], 'json', setting(repo))),
  'pre-work': (repo) => whole(() => preWorkCommand(ID, 'json', setting(repo))),
  'post-work': (repo) => whole(() => postWorkCommand(ID, { base: 'HEAD~1', format: 'json' }, setting(repo))),
  gates: async (repo) => [
    ...(await whole(() => gatesCommand(ID, 'json', false, setting(repo)))),
    ...(await whole(() => preOrchestrationCommand('json', setting(repo)))),
  ],
  phase: (repo) => whole(() => gateCommand('1', 'json', setting(repo))),
  metrics: (repo) => whole(() => metricsCommand('json', 100, setting(repo))),
  escalations: (repo) => whole(() => escalateCommand([], undefined, 'json', setting(repo))),
  'replay-line': async ({ root }) =>
    (await printedBy(() => replayCommand('json', { cwd: root }))).stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
}

describe('the schemas', () => {
  test('carry an id of their own, called after the file, a title and a description', () => {
    for (const [name, schema] of Object.entries(schemas))
      expect(schema).toMatchObject({
        $schema: 'http://json-schema.org/draft-07/schema#',
        $id: `urn:countersign:schema:${name}`,
        title: expect.any(String) as string,
      })
  })

  test('are those of the configuration and of what commands print', () => {
    expect(Object.keys(schemas).sort()).toEqual([...Object.keys(OUTPUTS), 'config'].sort())
  })

  test.each(Object.keys(OUTPUTS))('%s takes no value of another kind', (name) => {
    expect(schemaFaults(name, 'text')).toEqual([' type'])
    expect(schemaFaults(name, name === 'score' || name === 'escalations' ? [{}] : {})).not.toEqual([])
  })
})

describe.each([
  ['the golden repository', golden, {}],
  [
    'a broken repository',
    having(['RISK_TIER: MEDIUM', 'RISK_TIER: SEVERE'], ['- EFFORT: 4 hours\n', '']),
    { [CONFIG]: '{"rulez": 1}' },
  ],
])('in %s', (_, files, later) => {
  let repo: TestRepository
  beforeAll(() => {
    repo = repository()
    const texts = Object.entries(files).map(([path, file]) => [path, typeof file === 'string' ? file : file.text])
    const { [SESSION_STORE]: packet, ...others } = Object.fromEntries(texts) as Record<string, string>
    repo.commit('Start', { ...others, [CONFIG]: '{}' })
    repo.commit('Packet', { [SESSION_STORE]: packet! })
    repo.commit(`${ID}: work`, { 'src/session/session.ts': 'export {}\n', 'src/other.ts': '' })
  })

  test.each(Object.keys(OUTPUTS))('what is printed fits the schema %s', async (name) => {
    const printed = await OUTPUTS[name]!(repo)
    expect(printed.length).toBeGreaterThan(0)
    for (const value of printed) expect(schemaFaults(name, value)).toEqual([])
  })

  test('a line of a commit that could not be judged fits too', async () => {
    repo.commit('Configure', later)
    const lines = await OUTPUTS['replay-line']!(repo)
    for (const value of lines) expect(schemaFaults('replay-line', value)).toEqual([])
    expect(Object.hasOwn(lines.at(-1) as object, 'error')).toBe(CONFIG in later)
  })
})
