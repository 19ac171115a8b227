import type { LockMode } from '../core/config.ts'
import { lockedEdit, lockedFiles, packetText, restoreCommand, variantFiles, type LockedFile } from '../core/locked.ts'
import { restores, type LockViolation } from '../core/lock.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule, type Facts, type Problem } from '../core/rule.ts'

type ChangeFacts = Facts<'packets' | 'base' | 'change'>

const MOST = 20

const withoutBullet = (line: string): string => line.trim().replace(/^[-*+] (?=.)/, '')

const excerpt = ({ removed, added }: LockViolation): string => {
  const parts = [
    ...(removed === null ? [] : [quoted(`- ${withoutBullet(removed)}`)]),
    ...(added === null ? [] : [quoted(`+ ${withoutBullet(added)}`)]),
  ]
  return ` (${parts.join(', ')})`
}

const signed = ({ signature }: LockedFile): string =>
  signature === null ? 'the text that was signed' : `the text that was signed with ${quoted(signature)}`

/** At most three by name: a text that is another altogether touches them all. */
const namesOf = (fields: readonly string[]): string =>
  fields.length > 3 ? `${fields.slice(0, 3).join(', ')} and ${fields.length - 3} more fields` : fields.join(', ')

function messageOf(violation: LockViolation, locked: LockedFile): string {
  const fields = namesOf(violation.fields)
  const where = `locked ${quoted(locked.id)}`
  if (violation.kind === 'log')
    return `Unexpected change to a log section of ${where}${excerpt(violation)}, expected every line of it to stay`
  if (violation.kind === 'value')
    return `Unexpected new reading of ${fields || 'lines'} in ${where}, expected ${signed(locked)}`
  const what = fields === '' ? 'change to' : `change to ${fields} of`
  return `Unexpected ${what} ${where}${excerpt(violation)}, expected ${signed(locked)}`
}

const NOTE: Readonly<Record<LockMode, string>> = {
  append: ', or as a note under a new `## NOTES` at the end of the packet',
  contract: ', or as a note under `## NOTES`',
  frozen: '',
}

/** What of a changed file breaks its lock; putting back a text that was signed breaks nothing. */
function violationsOf(locked: LockedFile, { change, packets, config }: ChangeFacts): readonly LockViolation[] {
  const { path } = locked.file
  const { mode } = config.lock
  const edit = lockedEdit(locked, packets, config)
  if (edit === null || edit.violations.length === 0) return []
  const { before, after, violations } = edit
  const isRestored = change.signedTexts[path]?.some((text) =>
    restores(packetText(path, text, config), before, after, mode, config.lock),
  )
  return isRestored ? [] : violations
}

export default defineRule({
  id: 'locked-packet-unchanged',
  summary: 'A signed packet keeps the text that was signed.',
  severity: 'critical',
  gate: 'lock',
  source: 'Rubric §1 Pillar 5; §4 item 4; §6 Gotcha 9',
  remedy: 'Put the signed text back and write the change into a new variant of the packet',
  needs: ['packets', 'base', 'change'],
  checkChange(facts) {
    const { packets, base, change, config } = facts
    const variantOf = variantFiles(base.packets, packets.all)
    return lockedFiles(facts).flatMap((locked): Problem[] => {
      const { path } = locked.file
      const violations = violationsOf(locked, facts)
      const variant = variantOf(path, locked.id)
      const remedy = `Put the signed text back: ${restoreCommand(path, base, change)}; then write the change into a new packet ${quoted(variant)} (\`countersign variant ${locked.id} --reason correction\`)${NOTE[config.lock.mode]}`
      const about = { path, packet: locked.id, remedy }
      const told = violations.slice(0, MOST).map((violation) => ({
        ...about,
        message: messageOf(violation, locked),
        place: violation.place,
      }))
      if (violations.length <= MOST) return told
      const more = `Unexpected ${violations.length - MOST} more changes to locked ${quoted(locked.id)}, expected ${signed(locked)}`
      return [...told, { ...about, message: more, place: violations[MOST]!.place }]
    })
  },
})
