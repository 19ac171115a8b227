import { briefOf } from '../core/agent/brief.ts'
import { renderBrief } from '../core/render/brief.ts'
import { readSnapshot } from '../io/snapshot.ts'
import { RULES } from '../rules/index.ts'
import type { Setting } from './program.ts'
import { packetsNamed } from './score.ts'

/** `countersign brief`: prints the contract of a packet, to hand over. Throws where there is no such packet. */
export async function briefCommand(id: string, format: 'text' | 'json', setting: Setting): Promise<0> {
  const knownRules = RULES.map((rule) => rule.id)
  const { snapshot } = await readSnapshot({ ...setting, mode: 'all', knownRules })
  const brief = briefOf(packetsNamed([id], snapshot)[0]!, snapshot)
  process.stdout.write(format === 'json' ? `${JSON.stringify(brief, null, 2)}\n` : renderBrief(brief))
  return 0
}
