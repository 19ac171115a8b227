import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import { packetJson, parsePacket, type PacketJson } from '../../src/core/parse/packet.ts'
import { readBlocks } from '../../src/core/parse/remark.ts'
import { scanBlocks } from '../../src/core/parse/scan.ts'

const options = { logSections: DEFAULT_CONFIG.lock.logSections, limits: DEFAULT_CONFIG.limits }
const json = (text: string, read = scanBlocks) => packetJson(parsePacket('WP-1-Sample.md', text, { ...options, read }))

/** Each field of contract §1: its spellings, the entries that are written, what is read from them, and the other way. */
interface Field {
  readonly keys: readonly string[]
  readonly name: keyof PacketJson
  readonly entries: readonly string[]
  readonly value: unknown
}

const ANCHORS = ['§2.3.12.1', 'A7.6.3'].map((section) => ({ section, spec: null }))

const SCALARS: readonly Field[] = [
  { keys: ['TASK_ID', 'WP_ID', 'Task ID'], name: 'id', entries: ['WP-1-Notes'], value: 'WP-1-Notes' },
  { keys: ['STATUS', 'Status'], name: 'status', entries: ['In Progress'], value: 'IN_PROGRESS' },
  { keys: ['RISK_TIER', 'risk-tier'], name: 'riskTier', entries: ['HIGH'], value: 'HIGH' },
  { keys: ['EFFORT', 'Effort estimate'], name: 'effort', entries: ['4-6 hours'], value: '4-6 hours' },
  {
    keys: ['USER_SIGNATURE', 'User Signature Locked'],
    name: 'signature',
    entries: ['maria251220251030'],
    value: 'maria251220251030',
  },
  { keys: ['VARIANT_OF', 'BASE_WP_ID'], name: 'variantOf', entries: ['WP-1-Note'], value: 'WP-1-Note' },
  { keys: ['SCOPE'], name: 'scope', entries: ['Sort the notes.'], value: 'Sort the notes.' },
  { keys: ['ROLLBACK_HINT', 'Rollback'], name: 'rollbackHint', entries: ['git revert x'], value: 'git revert x' },
]

const same = (...entries: string[]) => ({ entries, value: entries })

const LISTS: readonly Field[] = [
  { keys: ['IN_SCOPE_PATHS', 'In-scope paths'], name: 'inScopePaths', ...same('src/a.ts', 'app/(auth)/b.tsx') },
  { keys: ['OUT_OF_SCOPE', 'Out of Scope'], name: 'outOfScope', ...same('No search', 'Any UI work') },
  { keys: ['DONE_MEANS', 'Acceptance criteria'], name: 'doneMeans', ...same('Tests pass', '`just a` is green') },
  { keys: ['FILES_TO_OPEN', 'Files to open'], name: 'filesToOpen', ...same('docs/START.md', 'src/a.ts') },
  {
    keys: ['SEARCH_TERMS'],
    name: 'searchTerms',
    entries: ['"NoteStore"', '"open("'],
    value: ['NoteStore', 'open('],
  },
  { keys: ['RISK_MAP', 'Risk map'], name: 'riskMap', ...same('"A slow index" -> search', '"Lost notes" -> store') },
  { keys: ['BLOCKED_BY', 'Blocker(s)', 'Depends on'], name: 'blockedBy', ...same('WP-1-A', 'WP-2-B') },
  { keys: ['BLOCKS'], name: 'blocks', ...same('WP-3-C', 'WP-4-D') },
  {
    keys: ['SPEC_ANCHOR', 'Spec anchors'],
    name: 'specAnchors',
    entries: ['§2.3.12.1 (Index)', 'A7.6.3'],
    value: ANCHORS,
  },
]

const COMMANDS: readonly Field[] = [
  { keys: ['TEST_PLAN', 'Test plan'], name: 'testPlan', ...same('cargo test --all', 'just post-work WP-1-Notes') },
  { keys: ['RUN_COMMANDS'], name: 'runCommands', ...same('npm run dev', 'npm test') },
]

type Form = (key: string, entries: readonly string[]) => string
type Forms = Readonly<Record<string, Form>>

const KEYS: Readonly<Record<string, (key: string) => string>> = {
  bare: (key) => `${key}:`,
  'bold, the colon outside': (key) => `**${key}**:`,
  'bold, the colon inside': (key) => `**${key}:**`,
  'bold by underscores': (key) => `__${key}:__`,
  'in italics': (key) => `*${key}*:`,
  'in backticks': (key) => `\`${key}\`:`,
  'in bold backticks': (key) => `**\`${key}\`**:`,
  'with a blank before the colon': (key) => `**${key}** :`,
  'with a note': (key) => `**${key}** (required):`,
  'with an escaped underscore': (key) => `${key.replaceAll('_', '\\_')}:`,
}

const spelled = (form: (key: string, entries: readonly string[], written: string) => string, label: string): Forms =>
  Object.fromEntries(
    Object.entries(KEYS).map(([name, write]): [string, Form] => [
      `${label}, the key ${name}`,
      (key, entries) => form(key, entries, write(key)),
    ]),
  )

const listed = (entries: readonly string[], mark = '- ') => entries.map((entry) => `${mark}${entry}`).join('\n')
const numbered = (entries: readonly string[]) => entries.map((entry, at) => `${at + 1}. ${entry}`).join('\n')
const rows = (key: string, value: string) => `| Field | Value |\n|---|---|\n| ${key} | ${value} |`
const matter = (...lines: string[]) => `---\nowner: me\n${lines.join('\n')}\n---`

const SCALAR_FORMS: Forms = {
  ...spelled((_key, [entry], written) => `${written} ${entry}`, 'a line'),
  ...spelled((_key, [entry], written) => `- ${written} ${entry}`, 'an item'),
  'a numbered item': (key, [entry]) => `1. ${key}: ${entry}`,
  'an item with a tab': (key, [entry]) => `*\t${key}: ${entry}`,
  'an indented item': (key, [entry]) => `   - ${key}: ${entry}`,
  'an item with a box': (key, [entry]) => `- [x] ${key}: ${entry}`,
  'no blank after the colon': (key, [entry]) => `${key}:${entry}`,
  'one of several lines': (key, [entry]) => `**Owner:** me  \n**${key}:** ${entry}  \n**Date:** x`,
  'lines broken by a backslash': (key, [entry]) => `Owner: me\\\n${key}: ${entry}\\\nDate: x`,
  'lines broken by a tag': (key, [entry]) => `Owner: me<br>\n${key}: ${entry}<br />\nDate: x`,
  'the value on the next line': (key, [entry]) => `- ${key}:\n  ${entry}`,
  'a nested item': (key, [entry]) => `- Metadata:\n  - ${key}: ${entry}`,
  'a comment behind it': (key, [entry]) => `- ${key}: ${entry} <!-- Allowed: x | y -->`,
  'a comment around it': (key, [entry]) => `<!-- ${key}: x -->\n- ${key}: ${entry}\n<!-- y -->\n- Owner: me`,
  'a heading': (key, [entry]) => `## ${key}\n${entry}`,
  'a heading with a value': (key, [entry]) => `### ${key}: ${entry}`,
  'a closed heading': (key, [entry]) => `#### ${key} ####\n\n${entry}`,
  'a heading with trailers': (key, [entry]) => `## ${key} (Required) [CX-1]\n\n${entry}`,
  'a bold heading': (key, [entry]) => `## **${key}**\n\n${entry}`,
  'a numbered heading': (key, [entry]) => `## 3.1 ${key}\n\n- ${entry}`,
  'a heading with a symbol': (key, [entry]) => `## \u{1F3AF} ${key}\n\n${entry}`,
  'a heading with comments': (key, [entry]) => `## ${key} <!-- x -->\n\n<!-- fill in -->\n\n${entry}`,
  'a setext heading': (key, [entry]) => `${key}\n---\n${entry}`,
  'a row': (key, [entry]) => rows(key, entry!),
  'a bold row': (key, [entry]) => rows(`**${key}:**`, entry!),
  'a head of a table': (key, [entry]) => `| ${key} | ${entry} |\n|---|---|\n| Owner | me |`,
  'front matter': (key, [entry]) => matter(`${key}: ${entry}`),
  'front matter in quotes': (key, [entry]) => matter(`${key}: "${entry}" # x`),
}

const LIST_FORMS: Forms = {
  ...spelled((_key, entries, written) => `- ${written}\n${listed(entries, '  - ')}`, 'a nested list'),
  ...spelled((_key, entries, written) => `${written} ${entries.join('; ')}`, 'one line'),
  ...spelled((_key, entries, written) => `${written}\n\n${listed(entries)}`, 'a list below'),
  'a nested list of stars, four blanks in': (key, entries) => `- ${key}:\n${listed(entries, '    * ')}`,
  'a nested list, a tab in': (key, entries) => `- ${key}:\n${listed(entries, '\t- ')}`,
  'a list beside its key': (key, entries) => `- ${key}:\n${listed(entries, '* ')}`,
  'a list that fell out': (key, entries) => `- ${key}:\n${listed(entries)}\n- OWNER: me`,
  'a heading and a list': (key, entries) => `### ${key}\n${listed(entries)}`,
  'a heading and numbers': (key, entries) => `## ${key}\n\n${numbered(entries)}`,
  'a heading and boxes': (key, entries) => `## ${key}\n\n${listed(entries, '- [ ] ')}`,
  'a heading and a loose list': (key, entries) => `## ${key}\n\n${entries.map((entry) => `+ ${entry}`).join('\n\n')}`,
  'a heading and one line': (key, entries) => `## ${key}\n\n${entries.join('; ')};`,
  'a heading, words and a list': (key, entries) => `## ${key}\n\nThese are:\n\n${listed(entries)}`,
  'pseudo-headings': (key, [first, second]) => `## ${key}\n**Back:**\n- ${first}\n\n**Front:**\n- ${second}`,
  'headings below': (key, [first, second]) => `## ${key}\n\n### One\n- ${first}\n\n### Two\n- ${second}`,
  'comments between': (key, [first, second]) => `## ${key}\n<!-- x -->\n- ${first}\n<!-- y -->\n- ${second} <!-- z -->`,
  'a row with semicolons': (key, entries) => rows(key, entries.join('; ')),
  'a row with breaks': (key, entries) => rows(key, entries.join('<br>')),
  'front matter': (key, entries) => matter(`${key}:`, listed(entries.map(quotedEntry), '  - ')),
}

const quotedEntry = (entry: string) => (/["`]/.test(entry) ? `'${entry}'` : entry)

const fenced = (entries: readonly string[], open = '```bash', close = '```') => [open, ...entries, close].join('\n')

const COMMAND_FORMS: Forms = {
  ...spelled((_key, entries, written) => `- ${written}\n${fenced(entries).replace(/^/gm, '  ')}`, 'a fence in an item'),
  ...spelled((_key, entries, written) => `${written}\n${fenced(entries)}`, 'a fence below'),
  'a fence': (key, entries) => `## ${key}\n${fenced(entries)}`,
  'a fence of tildes': (key, entries) => `## ${key}\n${fenced(entries, '~~~', '~~~')}`,
  'a fence with comments': (key, [a, b]) => `## ${key}\n${fenced(['# one', a!, '', '// two', `${b}  # three`])}`,
  'a fence that fell out of its item': (key, entries) => `- **${key}**:\n${fenced(entries)}\n- Owner: me`,
  'a fence that is never closed': (key, entries) => `## ${key}\n${fenced(entries, '```', '')}`,
  'a damaged fence': (key, entries) => `## ${key}\n${fenced(entries, '`\bash', '`')}`,
  'a damaged fence of two': (key, entries) => `## ${key}\n${fenced(entries, '``sh', '``')}`,
  'a damaged fence in an item': (key, entries) => `- ${key}:\n${fenced(entries, '`ash', '`').replace(/^/gm, '  ')}`,
  'a damaged fence with a whole end': (key, [a, b]) => `## ${key}\n${fenced(['# one', a!, '# two', b!], '`bash')}`,
  'a damaged fence with no end': (key, [a, b]) => `## ${key}\n${fenced(['# one', a!, '', '# two', b!], '`bash', '')}`,
  'items of code': (key, entries) => `## ${key}\n\n${listed(entries.map((entry) => `\`${entry}\` (must pass)`))}`,
  'boxes of code': (key, entries) =>
    `- ${key}:\n${listed(
      entries.map((entry) => `\`${entry}\``),
      '  - [ ] ',
    )}`,
  'labels and code': (key, entries) => `## ${key}\n\n${listed(entries.map((entry) => `**Step**: \`${entry}\``))}`,
  'bare items': (key, entries) => `## ${key}\n\n${numbered(entries)}`,
  'one line': (key, entries) => `- ${key}: ${entries.join('; ')}`,
  'one line of code': (key, entries) => `- ${key}: ${entries.map((entry) => `\`${entry}\``).join(' and ')}`,
  'prose around a fence': (key, entries) => `## ${key}\n\nRun these:\n\n${fenced(entries)}\n\nAll must pass.`,
  'a prompt': (key, entries) => `## ${key}\n${fenced(entries.map((entry) => `$ ${entry}`))}`,
  'indented code': (key, entries) => `## ${key}\n\n${listed(entries, '    ')}`,
  'a table': (key, entries) =>
    `## ${key}\n| # | Do |\n|---|---|\n${entries.map((e, at) => `| ${at} | \`${e}\` |`).join('\n')}`,
  'a row': (key, entries) => rows(key, entries.map((entry) => `\`${entry}\``).join('<br>')),
  'front matter': (key, entries) => matter(`${key}: |`, listed(entries, '  ')),
}

const DAMAGES: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with CRLF and a BOM': (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
  'between other sections': (text) =>
    text.startsWith('---')
      ? `${text}\n\n# Packet\n\nWords.`
      : `# Packet\n\n## Overview\n\nWords.\n\n${text}\n\n## Codex\n\nWords.\n\n## NOTES\n\n- x\n`,
}

describe.each([
  ['one value', SCALARS, SCALAR_FORMS],
  ['a list', LISTS, LIST_FORMS],
  ['commands', COMMANDS, COMMAND_FORMS],
])('a field of %s', (_kind, fields, forms) => {
  test.each(Object.entries(forms))('is read from %s', (_name, form) => {
    for (const { keys, name, entries, value } of fields) {
      for (const key of keys) {
        for (const [damage, write] of Object.entries(DAMAGES)) {
          const text = write(form(key, entries))
          const read = json(text)
          expect({ damage, text, [name]: read[name] }).toEqual({ damage, text, [name]: value })
        }
      }
      const text = form(keys[0]!, entries)
      expect(json(text, readBlocks)).toEqual(json(text))
    }
  })
})

const HIDDEN: Readonly<Record<string, (text: string) => string>> = {
  'a fence': (text) => `\`\`\`\n${text}\n\`\`\``,
  'a fence that is never closed': (text) => `~~~\n${text}`,
  'a fence in an item': (text) => `- x\n\n  \`\`\`\n  ${text.replaceAll('\n', '\n  ')}\n  \`\`\``,
  'indented code': (text) => `    ${text.replaceAll('\n', '\n    ')}`,
  'a comment': (text) => `<!--\n${text}\n-->`,
  'a comment that is never closed': (text) => `<!--\n${text}`,
  'raw HTML': (text) => `<pre>\n${text}\n</pre>`,
  'a quote': (text) => `> ${text.replaceAll('\n', '\n> ')}`,
  'a quote in an item': (text) => `- x\n\n  > ${text.replaceAll('\n', '\n  > ')}`,
  'a log section': (text) => `## Evidence\n\n${text}`,
  'a heading below a log section': (text) => `## 2. Validation Report (x)\n\n### More\n\n${text}`,
}

test.each(Object.entries(HIDDEN))('no field stands in %s', (_name, hide) => {
  // A signature in a log section counts where there is no other.
  for (const { keys, name, entries } of [...SCALARS, ...LISTS].filter((field) => field.name !== 'signature')) {
    const text = hide(`- ${keys[0]}: ${entries.join('; ')}`)
    const read = json(text)
    expect({ text, [name]: read[name] ?? [] }).toEqual({ text, [name]: [] })
    expect(json(text, readBlocks)).toEqual(read)
  }
})
