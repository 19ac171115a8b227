import { expect, test } from 'vitest'
import type { Escalation } from '../../src/core/escalation.ts'
import { renderEscalations, renderEscalationsMarkdown } from '../../src/core/render/escalation.ts'

const escalation: Escalation = {
  id: 'WP-1-A|\u202e',
  problem: 'The spec does not ask for this work',
  context: { tried: 'Judged `it`', blocked: ['No <b>', 'No `§9`'], needed: 'Your decision' },
  options: ['One', 'Two {write what}', 'Three'],
  decideBy: '2026-03-07T12:34:56.000Z',
}
const ofTree = { ...escalation, id: null, problem: 'Two ledgers' }

test('a message that asks the user to decide has context, options and a time', () => {
  expect(renderEscalations([escalation, ofTree]))
    .toBe(`❌ BLOCKED: WP-1-A|\\u{202e}: The spec does not ask for this work [CX-###]

Context:
- Tried: Judged \`it\`
- Blocked: No <b>
- Blocked: No \`§9\`
- Needed: Your decision

Options:
A) One
B) Two {write what}
C) Three

User decision needed by: 2026-03-07 12:34 UTC

❌ BLOCKED: Two ledgers [CX-###]

Context:
- Tried: Judged \`it\`
- Blocked: No <b>
- Blocked: No \`§9\`
- Needed: Your decision

Options:
A) One
B) Two {write what}
C) Three

User decision needed by: 2026-03-07 12:34 UTC

Before sending: put the code of your protocol in place of CX-###, and fill in what stands in braces.
`)
})

test('as Markdown it is the same, escaped', () => {
  expect(renderEscalationsMarkdown([escalation, ofTree]))
    .toBe(`### ❌ BLOCKED: <code>WP-1-A&#124;&#92;u&#123;202e&#125;</code>: The spec does not ask for this work [CX-###]

- **Tried:** Judged <code>it</code>
- **Blocked:** No &#60;b&#62;
- **Blocked:** No <code>§9</code>
- **Needed:** Your decision

**A)** One

**B)** Two &#123;write what&#125;

**C)** Three

User decision needed by: 2026-03-07 12:34 UTC

### ❌ BLOCKED: Two ledgers [CX-###]

- **Tried:** Judged <code>it</code>
- **Blocked:** No &#60;b&#62;
- **Blocked:** No <code>§9</code>
- **Needed:** Your decision

**A)** One

**B)** Two &#123;write what&#125;

**C)** Three

User decision needed by: 2026-03-07 12:34 UTC

Before sending: put the code of your protocol in place of CX-###, and fill in what stands in braces.
`)
})

test('where there is nothing to decide, that is said', () => {
  expect(renderEscalations([])).toBe('There is nothing to escalate.\n')
  expect(renderEscalationsMarkdown([])).toBe('There is nothing to escalate.\n')
})
