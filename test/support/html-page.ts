import { HOSTILE } from './hostile.ts'
import { historyFacts } from '../../src/core/history.ts'
import { metricsOf } from '../../src/core/metrics.ts'
import { check } from '../../src/core/check.ts'
import { documentPaths, renderHtml } from '../../src/core/render/html/report.ts'
import type { Rule } from '../../src/core/rule.ts'
import { RULES } from '../../src/rules/index.ts'
import { edit, golden, snapshotOf, textsOf, type Files, type SnapshotParts } from './snapshot.ts'

const OPTIONS = {
  version: '0.0.0',
  failOn: 'high',
  baseName: '1'.repeat(40),
  headName: '2'.repeat(40),
  ruleUrl: (rule: string) => `src/rules/${rule}.md`,
} as const

/** The HTML report on a made-up snapshot. */
export function pageOf(parts: SnapshotParts, rules: readonly Rule[] = RULES, texts = textsOf(parts.head)): string {
  const snapshot = snapshotOf(parts)
  const whole = { ...snapshot, mode: 'all' } as const
  const report = check(snapshot, rules, OPTIONS)
  const wholeReport = check(whole, rules, OPTIONS)
  const history = historyFacts([], null, snapshot.config, snapshot.now)
  return renderHtml({
    snapshot,
    report,
    whole: wholeReport,
    rules,
    metrics: metricsOf({ snapshot: whole, report: wholeReport, rules, history }),
    measured: { commits: 0, isCut: false },
    texts: new Map(documentPaths(snapshot.head).map((path) => [path, texts[path]!])),
  })
}

/** An element of a page: its name, its attributes, and the text right inside it. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

const VOID = new Set(['meta', 'input', 'link', 'br', 'hr', 'img'])
const TOKEN =
  /<!doctype html>|<(script|style)>([^<]*(?:<(?!\/)[^<]*)*)<\/\1>|<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z][\w:-]*(?:="[^"<>]*")?)*)\s*(\/?)>|[^<>&]+|&(?:amp|lt|gt|quot|#39);/gy

const decoded = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'")

/** The elements of a page in order; throws where it is not well formed: a stray bracket, an open or crossed element. */
export function elementsOf(page: string): Element[] {
  const open: Element[] = []
  const all: Element[] = []
  for (let at = 0; at < page.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at
    const match = TOKEN.exec(page)
    if (!match) throw new Error(`not well formed at: ${page.slice(at, at + 80)}`)
    const [token, raw, content, close, name, attributes, empty] = match
    if (raw !== undefined) all.push({ name: raw, attributes: {}, text: content! })
    else if (name === undefined) {
      if (!token.startsWith('<')) for (const element of open.slice(-1)) element.text += decoded(token)
    } else if (close) {
      const last = open.pop()
      if (last?.name !== name) throw new Error(`</${name}> closes <${last?.name ?? 'nothing'}>`)
    } else {
      const pairs = [...attributes!.matchAll(/([a-zA-Z][\w:-]*)(?:="([^"]*)")?/g)]
      const element = {
        name,
        attributes: Object.fromEntries(pairs.map(([, key, value = '']) => [key!, decoded(value)])),
        text: '',
      }
      all.push(element)
      if (!empty && !VOID.has(name)) open.push(element)
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)!.name}> stays open`)
  return all
}

/** A section of a page by its id. */
export const sectionOf = (page: string, id: string): string => {
  const start = page.indexOf(`<section id="${id}"`)
  return page.slice(start, page.indexOf('</section>', start) + '</section>'.length)
}

/** The words of markup that begins with a tag. */
export const wordsOf = (markup: string): string =>
  markup
    .slice(markup.indexOf('>') + 1)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Markup in lines, about one for each element, without script and style. */
export const inLines = (markup: string): string =>
  `${markup
    .replace(/<(style|script)>[^]*?<\/\1>/g, '<$1></$1>')
    .replace(/sha256-[\w+/=]+/g, 'sha256-…')
    .replace(/(?<=>)(?=<(?!\/))/g, '\n')}\n`

/** What would run, or fetch, or break out, wherever it is put in. */
export const ATTACK = `"'><img src=x onerror=alert(1)><script>alert(2)</script><svg onload=alert(3)>&lt;\${alert(4)}</style></title>\u202e`

const SESSION = 'docs/task_packets/WP-1-Session-Store.md'
const BOARD = 'docs/TASK_BOARD.md'
const LEDGER = 'docs/SIGNATURE_AUDIT.md'

const replaced = (files: Files, changes: readonly (readonly [path: string, from: string, to: string])[]): Files =>
  changes.reduce((all, [path, from, to]) => edit(all, path, from, to), files)

/** The golden files with the attack in every place that the page shows, one path and one id included. */
export const hostile: Files = {
  ...replaced(golden, [
    [SESSION, 'Keep sessions in the store', `Improve ${ATTACK}`],
    [SESSION, 'Spec 3.1 asks', `${ATTACK} asks`],
    [SESSION, '- RISK_TIER: MEDIUM', `- RISK_TIER: MEDIUM ${ATTACK}`],
    [SESSION, 'sessions can be rebuilt', `${ATTACK} sessions can be rebuilt`],
    [SESSION, '- src/session/clock.ts', `- src/session/${ATTACK}/`],
    [SESSION, '- EFFORT: 4 hours', `- EFFORT: ${ATTACK}`],
    [SESSION, '- **Status:** In Progress', `- **Status:** ${ATTACK}`],
    [SESSION, '- None yet.', `- ${ATTACK}\n\n## VALIDATION\n\nVerdict: FAIL ${ATTACK}`],
    [BOARD, '## Phase 1 Gate', `## Phase 1 Gate ${ATTACK}`],
    [BOARD, 'Phase 1 closes when every packet below is VALIDATED.', `It closes when ${ATTACK} is VALIDATED.`],
    [BOARD, '  - Reason: the import', `  - Reason: ${ATTACK} the import`],
    [LEDGER, 'maria050320261000 | Orchestrator', `maria050320261000 | ${ATTACK}`],
    [LEDGER, 'Spec enrichment v01.02: storage errors', `Waiver: board-current ${ATTACK}`],
    [LEDGER, '4 lines', ATTACK],
  ]),
  [`docs/task_packets/WP-1-${ATTACK.replaceAll('/', '')}.md`]: `# ${ATTACK}\n\n- STATUS: BLOCKED\n- BLOCKED_BY: WP-1-Session-Store\n- ETA: ${ATTACK}\n`,
}

/** One page for each hostile text in each document. */
export const hostileFiles = (): [string, Files][] =>
  [SESSION, BOARD, LEDGER].flatMap((path) =>
    Object.entries(HOSTILE).map(([name, text]): [string, Files] => [`${name} in ${path}`, { ...golden, [path]: text }]),
  )
