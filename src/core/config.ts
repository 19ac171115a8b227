import type { Severity } from './rule.ts'

export type LockMode = 'append' | 'contract' | 'frozen'

/** `countersign.config.json` with every default filled in. Schema: `schemas/config.schema.json`. */
export interface Config {
  readonly paths: {
    /** Globs from the repository root. */
    readonly packets: readonly string[]
    readonly board: string
    readonly ledger: string
    readonly specPointer: string
    readonly specs: readonly string[]
    readonly protocols: readonly string[]
    /** Who may sign commits with which SSH keys, and keys that count no more; as ssh-keygen reads them. */
    readonly allowedSigners: string
    readonly revokedSigners: string
  }
  readonly lock: {
    readonly mode: LockMode
    readonly mutableFields: readonly string[]
    readonly logSections: readonly string[]
  }
  readonly scope: {
    readonly packetsFrom: 'base' | 'head'
    readonly allowPatterns: boolean
    /** Paths or globs that need no work packet. */
    readonly alwaysAllowed: readonly string[]
  }
  readonly signers: Readonly<Record<string, Signer>>
  readonly limits: Limits
  readonly gates: {
    /** Commands that say by exit 0 that the supply chain is clean, each as program and arguments; no shell runs them. */
    readonly supplyChain: readonly (readonly string[])[]
    /** How long each of them may take, in seconds. */
    readonly seconds: number
  }
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  readonly failOn: Severity
  readonly defaultBranch: string | null
}

export interface Signer {
  /** Principals in the allowed-signers file. */
  readonly ssh: readonly string[]
  /** Fingerprints of keys, in full. */
  readonly gpg: readonly string[]
  /** Logins of GitHub accounts, whose keys the Action asks for. */
  readonly github: readonly string[]
}

/** An inclusive range for the number of entries of a list field. */
export interface Range {
  readonly min: number
  readonly max: number
}

export interface Limits {
  /** The largest document that is parsed, in bytes. */
  readonly bytes: number
  /** The deepest nesting of containers that is parsed. */
  readonly depth: number
  readonly inScopePaths: Range
  readonly outOfScope: Range
  readonly testPlan: Range
  readonly doneMeans: Range
  readonly filesToOpen: Range
  readonly searchTerms: Range
  readonly riskMap: Range
  readonly enrichmentLines: number
  readonly enrichmentSections: number
  readonly boardDays: number
  readonly stalledDays: number
  readonly waiverNoticeDays: number
  /** Verbs too vague for SCOPE. */
  readonly vagueVerbs: readonly string[]
  /** Words too vague for a DONE_MEANS item that names nothing checkable. */
  readonly vagueDoneWords: readonly string[]
  /** The command every TEST_PLAN ends with. */
  readonly postWorkCommand: string
  readonly riskTiers: readonly string[]
}

export const DEFAULT_CONFIG: Config = {
  paths: {
    packets: ['docs/task_packets/**/WP-*.md', '!docs/task_packets/**/stubs/**', '!docs/task_packets/**/README.md'],
    board: 'docs/TASK_BOARD.md',
    ledger: 'docs/SIGNATURE_AUDIT.md',
    specPointer: 'docs/SPEC_CURRENT.md',
    specs: ['**/*Master_Spec_v*.md'],
    protocols: ['docs/*_PROTOCOL.md'],
    allowedSigners: 'docs/ALLOWED_SIGNERS',
    revokedSigners: 'docs/REVOKED_SIGNERS',
  },
  lock: {
    mode: 'append',
    mutableFields: ['BLOCKED_REASON', 'ETA', 'BLOCKED_SINCE'],
    logSections: [
      'NOTES',
      'ERRATA',
      'VALIDATION',
      'REPORT',
      'EVIDENCE',
      'STATUS_HANDOFF',
      'HANDOFF',
      'IMPLEMENTATION',
      'SKELETON',
      'HYGIENE',
      'WAIVERS',
      'HISTORY',
    ],
  },
  scope: { packetsFrom: 'base', allowPatterns: false, alwaysAllowed: [] },
  signers: {},
  limits: {
    bytes: 1024 * 1024,
    depth: 100,
    inScopePaths: { min: 5, max: 20 },
    outOfScope: { min: 3, max: 8 },
    testPlan: { min: 2, max: 6 },
    doneMeans: { min: 3, max: 8 },
    filesToOpen: { min: 5, max: 15 },
    searchTerms: { min: 10, max: 20 },
    riskMap: { min: 3, max: 8 },
    enrichmentLines: 20,
    enrichmentSections: 3,
    boardDays: 7,
    stalledDays: 14,
    waiverNoticeDays: 7,
    vagueVerbs: ['improve', 'enhance', 'make better', 'clean up'],
    vagueDoneWords: [
      'works',
      'work',
      'properly',
      'correctly',
      'as expected',
      'better',
      'good',
      'well',
      'fine',
      'nicely',
    ],
    postWorkCommand: 'just post-work',
    riskTiers: ['LOW', 'MEDIUM', 'HIGH'],
  },
  gates: { supplyChain: [], seconds: 300 },
  rules: {},
  failOn: 'high',
  defaultBranch: null,
}

/** The configuration file, always at the root of the repository (or of `working-directory`). */
export const CONFIG_FILE = 'countersign.config.json'

/** Where Claude Code keeps the settings that a repository shares. */
export const AGENT_SETTINGS = '.claude/settings.json'
