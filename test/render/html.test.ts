import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { defineRule } from '../../src/core/rule.ts'
import { sealOf } from '../../src/core/seal.ts'
import { ATTACK, elementsOf, hostile, hostileFiles, pageOf, wordsOf, type Element } from '../support/html-page.ts'
import { edit, golden, treeFrom, textsOf, without, type Files } from '../support/snapshot.ts'

const SESSION = 'docs/task_packets/WP-1-Session-Store.md'
const LEDGER = 'docs/SIGNATURE_AUDIT.md'
const BOARD = 'docs/TASK_BOARD.md'
const PACKETS = Object.keys(golden).filter((path) => path.startsWith('docs/task_packets/'))

const broken = edit(golden, SESSION, '- Boundary: Only the session folder and its tests.', '- Boundary: TBD')

/** The part of a page from an element with this id to the next section or article. */
const part = (page: string, id: string): string => {
  const start = page.indexOf(` id="${id}"`)
  expect(start, id).toBeGreaterThan(0)
  const rest = page.slice(start)
  return rest.slice(0, /<\/(section|article)>/.exec(rest)!.index)
}

const named = (elements: readonly Element[], name: string) => elements.filter((element) => element.name === name)

/** Faults of a page that hold for every page. */
function faults(elements: readonly Element[]): string[] {
  const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? [])
  const known = new Set(ids)
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice: ${id}`),
    ...elements.flatMap(({ name, attributes }) =>
      Object.entries(attributes).flatMap(([key, value]) => {
        if (/^on|^style$|^src$|^srcset$|^action$|^formaction$|^background$/i.test(key)) return `${name} has ${key}`
        if (key === 'href' && !/^#/.test(value)) return `leads away: ${value}`
        if (key === 'href' && !value.startsWith('#?') && !known.has(value.slice(1))) return `leads nowhere: ${value}`
        if (key === 'aria-labelledby' && !known.has(value)) return `labelled by nothing: ${value}`
        return []
      }),
    ),
  ]
}

describe('the page', () => {
  const page = pageOf({ head: broken })
  const elements = elementsOf(page)

  test('is well formed, its names are unique, its links lead somewhere in it', () => {
    const bare = Object.fromEntries(PACKETS.map((path) => [path, golden[path]!]))
    expect(faults(elements)).toEqual([])
    expect(faults(elementsOf(pageOf({ head: golden })))).toEqual([])
    expect(faults(elementsOf(pageOf({ head: bare })))).toEqual([])
  })

  test('has a policy that lets nothing run but its own script and style', () => {
    const hash = (name: string) => {
      const [element, ...others] = named(elements, name)
      expect(others).toEqual([])
      return `'sha256-${createHash('sha256').update(element!.text).digest('base64')}'`
    }
    const policy = named(elements, 'meta').find((meta) => meta.attributes['http-equiv'] === 'Content-Security-Policy')
    expect(policy!.attributes['content']!.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash('script')}`,
      `style-src ${hash('style')}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ])
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<title>'))
  })

  test('names no address of the network', () => {
    expect(page).not.toMatch(/https?:|\/\/[a-z]|url\((?!#)|@import/i)
  })

  test('says the verdict, what was judged and how many of each severity', () => {
    expect(wordsOf(part(page, 'summary'))).toBe(
      'Failed 1 high Judged 11 paths, 3 packets, 54 rules. 0 critical 1 high 0 medium 0 low 0 waived Judged head As of 2026-03-06 12:00 UTC',
    )
    expect(named(elements, 'title')[0]!.text).toBe('Countersign: failed, 1 high')
    expect(wordsOf(part(pageOf({ head: golden }), 'summary'))).toMatch(/^Passed nothing found Judged/)
  })

  test('shows the board by phase and status, with what the gate waits for', () => {
    const board = wordsOf(part(page, 'board'))
    expect(board).toMatch(/Phase 1 Gate open 1 of 2 gate-critical VALIDATED Phase 1 closes when every packet/)
    expect(board).toMatch(
      /IN_PROGRESS 1 WP-1-Session-Store gate BLOCKED 1 WP-1-Import-Job VALIDATED 1 WP-1-Storage-Layer gate$/,
    )
    const differs = pageOf({
      head: edit(golden, BOARD, 'sessions in the store [IN PROGRESS 🟠]', 'sessions [DONE ✅]'),
    })
    expect(wordsOf(part(differs, 'board'))).toContain('WP-1-Session-Store gate packet says IN_PROGRESS')
  })

  test('shows what the board does not: other phases, and a tree without a board', () => {
    const more = `${(golden[BOARD] as string).trimEnd()}\n\n## Ready for Dev\n\n- **[WP-10-Late]** 🔴\n- **[WP-2-Soon]** 🔴\n`
    const page = pageOf({ head: { ...golden, [BOARD]: more } })
    const titles = [...page.matchAll(/id="phase-\d+">([^<]*)</g)].map((match) => match[1]!.trim())
    expect(titles).toEqual(['Phase 1 Gate', 'Phase 2', 'Phase 10'])
    expect(wordsOf(part(pageOf({ head: without(golden, BOARD) }), 'board'))).toContain(
      'The repository has no task board',
    )
  })

  test('tells the critical path in words, draws it, and lists who waits for whom', () => {
    const graph = part(page, 'graph')
    expect(wordsOf(graph)).toMatch(
      /^Dependencies Critical path to Phase 1 Gate , 1 packet, 4 hours: WP-1-Session-Store IN_PROGRESS/,
    )
    expect(wordsOf(graph)).toContain('WP-1-Import-Job waits for WP-1-Session-Store')
    expect(graph).toMatch(/<a class="box single critical" href="#WP-1-Session-Store"/)
  })

  test('shows a finding with its packet: severity, rule, message, the line with the stretch marked, what to do', () => {
    const packet = part(page, 'WP-1-Session-Store')
    expect(wordsOf(packet)).toContain(
      'high placeholders-absent packet line 18 Unexpected placeholder TBD in SCOPE, expected the value itself 18 - Boundary: TBD What to do: Replace the placeholder',
    )
    expect(packet).toContain('<mark>TBD</mark>')
    expect(packet).toContain('href="#WP-1-Session-Store:L18"')
    expect(packet).toMatch(/<li class="finding high" id="finding-placeholders-absent-WP-1-Session-Store"/)
  })

  test('shows the source of a packet, each line with its own place, findings at theirs', () => {
    const packet = part(page, 'WP-1-Session-Store')
    const lines = (golden[SESSION] as string).trimEnd().split('\n')
    expect(packet.match(/<span id="WP-1-Session-Store:L\d+"/g)).toHaveLength(lines.length)
    expect(packet).toMatch(
      /<span id="WP-1-Session-Store:L18" class="hit high">- Boundary: TBD<span class="notes"\s*> <a class="high" href="#finding-placeholders-absent-WP-1-Session-Store"/,
    )
  })

  test('shows the score of a packet, and what a draft misses beyond its findings', () => {
    expect(wordsOf(part(page, 'WP-1-Session-Store'))).toContain('Score 12/13 PASS'.replace('PASS', 'FAIL'))
    const draft = pageOf({ head: edit(broken, SESSION, '- **Status:** In Progress', '- **Status:** Draft') })
    expect(wordsOf(part(draft, 'WP-1-Session-Store'))).toContain(
      'Missed: STATUS is ready or later Unexpected STATUS DRAFT',
    )
  })

  test('puts the packets with the most severe findings first, and what is about no packet with the findings', () => {
    const order = [...page.matchAll(/<article class="packet" id="([^"]+)"/g)].map((match) => match[1])
    expect(order).toEqual(['WP-1-Session-Store', 'WP-1-Import-Job', 'WP-1-Storage-Layer'])
    const old = pageOf({ head: edit(golden, BOARD, '2026-03-05', '2026-01-05') })
    expect(wordsOf(part(old, 'findings'))).toMatch(
      /docs\/TASK_BOARD\.md medium board-current board line 3 Unexpected date/,
    )
  })

  test('counts the findings by gate and severity, each count a filter', () => {
    expect(part(page, 'findings')).toMatch(
      /<a href="#\?gate=packet&amp;severity=high" aria-label="1 finding: packet, high"\s*>1<\/a\s*>/,
    )
  })

  test('shows red flags that are up, and metrics beside their targets', () => {
    const differs = pageOf({
      head: edit(golden, BOARD, 'sessions in the store [IN PROGRESS 🟠]', 'sessions [DONE ✅]'),
    })
    expect(wordsOf(part(differs, 'red-flags'))).toMatch(
      /^Red flags Flag Value Target Stands Board differs from packets critical/,
    )
    expect(wordsOf(part(pageOf({ head: golden }), 'red-flags'))).toMatch(/^Red flags No red flag is up\. All 10 flags/)
    expect(wordsOf(part(page, 'metrics'))).toContain(
      'Gate-critical packets are VALIDATED WP-1-Session-Store 1 of 2 (50%) 100% missed',
    )
  })
})

describe('the ledger', () => {
  const [packet] = treeFrom(golden).packets.filter(({ path }) => path === SESSION)
  const sealed = (seal: string, ...rows: string[]): Files => ({
    ...golden,
    [LEDGER]: `${(golden[LEDGER] as string)
      .trimEnd()
      .split('\n')
      .map((line) => {
        if (line.startsWith('| Sig')) return `${line} Seal |`
        if (line.startsWith('| ---')) return `${line} --- |`
        return line.includes('WP-1-Session-Store') ? `${line} ${seal} |` : line.startsWith('|') ? `${line} |` : line
      })
      .join('\n')}\n${rows.join('\n')}\n`,
  })
  const rowOf = (files: Files, signature: string): string => {
    const ledger = part(pageOf({ head: files }), 'ledger')
    return wordsOf(`>${ledger.split('<tr ').find((row) => row.includes(`>${signature}<`))!}`)
  }

  test('says of a seal whether it holds', () => {
    expect(rowOf(sealed(sealOf(packet!)), 'maria040320260930')).toContain(`holds ${sealOf(packet!).slice(0, 12)}…`)
    expect(rowOf(sealed('ab'.repeat(32)), 'maria040320260930')).toContain('broken abababababab…')
  })

  test('says of a waiver whether it is in force', () => {
    const waiver = (until: string) =>
      `| maria060320260800 | Orchestrator | 2026-03-06 | Waiver: board-current * until ${until} | v01.02 | | |`
    expect(rowOf(sealed('', waiver('2026-04-01')), 'maria060320260800')).toMatch(
      / in force board-current for every packet until 2026-04-01$/,
    )
    expect(rowOf(sealed('', waiver('2026-03-01')), 'maria060320260800')).toContain('not in force board-current')
  })

  test('is not there: the page says so', () => {
    expect(wordsOf(part(pageOf({ head: without(golden, LEDGER) }), 'ledger'))).toBe(
      'Ledger The repository has no signature ledger.',
    )
  })
})

describe('a change', () => {
  const page = pageOf({ head: broken, base: golden, workPackets: ['WP-1-Session-Store'] })

  test('is named with its work packets, and shows its own findings with the whole tree', () => {
    expect(wordsOf(part(page, 'summary'))).toMatch(
      /^Failed 1 critical, 1 high Judged 1 changed path for WP-1-Session-Store, 3 packets/,
    )
    expect(wordsOf(part(page, 'WP-1-Session-Store'))).toContain('work packet of the change')
    expect(faults(elementsOf(page))).toEqual([])
  })

  test('measures the whole tree, not what the change alone brings', () => {
    const old = edit(golden, BOARD, 'sessions in the store [IN PROGRESS 🟠]', 'sessions [DONE ✅]')
    const later = pageOf({
      head: edit(old, SESSION, '- None yet.', '- None yet.\n- A later note.'),
      base: old,
      workPackets: [],
    })
    expect(wordsOf(part(later, 'summary'))).toMatch(/^Passed nothing found/)
    expect(wordsOf(part(later, 'red-flags'))).toContain('Board differs from packets critical')
  })
})

describe('what comes from the repository', () => {
  const shapeOf = (elements: readonly Element[]) => new Set(elements.map(({ name }) => name))

  test('adds no element, no attribute and no address of its own', () => {
    const elements = elementsOf(pageOf({ head: hostile }))
    expect(faults(elements)).toEqual([])
    const allowed = shapeOf(elementsOf(pageOf({ head: broken })))
    expect(
      [...shapeOf(elements)].filter((name) => !allowed.has(name) && !['details', 'summary'].includes(name)),
    ).toEqual([])
    expect(named(elements, 'script')).toHaveLength(1)
  })

  test('is all there, as text, with nothing hidden', () => {
    const page = pageOf({ head: hostile })
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e\u200b]/)
    expect(page.match(/&quot;&#39;&gt;&lt;img src=x onerror=alert\(1\)&gt;/g)!.length).toBeGreaterThan(15)
    expect(page).not.toContain(ATTACK.slice(0, 8))
  })

  test.each(hostileFiles())('%s gives a page that is well formed', (_, files) => {
    expect(faults(elementsOf(pageOf({ head: files })))).toEqual([])
  })

  test('two packets of one id have two places', () => {
    const twin = 'docs/task_packets/more/WP-1-Session-Store.md'
    const page = pageOf({ head: { ...golden, [twin]: golden[SESSION]! } })
    expect(faults(elementsOf(page))).toEqual([])
    expect(page.match(/<article class="packet" id="WP-1-Session-Store(~2)?"/g)).toHaveLength(2)
  })

  test('no packet takes a place of the page itself', () => {
    const page = pageOf({ head: { ...golden, 'docs/task_packets/WP-1-A.md': '# Task Packet: WP-1-A\n' }, config: {} })
    const places = elementsOf(page).flatMap(({ attributes }) => attributes['id'] ?? [])
    expect(places).toContain('main')
    expect(places.filter((id) => id === 'ledger')).toHaveLength(1)
  })

  test('a tab stays, and what does not show is written out', () => {
    const page = pageOf({ head: edit(golden, SESSION, '- None yet.', '- None\tyet\u0007.') })
    expect(page).toContain('>- None\tyet\\u{7}.<')
  })
})

describe('a page that would become too large', () => {
  const many = defineRule({
    id: 'status-known',
    summary: 'Many.',
    severity: 'medium',
    gate: 'packet',
    source: 'Ours',
    remedy: 'None',
    checkTree: () =>
      Array.from({ length: 6000 }, (_, index) => ({
        message: `Unexpected ${index}, expected none`,
        path: BOARD,
        subject: String(index),
      })),
  })

  test('leaves the least severe findings out and says how many', () => {
    const page = pageOf({ head: golden }, [many])
    expect(page.match(/<li\s+class="finding /g)).toHaveLength(5000)
    expect(wordsOf(part(page, 'findings'))).toContain('1000 findings of the least severe are left out')
    expect(wordsOf(part(page, 'summary'))).toContain('6000 medium')
  })

  test('leaves sources out and says whose', () => {
    const long = `${'x'.repeat(100_000)}\n`.repeat(90)
    const texts = { ...textsOf(golden), ...Object.fromEntries(PACKETS.map((path) => [path, long])) }
    const page = pageOf({ head: golden }, [], texts)
    expect(page.match(/, 90 lines, is left out: the page would become too large/g)).toHaveLength(1)
    expect(page.match(/<details class="source">/g)).toHaveLength(PACKETS.length - 1 + 3)
    expect(page.length).toBeLessThan(1_500_000)
  })
})
