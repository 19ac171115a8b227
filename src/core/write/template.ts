import type { Config } from '../config.ts'
import { onOneLine } from './text.ts'

/** What a new packet says; a field that is left out is written empty, with a comment that says what belongs there. */
export interface NewPacket {
  readonly id: string
  readonly title?: string
  readonly risk?: string
  readonly riskWhy?: string
  readonly what?: string
  readonly why?: string
  readonly boundary?: string
  readonly paths?: readonly string[]
  readonly outOfScope?: readonly string[]
  readonly tests?: readonly string[]
  readonly doneMeans?: readonly string[]
  readonly rollback?: string
  readonly files?: readonly string[]
  readonly terms?: readonly string[]
  readonly runs?: readonly string[]
  readonly risks?: readonly string[]
  readonly anchors?: readonly string[]
  readonly blockedBy?: readonly string[]
  readonly blocks?: readonly string[]
  readonly effort?: string
  /** The spec in force, as the pointer names it. */
  readonly spec?: string
}

const line = (key: string, value: string | undefined): string => `- ${key}: ${onOneLine(value ?? '')}`.trimEnd()

const items = (values: readonly string[] | undefined, indent = ''): string[] =>
  (values ?? []).map((value) => `${indent}- ${onOneLine(value)}`)

const hint = (text: string, isWanted: boolean): string[] => (isWanted ? [`<!-- ${text} -->`, ''] : [])

const between = ({ min, max }: { min: number; max: number }, what: string): string => `${min} to ${max} ${what}`

const section = (title: string, values: readonly string[] | undefined, comment: string): string[] => [
  `## ${title}`,
  '',
  ...hint(comment, !values?.length),
  ...(values?.length ? [...items(values), ''] : []),
]

const fence = (commands: readonly string[], indent = ''): string[] => [
  `${indent}\`\`\`bash`,
  ...commands.map((command) => `${indent}${onOneLine(command)}`),
  `${indent}\`\`\``,
]

const listed = (ids: readonly string[] | undefined): string | undefined => ids && (ids.join(', ') || 'None')

/** The text of a draft packet with every field of the rubric; comments say what belongs into the empty ones. Rubric §2. */
export function packetTemplate(packet: NewPacket, { limits }: Config): string {
  const { id, title, files, terms, runs, risks } = packet
  const postWork = `${limits.postWorkCommand} ${id}`
  const tests = [...(packet.tests ?? []).filter((command) => !command.startsWith(limits.postWorkCommand)), postWork]
  return [
    `# Task Packet: ${id}${title ? ` - ${onOneLine(title)}` : ''}`,
    '',
    '## METADATA',
    '',
    `- TASK_ID: ${id}`,
    '- STATUS: DRAFT',
    line('RISK_TIER', packet.risk),
    `  ${line('Justification', packet.riskWhy)}`,
    '- USER_SIGNATURE: pending',
    line('BLOCKED_BY', listed(packet.blockedBy)),
    line('BLOCKS', listed(packet.blocks)),
    line('EFFORT', packet.effort),
    '',
    '## SCOPE',
    '',
    line('What', packet.what),
    line('Why', packet.why),
    line('Boundary', packet.boundary),
    '',
    ...section('IN_SCOPE_PATHS', packet.paths, `${between(limits.inScopePaths, 'files')}, each by its exact path`),
    ...section(
      'OUT_OF_SCOPE',
      packet.outOfScope,
      `${between(limits.outOfScope, 'things')} that are related and left for later`,
    ),
    '## TEST_PLAN',
    '',
    ...hint(`${between(limits.testPlan, 'commands')}, the last one as it stands`, !packet.tests?.length),
    ...fence(tests),
    '',
    ...section(
      'DONE_MEANS',
      packet.doneMeans,
      `${between(limits.doneMeans, 'sentences')} that a test answers with yes or no`,
    ),
    '## ROLLBACK_HINT',
    '',
    ...fence([packet.rollback ?? 'git revert <commit-sha>']),
    '',
    '## BOOTSTRAP',
    '',
    '- FILES_TO_OPEN:',
    ...items(files, '  '),
    '- SEARCH_TERMS:',
    ...items(terms, '  '),
    '- RUN_COMMANDS:',
    ...(runs?.length ? fence(runs, '  ') : []),
    '- RISK_MAP:',
    ...items(risks, '  '),
    '',
    ...hint(
      `${between(limits.filesToOpen, 'files')}, ${between(limits.searchTerms, 'terms')}, commands, ${between(limits.riskMap, 'risks')}`,
      !(files?.length && terms?.length && runs?.length && risks?.length),
    ),
    '## AUTHORITY',
    '',
    line('SPEC_CURRENT', packet.spec),
    line('SPEC_ANCHOR', packet.anchors?.join(', ')),
    '',
    '## NOTES',
    '',
    '## VALIDATION_REPORTS',
    '',
  ].join('\n')
}

/** The id's phase: `WP-1-Store` is of phase 1. */
const phaseOf = (id: string): string => /^WP-([0-9]+)-/.exec(id)?.[1] ?? '1'

/** A board for the first packet: a phase gate that waits for it, and a section for each status. Rubric §1 Pillar 3. */
export function boardTemplate(id: string, day: string): string {
  const phase = phaseOf(id)
  return [
    '# Task Board',
    '',
    `**Last Updated:** ${day}`,
    '',
    `## Phase ${phase} Gate`,
    '',
    `Phase ${phase} closes when every packet below is VALIDATED.`,
    '',
    'Status: OPEN',
    '',
    `- **[${id}]** [GAP 🟡]`,
    '',
    '## Ready for Dev',
    '',
    '## In Progress',
    '',
    '## Blocked',
    '',
    '## Done',
    '',
    '## Gap',
    '',
  ].join('\n')
}
