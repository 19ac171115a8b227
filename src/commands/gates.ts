import type { Config } from '../core/config.ts'
import { isOpen, preOrchestration, stopGates, type Audit, type GateFacts, type StopGate } from '../core/gates.ts'
import { phaseClosure } from '../core/phase.ts'
import { renderGates, renderGatesMarkdown, renderPhase, renderPhaseMarkdown } from '../core/render/gates.ts'
import { trustedConfig } from '../io/config-at.ts'
import type { Repository } from '../io/git.ts'
import { runCommand } from '../io/run-command.ts'
import { RULES } from '../rules/index.ts'
import type { Format } from './check.ts'
import { judge, type Judgement } from './judge.ts'
import type { Setting } from './program.ts'
import { packetsNamed } from './score.ts'
import { isColorWanted } from './color.ts'
import { paintFor } from './terminal.ts'

/** One after the other: audits of one tree share caches and lock files. */
async function runAudits({ root }: Repository, { supplyChain, seconds }: Config['gates']): Promise<Audit[]> {
  const audits: Audit[] = []
  for (const command of supplyChain)
    audits.push({ command: command.join(' '), ...(await runCommand(root, command, seconds)) })
  return audits
}

/** What the gates are judged by, with the audit commands of the configuration that may start programs here. */
async function gateFacts(setting: Setting, { snapshot, report, repository }: Judgement, isAudited: boolean) {
  const { config } = snapshot
  const known = RULES.map((rule) => rule.id)
  const trusted = setting.configFile === undefined ? await trustedConfig(repository, config.defaultBranch, known) : null
  const gates = trusted?.config.gates ?? config.gates
  const facts: GateFacts = {
    snapshot: { ...snapshot, config: { ...config, gates } },
    report,
    rules: RULES,
    audits: isAudited ? await runAudits(repository, gates) : null,
    auditsFrom: trusted?.from ?? setting.configFile ?? 'the working tree',
  }
  return facts
}

function print(gates: readonly StopGate[], format: Format): 0 | 1 {
  const passed = isOpen(gates)
  const shown =
    format === 'json'
      ? `${JSON.stringify({ passed, gates }, null, 2)}\n`
      : format === 'markdown'
        ? renderGatesMarkdown(gates)
        : renderGates(gates, paintFor(isColorWanted(process.stdout)))
  process.stdout.write(shown)
  return passed ? 0 : 1
}

/** `countersign pre-orchestration`: STOP Gate 1, before any packet is written; runs the audit commands. Rubric §3. */
export async function preOrchestrationCommand(format: Format, setting: Setting): Promise<0 | 1> {
  const judged = await judge({ ...setting, mode: 'all', mayBeEmpty: true })
  return print([preOrchestration(await gateFacts(setting, judged, true))], format)
}

/** `countersign gates`: the eight STOP gates of one packet; runs the audit commands only where asked to. Rubric §3. */
export async function gatesCommand(id: string, format: Format, isAudited: boolean, setting: Setting): Promise<0 | 1> {
  const judged = await judge({ ...setting, mode: 'all' })
  const packet = packetsNamed([id], judged.snapshot)[0]!
  return print(stopGates(await gateFacts(setting, judged, isAudited), packet), format)
}

/** `countersign gate`: whether a phase can close, and what it waits for; exit 1 where it cannot. Rubric §1 Pillar 4. */
export async function gateCommand(phase: string, format: Format, setting: Setting): Promise<0 | 1> {
  const { snapshot } = await judge({ ...setting, mode: 'all' })
  const { board } = snapshot.head
  if (!board) throw new Error(`there is no board at \`${snapshot.config.paths.board}\``)
  if (board.unreadable !== null) throw new Error(`\`${board.path}\` cannot be read: ${board.unreadable}`)
  const closure = phaseClosure(snapshot.head, phase)
  if (!closure) {
    const known = board.gates.map((gate) => `\`${gate.title}\``).join(', ') || 'none'
    throw new Error(`there is no phase gate \`${phase}\` on \`${board.path}\`; there is ${known}`)
  }
  const shown =
    format === 'json'
      ? `${JSON.stringify(closure, null, 2)}\n`
      : format === 'markdown'
        ? renderPhaseMarkdown(closure)
        : renderPhase(closure, paintFor(isColorWanted(process.stdout)))
  process.stdout.write(shown)
  return closure.canClose ? 0 : 1
}
