import type { Criterion, Score } from '../score.ts'
import { clip, markdownCode, markdownText } from './escape.ts'
import { visible } from './visible.ts'
import { placeOf } from './words.ts'

const WIDTH = 32
/** The most findings that are told of one criterion, and the longest of them in a table cell. */
const MOST = 20
const CELL = 400

const more = (criterion: Criterion): string[] =>
  criterion.findings.length > MOST ? [`and ${criterion.findings.length - MOST} more`] : []

function criterionLines(criterion: Criterion, withReasons: boolean): string[] {
  const { number, title, met, findings } = criterion
  const reasons = findings.slice(0, MOST).flatMap((finding) => {
    const where = placeOf(finding)
    return [visible(finding.message), `  ${where ? `${visible(where)}  ` : ''}${finding.rule}`]
  })
  return [
    `  ${String(number).padStart(2)}  ${title.padEnd(WIDTH)}  ${met ? 'yes' : 'NO'}`,
    ...(withReasons ? [...reasons, ...more(criterion)].map((line) => `        ${line}`) : []),
  ]
}

const scoreLines = (score: Score, withReasons: boolean): string[] => [
  `${visible(score.id)}  ${score.met}/${score.criteria.length}  ${score.verdict}`,
  ...score.criteria.flatMap((criterion) => criterionLines(criterion, withReasons)),
  '',
]

/** How many packets have each verdict, so that no score at all does not look like a pass. */
function summaryOf(scores: readonly Score[]): string {
  const count = (verdict: Score['verdict']) => scores.filter((score) => score.verdict === verdict).length
  const packets = `${scores.length} ${scores.length === 1 ? 'packet' : 'packets'}`
  return `Scored ${packets}: ${count('PASS')} PASS, ${count('FAIL')} FAIL, ${count('REJECT')} REJECT.`
}

/** Scores as plain text tables, one a packet, with what each missed criterion misses. Ends with a line break. */
export const renderScores = (scores: readonly Score[]): string =>
  `${[...scores.flatMap((score) => scoreLines(score, true)), summaryOf(scores)].join('\n')}\n`

/** One score as a plain text table, without what is missed: for where the findings follow. Ends with a line break. */
export const renderScoreTable = (score: Score): string => scoreLines(score, false).join('\n')

const row = (criterion: Criterion): string => {
  const reasons = criterion.findings
    .slice(0, MOST)
    .map((finding) => `${markdownText(clip(finding.message, CELL))} (${markdownCode(clip(placeOf(finding), CELL))})`)
  const why = [...reasons, ...more(criterion)].join('<br>')
  return `| ${criterion.number} | ${criterion.title} | ${criterion.met ? 'yes' : '**no**'} | ${why} |`
}

const scoreSection = (score: Score): string[] => [
  `### ${markdownCode(score.id)}: ${score.met} of ${score.criteria.length}, ${score.verdict}`,
  '',
  '| # | criterion | met | why not |',
  '| ---: | --- | --- | --- |',
  ...score.criteria.map(row),
  '',
]

/** Scores as Markdown tables; whatever comes from a packet is escaped. Ends with a line break. */
export const renderScoreMarkdown = (scores: readonly Score[]): string =>
  `${[...scores.flatMap(scoreSection), summaryOf(scores)].join('\n')}\n`
