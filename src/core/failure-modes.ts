/** One of the rubric's failure modes in our own words, with the way out of it. Rubric §7. */
export interface FailureMode {
  readonly number: number
  readonly title: string
  readonly symptom: string
  readonly impact: string
  readonly recovery: readonly string[]
  readonly prevention: string
  /** The rules that see it. */
  readonly rules: readonly string[]
}

export const FAILURE_MODES: readonly FailureMode[] = [
  {
    number: 1,
    title: 'Incomplete task packet',
    symptom: 'The coder reads the packet and asks what to do.',
    impact: 'Work stands still until somebody answers.',
    recovery: [
      'Find the field that is missing: `countersign score <id>` names it.',
      'Fill it in; where the packet is signed, in a new variant (`countersign variant <id>`).',
      'Run `countersign pre-work <id>` until it passes.',
      'Keep the packet BLOCKED on the board, with the reason, until it does.',
      'Tell the coder which packet to read now.',
    ],
    prevention: 'Hand over nothing that pre-work has not passed.',
    rules: [
      'authority-traceable',
      'bootstrap-complete',
      'dependencies-declared',
      'done-means-testable',
      'effort-estimated',
      'fields-defined-once',
      'out-of-scope-listed',
      'packet-readable',
      'placeholders-absent',
      'risk-tier-justified',
      'rollback-hint-concrete',
      'scope-clear',
      'spec-anchor-in-main-body',
      'status-known',
      'task-id-matches-file',
      'task-id-unique',
      'test-plan-executable',
      'variant-explained',
    ],
  },
  {
    number: 2,
    title: 'Spec drift',
    symptom: 'The spec changed while work was going on, and no user signed the change.',
    impact: 'The work may no longer be what was asked for, and the phase cannot be closed on it.',
    recovery: [
      'Put the spec back as it was.',
      'Write the change as a new version, in a file of its own and with a changelog entry.',
      'Ask the user for a fresh signature and record it in the ledger.',
      'Let the pointer and every protocol name the new version.',
      'Write variants of the packets that the new version changes.',
    ],
    prevention: 'Change the spec only by a signed enrichment.',
    rules: [
      'enrichment-minimal',
      'protocol-version-bumped',
      'spec-changelog-written',
      'spec-pointer-current',
      'spec-references-current',
      'spec-version-immutable',
    ],
  },
  {
    number: 3,
    title: 'Task board drift',
    symptom: 'The board gives a packet another status than the packet itself.',
    impact: 'Nobody can tell what is blocked, in work or done.',
    recovery: [
      'List what differs: `countersign check --all`.',
      'Decide for each packet which of the two is true.',
      'Set both in one commit; `countersign board --fix` shows the repair first.',
      'Write down in the NOTES of the packet how it came to differ.',
    ],
    prevention: 'Change a status in packet and board in one commit: `countersign status <id> <STATUS>`.',
    rules: [
      'blocked-explained',
      'board-current',
      'board-entry-has-packet',
      'board-shows-phase-gate',
      'board-status-agrees',
      'board-symbol-matches',
      'packet-on-board',
      'validation-recorded',
    ],
  },
  {
    number: 4,
    title: 'Scope creep',
    symptom: 'A change touches files that its packet does not name, or a signed packet is widened in work.',
    impact: 'Validation fails and the work is done twice.',
    recovery: [
      'Take what is out of scope out of the change.',
      'Write a packet, or a variant, for the work that was out of scope.',
      'Have it signed before anybody does that work.',
      'Name exact files under IN_SCOPE_PATHS of the packets that are still open.',
    ],
    prevention: 'IN_SCOPE_PATHS names files, never folders.',
    rules: [
      'changes-in-scope',
      'in-scope-paths-exact',
      'locked-packet-kept',
      'locked-packet-unchanged',
      'work-packet-known',
      'work-packet-named',
      'work-packet-open',
    ],
  },
  {
    number: 5,
    title: 'Dependency violation',
    symptom: 'Work fails because what it stands on was never validated.',
    impact: 'One failure becomes several, and the phase is blocked.',
    recovery: [
      'Stop the work that waits, and set it to BLOCKED.',
      'Mend the blocker, or write a better variant of it.',
      'Have the blocker validated again.',
      'Only then let the waiting packet go on.',
      'Write the dependency into both packets and onto the board.',
    ],
    prevention: 'Nothing starts before its blockers are VALIDATED; DONE is not enough.',
    rules: [
      'blocked-needs-blocker',
      'blocked-while-waiting',
      'blockers-known',
      'blockers-validated',
      'dependencies-acyclic',
      'dependencies-agree',
      'phase-closed-by-validation',
      'work-not-stalled',
    ],
  },
  {
    number: 6,
    title: 'Missing signature',
    symptom: 'An enrichment or a packet is in use, and the ledger has no valid signature of it.',
    impact: 'Nobody can show that the user approved it.',
    recovery: [
      'Ask the user whether it was approved.',
      'Get a fresh signature where there is none, or where it was used before.',
      'Add its row to the ledger, with ADDED_RETROACTIVELY in the notes.',
      'Cite the approval in the packets that rest on it; signed ones need a variant.',
      'Go through all enrichments and look for others without a row: `countersign metrics` counts them.',
    ],
    prevention: 'No packet and no enrichment without a signature; the hooks see to it.',
    rules: [
      'ledger-insert-only',
      'packet-signed',
      'seal-intact',
      'signature-authentic',
      'signature-recorded',
      'signature-used-once',
      'signature-wellformed',
      'spec-enrichment-signed',
    ],
  },
]

/** The failure mode that a rule sees coming; null where it sees none of them. */
export const failureModeOf = (rule: string): FailureMode | null =>
  FAILURE_MODES.find((mode) => mode.rules.includes(rule)) ?? null

/** A failure mode as a section of a rule's page. Ends with a line break. */
export const failureModeText = ({ number, title, symptom, impact, recovery, prevention }: FailureMode): string =>
  `${[
    `## When it happened: failure mode ${number}, ${title.toLowerCase()}`,
    '',
    `You see: ${symptom}`,
    `It costs: ${impact}`,
    '',
    'The way out:',
    '',
    ...recovery.map((step, index) => `${index + 1}. ${step}`),
    '',
    `Next time: ${prevention}`,
  ].join('\n')}\n`
