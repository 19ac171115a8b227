import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/signature-used-once.ts'
import { edit, findingsOf, golden, reportOf, without, type Files, type SnapshotParts } from '../support/snapshot.ts'

const LEDGER = 'docs/SIGNATURE_AUDIT.md'
const SESSION = 'docs/task_packets/WP-1-Session-Store.md'
const IMPORT = 'docs/task_packets/WP-1-Import-Job.md'
const NEW = 'docs/task_packets/WP-2-Search.md'
const FRESH = 'maria060320261000'

const found = (parts: SnapshotParts) => findingsOf(parts, rule)
const whole = (head: Files) => found({ head })
const change = (head: Files, base: Files = golden) => found({ head, base })
const packet = (signature: string, id = 'WP-2-Search') =>
  `# ${id}\n\n- TASK_ID: ${id}\n- USER_SIGNATURE: ${signature}\n`
const withPacket = (signature: string, files: Files = golden): Files => ({ ...files, [NEW]: packet(signature) })
const row = (signature: string, purpose: string) =>
  `| ${signature} | Orchestrator | 2026-03-06 | ${purpose} | v01.02 | |\n`
const withRow = (signature: string, purpose: string, files: Files = golden): Files =>
  edit(
    files,
    LEDGER,
    '| --- | --- | --- | --- | --- | --- |\n',
    `| --- | --- | --- | --- | --- | --- |\n${row(signature, purpose)}`,
  )

const second = (at: string, signature: string, where: string) =>
  `${at} critical Unexpected second use of \`${signature}\`, expected a signature that is used nowhere else; it is in \`${where}\``

test('a packet and the row that records it are one use', () => {
  expect(whole(golden)).toEqual([])
  expect(change(withRow(FRESH, 'Task packet: WP-2-Search', withPacket(FRESH)))).toEqual([])
  expect(whole(withRow(FRESH, 'Task packet: WP-2-Search-v1', withPacket(FRESH)))).toEqual([])
})

describe('two packets', () => {
  test('are told at the later one, in a whole tree and in a change', () => {
    const message = second(`${NEW}:4:19`, 'maria040320260930', `${SESSION}:9`)
    expect(whole(withPacket('maria040320260930'))).toEqual([message])
    expect(change(withPacket('maria040320260930'))).toEqual([message])
  })

  test('are told at the one that the change brings, whatever its name', () => {
    const early = 'docs/task_packets/WP-0-Early.md'
    expect(change({ ...golden, [early]: packet('maria040320260930', 'WP-0-Early') })).toEqual([
      second(`${early}:4:19`, 'maria040320260930', `${SESSION}:9`),
    ])
  })

  test('are told at the one that the change brings where no ledger says whose it is', () => {
    const early = 'docs/task_packets/WP-0-Early.md'
    const base = without(golden, LEDGER)
    expect(change({ ...base, [early]: packet('maria040320260930', 'WP-0-Early') }, base)).toEqual([
      second(`${early}:4:19`, 'maria040320260930', `${SESSION}:9`),
    ])
  })

  test('are told for letters of another case', () => {
    expect(whole(withPacket('MARIA040320260930'))).toHaveLength(1)
  })

  test('are told at a variant that took over the signature of the packet', () => {
    const path = 'docs/task_packets/WP-1-Session-Store-v2.md'
    const head = { ...golden, [path]: packet('maria040320260930', 'WP-1-Session-Store-v2') }
    expect(whole(head)).toEqual([second(`${path}:4:19`, 'maria040320260930', `${SESSION}:9`)])
  })

  test('are told where one goes and the other takes its signature', () => {
    expect(change(withPacket('maria040320260930', without(golden, SESSION)))).toHaveLength(1)
  })

  test('are told where the base has got the other one since', () => {
    const base = withPacket(FRESH)
    const head = edit(golden, IMPORT, 'maria050320261000', FRESH)
    expect(found({ head, before: golden, base })).toEqual([second(`${IMPORT}:9:19`, FRESH, `${NEW}:4`)])
  })

  test('are old debt where they were so before', () => {
    const base = withPacket('maria040320260930')
    expect(change(edit(base, SESSION, '- None yet.', '- Late.'), base)).toEqual([])
    const third = { ...base, 'docs/task_packets/WP-3.md': packet('maria040320260930', 'WP-3') }
    expect(change(third, base)).toHaveLength(1)
  })
})

describe('rows of the ledger', () => {
  test('two of one signature are told at the one that is new', () => {
    expect(change(withRow('maria020320260910', 'Spec enrichment again'))).toEqual([
      second(`${LEDGER}:5:3`, 'maria020320260910', `${LEDGER}:9`),
    ])
    expect(whole(withRow('maria020320260910', 'Spec enrichment again'))).toHaveLength(1)
  })

  test('one that names another packet than the one that carries the signature is told', () => {
    const head = edit(golden, LEDGER, 'Task packet: WP-1-Session-Store', 'Task packet: WP-1-Storage-Layer')
    expect(whole(head)).toEqual([second(`${SESSION}:9:19`, 'maria040320260930', `${LEDGER}:6`)])
  })

  test('one that comes later for another packet is told at the row', () => {
    const base = withPacket(FRESH)
    expect(change(withRow(FRESH, 'Task packet: WP-9-Other', base), base)).toEqual([
      second(`${LEDGER}:5:3`, FRESH, `${NEW}:4`),
    ])
  })

  test('one that names no packet is told when a packet takes its signature, and not as debt', () => {
    const head = withPacket('maria020320260910')
    expect(change(head)).toEqual([second(`${NEW}:4:19`, 'maria020320260910', `${LEDGER}:8`)])
    expect(whole(head)).toEqual([])
  })

  test('one that was recorded for the packet beforehand is its own', () => {
    const base = withRow(FRESH, 'Approved: WP-2-Search')
    expect(change(withPacket(FRESH, base), base)).toEqual([])
  })

  test('one that the base has got since under the same signature is told', () => {
    const base = withRow(FRESH, 'Spec enrichment A')
    expect(found({ head: withRow(FRESH, 'Spec enrichment B'), before: golden, base })).toHaveLength(1)
    expect(found({ head: base, before: golden, base })).toEqual([])
  })
})

describe('anywhere else in the base tree', () => {
  const takes = (path: string, text: string) =>
    change(withPacket(FRESH, { ...golden, [path]: text }), { ...golden, [path]: text })

  test('a signature is spent by standing there', () => {
    expect(takes('docs/log.md', `x\nsigned ${FRESH}\n`)).toEqual([second(`${NEW}:4:19`, FRESH, 'docs/log.md:2')])
    expect(takes('src/approve.ts', `const by = '${FRESH.toUpperCase()}'\n`)).toHaveLength(1)
  })

  test('a file or a line about the same packet spends nothing', () => {
    expect(takes('docs/refinements/WP-2-Search.md', `APPROVED ${FRESH}\n`)).toEqual([])
    expect(takes('gates/WP-2-Search.json', `{"signature": "${FRESH}"}\n`)).toEqual([])
    expect(takes('docs/log.md', `WP-2-Search was signed ${FRESH}\n`)).toEqual([])
    expect(takes('docs/log.md', `WP-2-Searching was signed ${FRESH}\n`)).toHaveLength(1)
  })

  test('a citation spends nothing', () => {
    for (const line of [`[Approved: ${FRESH}]`, `see [${FRESH}] there`, `**Authority:** Spec v1, approval ${FRESH}`])
      expect(takes('docs/log.md', `${line}\n`)).toEqual([])
    expect(takes('docs/log.md', `[Approved: ${FRESH}] and ${FRESH}\n`)).toHaveLength(1)
  })

  test('in another packet a mention counts and a citation or code does not', () => {
    const mention = edit(golden, SESSION, '- None yet.', `- Signed ${FRESH}`)
    expect(change(withPacket(FRESH, mention), mention)).toHaveLength(1)
    const citation = edit(golden, SESSION, '[Approved: maria020320260910]', `[Approved: ${FRESH}]`)
    expect(change(withPacket(FRESH, citation), citation)).toEqual([])
    const authority = edit(golden, SESSION, '- SPEC_ANCHOR: §3.1\n', `- SPEC_ANCHOR: §3.1\n- Agreed by ${FRESH}\n`)
    expect(change(withPacket(FRESH, authority), authority)).toEqual([])
    const code = edit(golden, SESSION, '- None yet.\n', `- None yet.\n\n\`\`\`\n${FRESH}\n\`\`\`\n`)
    expect(change(withPacket(FRESH, code), code)).toEqual([])
  })

  test('in another packet its line, its field and the signature itself decide', () => {
    const other = 'docs/task_packets/WP-3-Other.md'
    const takenFrom = (...lines: string[]) => {
      const base = { ...golden, [other]: `# WP-3-Other\n\n- TASK_ID: WP-3-Other\n${lines.join('\n')}\n` }
      return change(withPacket(FRESH, base), base).length
    }
    const authority = ['- AUTHORITY:', '  - Spec v01.02', `  - Agreed by ${FRESH}`]
    expect(takenFrom(...authority)).toBe(0)
    expect(takenFrom(`- EFFORT: 4 hours, says ${FRESH}`, ...authority)).toBe(1)
    expect(takenFrom(...authority, '', '## NOTES', '', `By maria010120261200 <!-- ${FRESH} -->`)).toBe(0)
  })

  test('a file about the packet spends nothing, wherever it stands and whatever it is called', () => {
    expect(takes('docs/v1.2/WP-2-Search.json', `APPROVED ${FRESH}\n`)).toEqual([])
    const path = 'docs/task_packets/WP-9-Renamed.md'
    const base = { ...golden, [path]: `${packet('pending')}\n## NOTES\n\nSigned ${FRESH}\n` }
    expect(change(edit(base, path, 'pending', FRESH), base)).toEqual([])
  })

  test('a packet that carried its signature before, or has moved, takes nothing', () => {
    const base: Files = { ...golden, 'docs/log.md': 'maria040320260930\n' }
    expect(change(edit(base, SESSION, '- None yet.', '- Late.'), base)).toEqual([])
    const moved = { ...without(base, SESSION), 'docs/task_packets/done/WP-1-Session-Store.md': base[SESSION]! }
    expect(change(moved, base)).toEqual([])
  })
})

test('without a ledger packets are judged all the same', () => {
  expect(whole(without(withPacket('maria040320260930'), LEDGER))).toHaveLength(1)
})

test('a signature that is none is used by nobody', () => {
  for (const text of ['<pending>', 'maria320320260930', 'mar\u200Bia040320260930'])
    expect(whole(withPacket(text, edit(golden, SESSION, 'maria040320260930', text)))).toEqual([])
})

describe('the first of two packets', () => {
  const WP0 = 'docs/task_packets/WP-0-Early.md'

  test('is the one that a row of the base names', () => {
    const base = withRow(FRESH, 'Task packet: WP-2-Search')
    const head = { ...withPacket(FRESH, base), [WP0]: packet(FRESH, 'WP-0-Early') }
    expect(change(head, base)).toEqual([second(`${WP0}:4:19`, FRESH, `${NEW}:4`)])
  })

  test('is the earlier variant where no ledger tells', () => {
    const file = (id: string) => `docs/task_packets/${id}.md`
    const tree = (...ids: string[]): Files => Object.fromEntries(ids.map((id) => [file(id), packet(FRESH, id)]))
    expect(whole(tree('WP-5-A', 'WP-5-A-v2'))).toEqual([
      second(`${file('WP-5-A-v2')}:4:19`, FRESH, `${file('WP-5-A')}:4`),
    ])
    expect(whole(tree('WP-5-A-v2', 'WP-5-A-v3'))).toEqual([
      second(`${file('WP-5-A-v3')}:4:19`, FRESH, `${file('WP-5-A-v2')}:4`),
    ])
  })
})

describe('a second row', () => {
  const about = (purpose: string) =>
    reportOf({ head: withRow('maria020320260910', purpose), base: golden }, [rule]).findings.map(
      ({ workPacket, remedy }) => [workPacket, /`Waiver: (.*)`/.exec(remedy)?.[1]],
    )

  test('is about the packet that it names, and so is its waiver', () => {
    expect(about('Task packet: WP-9-Other')).toEqual([['WP-9-Other', 'signature-used-once WP-9-Other']])
    expect(about('Spec enrichment again')).toEqual([[null, 'signature-used-once *']])
  })

  test('is old debt, a third one is new', () => {
    const twice = withRow('maria020320260910', 'Spec enrichment again')
    expect(change({ ...twice, 'src/a.ts': 'x' }, twice)).toEqual([])
    expect(change(withRow('maria020320260910', 'Spec enrichment once more', twice), twice)).toHaveLength(1)
  })
})

test('a packet that comes with a row about another one is told itself', () => {
  expect(change(withRow(FRESH, 'Task packet: WP-9-Other', withPacket(FRESH)))).toEqual([
    second(`${NEW}:4:19`, FRESH, `${LEDGER}:5`),
  ])
})

test('without the lines of the base packets and rows are compared all the same', () => {
  const taken = { head: withPacket('maria020320260910'), base: golden, signatureUses: {} }
  expect(found(taken)).toEqual([second(`${NEW}:4:19`, 'maria020320260910', `${LEDGER}:8`)])
  const base = without(golden, LEDGER)
  const inherited = { head: withPacket('maria040320260930', without(base, SESSION)), base, signatureUses: {} }
  expect(found(inherited)).toEqual([second(`${NEW}:4:19`, 'maria040320260930', `${SESSION}:9`)])
})

test('a signature that the packet had before the base lost it is not new', () => {
  const before = withPacket(FRESH)
  const head = { ...before, [NEW]: `${packet(FRESH)}\nMore.\n` }
  expect(found({ head, before, base: { ...golden, 'docs/log.md': `signed ${FRESH}\n` } })).toEqual([])
})

test('a ledger that both sides have added is compared row by row', () => {
  const before = without(golden, LEDGER)
  const head = edit(golden, LEDGER, 'Spec enrichment v01.02: storage errors', 'Spec enrichment v01.02: other errors')
  expect(found({ head, before, base: golden })).toEqual([second(`${LEDGER}:8:3`, 'maria020320260910', `${LEDGER}:8`)])
})

test('a row that the base has edited since is no second use while the branch leaves the ledger alone', () => {
  const head = { ...golden, 'docs/CODER_PROTOCOL.md': '# Coder\n' }
  expect(found({ head, before: golden, base: edit(golden, LEDGER, '4 lines', '5 lines') })).toEqual([])
})

test('rows that carry no signature share nothing', () => {
  for (const text of ['<pending>', 'maria990320261000'])
    expect(whole(withRow(text, 'Later', withRow(text, 'Later still')))).toEqual([])
})

describe('a line of the base', () => {
  const takes = (line: string, signature = FRESH) => {
    const base: Files = { ...golden, 'docs/log.md': `${line}\n` }
    return change(withPacket(signature, base), base).length
  }

  test.each([
    `[Approved: ${FRESH}] and again [Approved: ${FRESH}]`,
    `- Approval: ${FRESH}`,
    `| Authority | ${FRESH} |`,
    `maria0603[${FRESH}]20261000`,
  ])('cites: %s', (line) => {
    expect(takes(line)).toBe(0)
  })

  test('cites a name with a dot as well', () => {
    expect(takes('[Approved: m.aria060320261000]', 'm.aria060320261000')).toBe(0)
  })

  test.each([`By the authority of ${FRESH}`, `[Approved: ${FRESH}0] ${FRESH}`])('does not cite: %s', (line) => {
    expect(takes(line)).toBe(1)
  })

  test('in a packet that is too large to parse counts', () => {
    const base = { ...golden, [IMPORT]: `${'x'.repeat(1024 * 1024)}\nsigned ${FRESH}\n` }
    expect(change(withPacket(FRESH, base), base)).toHaveLength(1)
  })
})
