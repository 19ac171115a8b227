import { decode } from '../../src/core/parse/text.ts'

const bytes = (...values: number[]) => decode(Uint8Array.from(values))

/** Texts that have broken Markdown tools, or that somebody would write to break this one. */
export const HOSTILE: Readonly<Record<string, string>> = {
  empty: '',
  'a byte order mark': `${bytes(0xef, 0xbb, 0xbf)}\ufeff# Task Packet: WP-1-X\n- STATUS: Done\n`,
  'carriage returns': '# WP-1-X\r\n\r\n- STATUS: Done\r- RISK_TIER: LOW\r\n',
  'invalid UTF-8': `- STATUS: ${bytes(0x97, 0xff, 0xc0, 0x80)}\n`,
  'NUL bytes': '- STATUS: Do\u0000ne\n\u0000\n',
  mojibake: '- SPEC_ANCHOR: ??2.3.12 and Â§2.3 and ???\n',
  'an unclosed fence': '- STATUS: Done\n\n## NOTES\n\n```\n## SCOPE\n- What: x\n',
  'an unclosed comment': '- STATUS: Done\n\n## NOTES\n\n<!--\n## SCOPE\n- What: x\n',
  'deep quotes': `${'> '.repeat(5000)}x\n`,
  'deep lists': `${Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')}\n`,
  'many backticks': `${'`'.repeat(20000)} a ${'`'.repeat(19999)}\n`,
  'many brackets': `- DONE_MEANS: ${'['.repeat(20000)}\n`,
  'many asterisks': `${'**a '.repeat(10000)}\n`,
  'many colons': `${'a: '.repeat(20000)}\n`,
  'many open comments': '<!-- '.repeat(10000),
  'one long line': `- IN_SCOPE_PATHS: ${'x'.repeat(200000)}\n`,
  'many fields': '- STATUS: Done\n'.repeat(5000),
  'many headings': '# NOTES\n'.repeat(5000),
  'a wide table': `|${' a |'.repeat(2000)}\n|${' - |'.repeat(2000)}\n|${' STATUS |'.repeat(2000)}\n`,
  'front matter that is no YAML': '---\n: : [\n---\n# WP-1-X\n',
  'front matter with references': '---\na: &a [x, x]\nb: &b [*a, *a]\nstatus: *b\n---\n',
  'prototype names': '- __proto__: x\n- constructor: y\n\n| constructor | x |\n| --- | --- |\n| __proto__ | y |\n',
  'workflow commands': '- STATUS: ::error::x\n##[error]x\n::set-output name=a::b\n',
  'right to left': '- STATUS: \u202eenoD\u202c\n- TASK_ID: WP-1-\u200bX\n',
}
