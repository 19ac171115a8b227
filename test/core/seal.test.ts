import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import { packetText } from '../../src/core/locked.ts'
import { FIELDS } from '../../src/core/packet.ts'
import { sealOf, sealText } from '../../src/core/seal.ts'
import { golden } from '../support/snapshot.ts'

const PATH = 'docs/task_packets/WP-1-Import-Job.md'
const read = (text: string) => packetText(PATH, text, DEFAULT_CONFIG).packet

const pipe = (input: string, program: string, ...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync(program, args, { input, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout
}
const sha256sum = (text: string) => pipe(text, 'sha256sum').split(' ')[0]

/** The canonical text by docs/seals.md, for packets written as plainly as the golden ones: no parser of ours. */
const AWK = String.raw`
  function put(field, value) { text[field] = text[field] field ": " value "\n" }
  function bare(line) { sub(/^ *- /, "", line); gsub(/^"|"$/, "", line); return line }
  /^- TASK_ID: /           { put("TASK_ID", $3) }
  /^- RISK_TIER: /         { put("RISK_TIER", $3) }
  /^  - Justification: /   { sub(/^  - Justification: /, ""); put("RISK_TIER", $0) }
  /^- USER_SIGNATURE: /    { put("USER_SIGNATURE", $3) }
  /^- BLOCKED_BY: /        { put("BLOCKED_BY", $3) }
  /^- EFFORT: /            { sub(/^- EFFORT: /, ""); put("EFFORT", $0) }
  /^- SPEC_ANCHOR: /       { put("SPEC_ANCHOR", $3) }
  /^- SPEC_CURRENT: /      { match($0, /v[0-9.]*[0-9]/); put("AUTHORITY", substr($0, RSTART, RLENGTH)) }
  /^- Approval: /          { match($0, /[a-z]+[0-9]+\]/); put("AUTHORITY", substr($0, RSTART, RLENGTH - 1)) }
  /^## /                   { section = $2; next }
  /^- (FILES_TO_OPEN|SEARCH_TERMS|RUN_COMMANDS|RISK_MAP):/ { sub(/^- /, ""); sub(/:.*/, ""); section = $0; next }
  /^ *(\x60\x60\x60|$)/    { next }
  section == "SCOPE"       { line = bare($0); parts = parts "SCOPE: " line "\n"; sub(/^[A-Z][a-z]*: /, "", line)
                             scope = scope (scope == "" ? "" : "\\n") line; next }
  section ~ /^(IN_SCOPE_PATHS|OUT_OF_SCOPE|DONE_MEANS|FILES_TO_OPEN|SEARCH_TERMS|RISK_MAP)$/ { put(section, bare($0)) }
  section ~ /^(TEST_PLAN|ROLLBACK_HINT|RUN_COMMANDS)$/ { sub(/^ */, ""); put(section, $0) }
  END {
    text["SCOPE"] = "SCOPE: " scope "\n" parts
    count = split("TASK_ID RISK_TIER SCOPE IN_SCOPE_PATHS OUT_OF_SCOPE TEST_PLAN DONE_MEANS ROLLBACK_HINT " \
      "FILES_TO_OPEN SEARCH_TERMS RUN_COMMANDS RISK_MAP SPEC_ANCHOR USER_SIGNATURE BLOCKED_BY EFFORT AUTHORITY", order)
    for (at = 1; at <= count; at++) printf "%s", text[order[at]]
  }`

test('a few lines of awk and sha256sum give the same seal', () => {
  const packet = golden[PATH] as string
  const text = pipe(packet, 'awk', AWK)
  expect(text).toBe(sealText(read(packet)))
  expect(sha256sum(text)).toBe(sealOf(read(packet)))
})

test('the documented example is true', () => {
  const doc = readFileSync(new URL('../../docs/seals.md', import.meta.url), 'utf8')
  const fence = (language: string) => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(doc)![1]!
  const packet = read(fence('markdown'))
  expect(fence('text')).toBe(sealText(packet))
  expect(fence('console')).toBe(`$ sha256sum < text\n${sha256sum(fence('text'))}  -\n`)
  expect(sha256sum(fence('text'))).toBe(sealOf(packet))
})

test('the documented fields are those that are hashed, in their order', () => {
  const doc = readFileSync(new URL('../../docs/seals.md', import.meta.url), 'utf8')
  const documented = [...doc.matchAll(/^\| `([A-Z_]+)` *\|/gm)].map((match) => match[1])
  const unsealed = ['STATUS', 'BOOTSTRAP', 'BLOCKED_REASON', 'ETA', 'BLOCKED_SINCE']
  expect(documented).toEqual(FIELDS.filter((field) => !unsealed.includes(field)))
})
