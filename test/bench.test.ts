import { readFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { expect, test } from 'vitest'
import { exponent, interleave, node, quartiles, ratios, run } from '../bench/measure.js'
import { renderPlot } from '../bench/plot.js'
import { isMet, renderFigures, withFigures } from '../bench/report.js'
import { LONG, makeRepository, NOW, packetText, randomFrom, sizeFrom, sourcesOf, TWENTY } from '../bench/repository.js'
import { SHAPES } from '../bench/shapes.js'
import { DEFAULT_CONFIG } from '../src/core/config.ts'
import { parsePacket } from '../src/core/parse/packet.ts'
import { CLI } from './support/bundle.ts'
import { temporaryFolder } from './support/repository.ts'

const doc = (name: string) => new URL(`../docs/${name}`, import.meta.url)

const times = { low: 90, median: 100, high: 110 }
const line = (title: string, packets: number, median: number) => ({
  title,
  at: `${packets} packets`,
  packets,
  unit: 'ratio',
  value: { low: median - 0.1, median, high: median + 0.1 },
  times: { floor: times, git: times, whole: { ...times, median: median * 100 } },
  lessGit: median - 1,
  goal: { most: 1.5 },
  runs: 20,
})
const shape = (name: string, slowest: number) => ({
  title: name,
  shape: name,
  at: '10 KB to 1 MB',
  unit: 'exponent',
  value: { low: 1, median: 1, high: 1 },
  points: [
    { bytes: 1e4, time: 50 },
    { bytes: 1e6, time: slowest },
  ],
  goal: { most: 1.15 },
  runs: 1,
})
const figures = {
  command: 'npm run bench -- --write',
  machine: '2 cores',
  groups: {
    'pre-commit': {
      date: '2026-03-06',
      lines: [line('pre-commit, <one> file', 200, 1.25), line('pre-commit, <one> file', 10000, 1.75)],
    },
    size: { date: '2026-03-06', lines: [shape('an ordinary packet', 400), shape('open brackets', 900)] },
    peers: { date: '2026-03-07', lines: [line('another tool', 100, 20)] },
  },
}

test('a synthetic repository is the same for the same arguments, and in order', () => {
  const [first, second, other] = [temporaryFolder(), temporaryFolder(), temporaryFolder()]
  makeRepository(first, 12)
  makeRepository(second, 12)
  makeRepository(other, 12, 2)
  const [head, again, differs] = [first, second, other].map((cwd) =>
    run({ command: ['git', 'rev-parse', 'HEAD'], cwd }).toString(),
  )
  expect(again).toBe(head)
  expect(differs).not.toBe(head)
  const report = run(node([CLI, 'check', '--all', '--format', 'json', '--now', NOW], { cwd: first }))
  expect(JSON.parse(report.toString())).toMatchObject({ findings: [], judged: { packets: 17 } })
})

test('packets are as large as real ones', () => {
  const random = randomFrom(1)
  const sizes = Array.from({ length: 10_000 }, () => sizeFrom(random)).sort((a, b) => a - b)
  expect(sizes[5_000]).toBeGreaterThan(8_500)
  expect(sizes[5_000]).toBeLessThan(9_500)
  expect(sizes[9_500]).toBeGreaterThan(42_000)
  expect(sizes[9_500]).toBeLessThan(48_000)
  expect(packetText('WP-1-X', 3, 25_000).length).toBeGreaterThanOrEqual(25_000)
  expect(packetText('WP-1-X', 3, 25_000).length).toBeLessThan(25_500)
})

test('a packet that lists 20 files is read so', () => {
  const { lock, limits } = DEFAULT_CONFIG
  const options = { logSections: lock.logSections, limits }
  const packet = parsePacket('WP.md', packetText(TWENTY, 1, 9_000, 20), options)
  expect(packet.inScopePaths?.items.map(({ value }) => value)).toEqual(sourcesOf(TWENTY, 20))
})

test.each(Object.entries(SHAPES))('the shape %s has about the size that is asked for', (_, make) => {
  for (const bytes of [10_000, 100_000]) {
    const { length } = make(bytes)
    expect(length).toBeGreaterThan(bytes * 0.95)
    expect(length).toBeLessThan(bytes * 1.05 + 3_000)
  }
  expect(make(10_000)).toContain(`TASK_ID: ${LONG}`)
})

test('calls take turns, and the first round fills caches only', () => {
  const said: string[] = []
  const call = (name: string) => node(['-e', '0'], { before: () => said.push(name) })
  const measured = interleave({ floor: call('floor'), own: call('own') }, 2, () => {})
  expect(said).toEqual(['floor', 'own', 'floor', 'own', 'floor', 'own'])
  expect(measured).toEqual({
    floor: [expect.any(Number), expect.any(Number)],
    own: [expect.any(Number), expect.any(Number)],
  })
  expect(() => run(node(['-e', 'process.exit(3)']))).toThrow('process.exit(3)')
})

test('medians, quartiles, paired ratios and exponents', () => {
  expect(quartiles([5, 1, 4, 2, 3])).toEqual({ low: 2, median: 3, high: 4 })
  expect(quartiles([4, 1, 2, 3]).median).toBe(2.5)
  expect(ratios([20, 90, 40], [10, 30, 40])).toEqual({ low: 1.5, median: 2, high: 2.5 })
  const squares = [1, 10, 100].map((x) => [x, 7 * x ** 2])
  expect(exponent(squares)).toBeCloseTo(2)
})

test('a line is met up to its goal', () => {
  expect(isMet(line('x', 1, 1.5))).toBe(true)
  expect(isMet(line('x', 1, 1.51))).toBe(false)
  expect(isMet({ value: times })).toBe(null)
})

test('figures become tables, and the rest of the page stays', async () => {
  await expect(renderFigures(figures)).toMatchFileSnapshot('fixtures/bench/figures.md')
  const page = '# Title\n\n<!-- generated: figures -->\nold\n<!-- /generated -->\n\n## What paid\n'
  const rendered = withFigures(page, figures)
  expect(rendered).toMatch(
    /^# Title\n\n<!-- generated: figures -->\n\nMeasured on [\s\S]*\n\n<!-- \/generated -->\n\n## What paid\n$/,
  )
  expect(rendered).not.toContain('old')
  expect(() => withFigures('# Title\n', figures)).toThrow('no generated part')
})

test('figures become a picture', async () => {
  await expect(renderPlot(figures)).toMatchFileSnapshot('fixtures/bench/figures.svg')
})

test('the page of benchmarks is what its figures give', async () => {
  const page = readFileSync(doc('benchmarks.md'), 'utf8')
  const text = withFigures(page, JSON.parse(readFileSync(doc('benchmarks.json'), 'utf8')))
  expect(page).toBe(await format(text, { ...(await resolveConfig(doc('benchmarks.md'))), parser: 'markdown' }))
})
