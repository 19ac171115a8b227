import type { GateCheck, Standing, StopGate } from '../gates.ts'
import type { PhaseClosure, PhaseRow } from '../phase.ts'
import type { Finding } from '../rule.ts'
import { clip, markdownCode, markdownText } from './escape.ts'
import type { Paint } from './text.ts'
import { visible } from './visible.ts'

const MOST = 20
const CELL = 400

const WORDS: Readonly<Record<Standing, string>> = {
  met: 'met',
  'not met': 'NOT MET',
  'a person must confirm': 'confirm',
}
const WIDTH = 8

const painted = (standing: Standing, { red, yellow, green }: Paint): string => {
  const word = WORDS[standing].padEnd(WIDTH)
  return standing === 'met' ? green(word) : standing === 'not met' ? red(word) : yellow(word)
}

const placeOf = ({ path, line, column }: Finding): string =>
  path === null ? '' : `${path}${line === null ? '' : `:${line}:${column}`}  `

/** What is told of a check: at most some lines, and how many more there are. */
function reasonsOf({ notes, findings }: GateCheck): string[] {
  const lines = [...findings.map((finding) => `${placeOf(finding)}${finding.message} (${finding.rule})`), ...notes]
  return lines.length > MOST ? [...lines.slice(0, MOST), `and ${lines.length - MOST} more`] : lines
}

const checkLines = (check: GateCheck, paint: Paint): string[] => [
  `  ${painted(check.standing, paint)}  ${check.title}  ${paint.dim(`[${check.decidedBy.map(visible).join(', ')}]`)}`,
  ...reasonsOf(check).map((line) => `            ${visible(line)}`),
]

const countOf = (gates: readonly StopGate[], standing: Standing): number =>
  gates.flatMap((gate) => gate.checks).filter((check) => check.standing === standing).length

const summaryOf = (gates: readonly StopGate[]): string =>
  `${countOf(gates, 'met')} met, ${countOf(gates, 'not met')} not met, ${countOf(gates, 'a person must confirm')} for a person to confirm`

/** Gates as plain text, each with its checks and what decides them. Ends with a line break. */
export const renderGates = (gates: readonly StopGate[], paint: Paint): string =>
  `${[
    ...gates.flatMap((gate) => [
      `${paint.bold(`Gate ${gate.number}: ${gate.title}`)}  ${painted(gate.standing, paint).trimEnd()}`,
      ...gate.checks.flatMap((check) => checkLines(check, paint)),
      '',
    ]),
    summaryOf(gates),
  ].join('\n')}\n`

const checkRow = (check: GateCheck): string => {
  const why = reasonsOf(check).map((line) => markdownText(clip(line, CELL)))
  const by = check.decidedBy.map((name) => markdownCode(clip(name, CELL))).join(', ')
  return `| ${check.title} | ${check.standing === 'met' ? 'met' : `**${check.standing}**`} | ${by} | ${why.join('<br>')} |`
}

/** Gates as Markdown tables; whatever comes from the repository is escaped. Ends with a line break. */
export const renderGatesMarkdown = (gates: readonly StopGate[]): string =>
  `${[
    ...gates.flatMap((gate) => [
      `### Gate ${gate.number}: ${gate.title}: ${gate.standing}`,
      '',
      '| check | stands | decided by | why |',
      '| --- | --- | --- | --- |',
      ...gate.checks.map(checkRow),
      '',
    ]),
    summaryOf(gates),
  ].join('\n')}\n`

const nameOf = ({ id, decidedBy }: PhaseRow): string => (id === decidedBy ? id : `${id} (${decidedBy})`)

const HEAD = ['packet', 'board', 'packet file', 'verdict', 'blocked by']

const cellsOf = (row: PhaseRow): string[] => [
  nameOf(row),
  row.onBoard ?? 'none',
  row.inPacket ?? 'none',
  row.verdict ?? 'none',
  row.blockedBy.join(', ') || 'nothing',
]

const verdictOf = ({ canClose, closed, rows, phase }: PhaseClosure): string => {
  if (canClose) return `${phase} ${closed ? 'is closed, rightly' : 'can close'}`
  const open = rows.filter((row) => row.missing.length > 0).length
  const waits = rows.length === 0 ? 'its gate lists no packet' : `${open} of ${rows.length} packets keep it open`
  return `${phase} ${closed ? 'is called closed and cannot be' : 'cannot close'}: ${waits}`
}

const othersOf = ({ others }: PhaseClosure): string[] =>
  others.length === 0
    ? []
    : [`Not on the gate: ${others.map(({ id, status }) => `${id} ${status ?? 'without a status'}`).join(', ')}`]

/** A phase as a plain text table with what is missing. Ends with a line break. */
export function renderPhase(closure: PhaseClosure, paint: Paint): string {
  const cells = [HEAD, ...closure.rows.map(cellsOf)].map((row) => row.map(visible))
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd()
  const [head, ...body] = cells.map(line)
  const told = closure.rows.flatMap((row, index) => [
    body[index]!,
    ...row.missing.map((reason) => `    ${paint.red('missing')}  ${visible(reason)}`),
  ])
  const criteria = closure.criteria === null ? [] : [visible(closure.criteria)]
  const verdict = visible(verdictOf(closure))
  const colored = closure.canClose ? paint.green(verdict) : paint.red(verdict)
  return `${[...criteria, '', paint.bold(head!), ...told, '', ...othersOf(closure).map(visible), colored].join('\n')}\n`
}

/** A phase as a Markdown table. Ends with a line break. */
export const renderPhaseMarkdown = (closure: PhaseClosure): string =>
  `${[
    `### ${markdownText(clip(verdictOf(closure), CELL))}`,
    '',
    ...(closure.criteria === null ? [] : [markdownText(clip(closure.criteria, CELL)), '']),
    `| ${[...HEAD, 'missing'].join(' | ')} |`,
    '| --- | --- | --- | --- | --- | --- |',
    ...closure.rows.map((row) => {
      const missing = row.missing.map((reason) => markdownText(clip(reason, CELL))).join('<br>')
      return `| ${[...cellsOf(row).map((cell) => markdownText(clip(cell, CELL))), missing].join(' | ')} |`
    }),
    ...othersOf(closure).flatMap((line) => ['', markdownText(clip(line, CELL))]),
  ].join('\n')}\n`
