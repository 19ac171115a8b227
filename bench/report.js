// The page of results from figures alone: the same figures give the same page.

const BLOCK = /(<!-- generated: figures -->\n)[\s\S]*?(<!-- \/generated -->)/

const round = (value) => value.toFixed(0)
const figure = ({ unit, value: { low, median, high } }) => {
  if (unit === 'exponent') return median.toFixed(2)
  const show = (value) => (unit === 'MB' ? round(value) : value.toFixed(2))
  return `${show(median)}${unit === 'MB' ? ' MB' : ''} (${show(low)}–${show(high)})`
}
const times = ({ floor, git, whole }) => [
  `${round(floor.median)} ms`,
  git ? `${round(git.median)} ms` : '',
  `${round(whole.median)} ms (${round(whole.low)}–${round(whole.high)})`,
]

/**
 * Whether a line reaches its goal; null where it has none.
 * @param {{ goal?: { most: number }, value: { median: number } }} line
 */
export const isMet = ({ goal, value }) => (goal ? value.median <= goal.most : null)

const verdict = (line) => (line.goal ? [`≤ ${line.goal.most}`, isMet(line) ? 'yes' : '**no**'] : ['', ''])

const tableOf = (head, alignments, rows) =>
  [head, alignments, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const goals = (lines) =>
  tableOf(
    ['measure', 'at', 'floor', 'git alone', 'whole process', 'figure', 'less git', 'goal', 'met'],
    ['---', '---', '---:', '---:', '---:', '---:', '---:', '---:', '---'],
    lines.map((line) => [
      line.title,
      line.at,
      ...(line.times ? times(line.times) : ['', '', '']),
      figure(line),
      line.lessGit === undefined ? '' : line.lessGit.toFixed(2),
      ...verdict(line),
    ]),
  )

const peers = (lines) =>
  tableOf(
    ['what', 'whole process', 'over `node -e 0`'],
    ['---', '---:', '---:'],
    lines.map((line) => [line.title, times(line.times)[2], figure(line)]),
  )

const inBytes = (bytes) => (bytes < 1e6 ? `${bytes / 1e3} KB` : `${bytes / 1e6} MB`)

const shapes = (lines) =>
  tableOf(
    ['shape', ...lines[0].points.map(({ bytes }) => inBytes(bytes)), 'exponent', 'goal', 'met'],
    ['---', ...lines[0].points.map(() => '---:'), '---:', '---:', '---'],
    lines.map((line) => [
      line.shape,
      ...line.points.map(({ time }) => `${round(time)} ms`),
      figure(line),
      ...verdict(line),
    ]),
  )

const section = (lines, text) => (lines.length === 0 ? [] : [text(lines)])

/** The part of the page that is made from figures. */
export function renderFigures({ command, machine, groups }) {
  if (Object.keys(groups).length === 0) return `Nothing is measured yet: \`${command}\` does.`
  const linesOf = (names) => names.flatMap((name) => groups[name]?.lines ?? [])
  const main = Object.keys(groups).filter((name) => !['size', 'peers'].includes(name))
  const dates = [...new Set(Object.values(groups).map(({ date }) => date))].sort()
  const runs = Math.max(...linesOf(main).map((line) => line.runs), 0)
  return [
    `Measured on ${dates.join(', ')} with \`${command}\` on ${machine}.`,
    `Whole processes in ${runs} rounds (memory in fewer), one after the other in each round, so that a busy moment meets all of them. A figure is the median of the ratios within each round, with its quartiles; the floor is \`node -e 0\` of the same Node where nothing else is said. "Git alone" is a shell that runs the git commands of the call and nothing else; "less git" is the ratio without them.`,
    ...section(linesOf(main), goals),
    ...section(linesOf(['size']), (lines) =>
      [
        '### One packet from 10 KB to 10 MB',
        'Time of `countersign parse` on one packet, hostile shapes included. The exponent is that of a power law through the times from 300 KB on, start-up aside: 1 is linear, 2 quadratic.',
        shapes(lines),
        '![Time over the number of packets, and over the size of one packet](benchmarks.svg)',
      ].join('\n\n'),
    ),
    ...section(linesOf(['peers']), (lines) =>
      [
        '### Beside other tools',
        'The same files in the same rounds. The tools do different things: this says what a hook may cost, not who is better.',
        peers(lines),
      ].join('\n\n'),
    ),
  ].join('\n\n')
}

/** The page with its figures made anew; everything else on it stays. Throws where it has no place for them. */
export function withFigures(page, figures) {
  if (!BLOCK.test(page)) throw new Error('The page has no generated part for the figures')
  return page.replace(BLOCK, (_, start, end) => `${start}\n${renderFigures(figures)}\n\n${end}`)
}
