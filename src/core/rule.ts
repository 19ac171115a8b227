import type { Board } from './board.ts'
import type { Config } from './config.ts'
import type { Ledger } from './ledger.ts'
import type { Packet } from './packet.ts'
import type { Place } from './place.ts'
import type { Change, PacketSet, PathSet, Tree } from './snapshot.ts'
import type { Spec } from './spec.ts'

export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const
export type Severity = (typeof SEVERITIES)[number]

export const GATES = ['lock', 'signature', 'scope', 'blockers', 'packet', 'board', 'spec'] as const
export type Gate = (typeof GATES)[number]

/** What a rule may read beyond the packet itself. Reading one that it does not name in `needs` does not compile. */
export interface FactTypes {
  /** The packets of the tree that is judged. */
  readonly packets: PacketSet
  readonly board: Board
  readonly ledger: Ledger
  readonly spec: Spec
  readonly paths: PathSet
  /** What is judged, as a whole: for a rule that can do without the documents it reads. */
  readonly tree: Tree
  /** What binds. */
  readonly base: Tree
  /** What the change does; only `checkChange` can read it. */
  readonly change: Change
  /** When git saw packets become BLOCKED that do not say it themselves: ISO dates by path. */
  readonly statusSince: Readonly<Record<string, string>>
  readonly now: Date
}
export type Need = keyof FactTypes

/** What every rule can read without asking. */
export interface Always {
  readonly config: Config
}
export type Facts<N extends Need = Need> = Pick<FactTypes, N> & Always

/** One violation, as a rule states it. */
export interface Problem {
  /** `Unexpected <what is there>, expected <what should be>` or `Missing <what>, expected <what>`. */
  readonly message: string
  readonly place?: Place
  /** The file, where it is not the packet's own; null where the problem is about no file. */
  readonly path?: string | null
  /** The packet it is about, where it is not the one that was given. */
  readonly packet?: string | null
  /**
   * What exactly is wrong, where a rule can find several things about one packet, for telling old debt from new: the same
   * rule, packet and subject is the same problem.
   */
  readonly subject?: string
  /** Where the rule's own remedy does not fit. */
  readonly remedy?: string
  /** Never old debt: counts even where it was there before, because it keeps other rules from being judged. */
  readonly always?: boolean
}

/** What a rule that needs nothing else found in the text of a packet. */
export interface OwnProblem {
  readonly rule: string
  readonly problem: Problem
}

/** A rule with its needs erased, as the registry and `check` see it. */
export interface Rule {
  readonly id: string
  readonly summary: string
  readonly severity: Severity
  readonly gate: Gate
  /** Where in the rubric it comes from. */
  readonly source: string
  /** What to do about it; `<id>` and `<path>` stand for the packet's id and path. */
  readonly remedy: string
  readonly needs: readonly Need[]
  /** Off unless configuration turns it on: in `rules`, or where this says so of it; null for a rule that is on. */
  readonly optIn: ((config: Config) => boolean) | null
  /** Judges a packet's own text: only packets that the change touches, whatever facts it reads besides. */
  readonly onlyTouched: boolean
  readonly checkPacket: ((packet: Packet, facts: Facts) => readonly Problem[]) | null
  readonly checkTree: ((facts: Facts) => readonly Problem[]) | null
  readonly checkChange: ((facts: Facts) => readonly Problem[]) | null
}

interface RuleSource<N extends Need> {
  readonly id: string
  readonly summary: string
  readonly severity: Severity
  readonly gate: Gate
  readonly source: string
  readonly remedy: string
  readonly needs?: readonly N[]
  readonly optIn?: (config: Config) => boolean
  readonly onlyTouched?: boolean
  /** Judges one packet of the tree. */
  readonly checkPacket?: (packet: Packet, facts: Facts<Exclude<N, 'change'>>) => readonly Problem[]
  /** Judges what no single packet holds. */
  readonly checkTree?: (facts: Facts<Exclude<N, 'change'>>) => readonly Problem[]
  /** Judges the change itself; what it finds is never old debt, and nothing where a whole tree is judged. */
  readonly checkChange?: (facts: Facts<N>) => readonly Problem[]
}

/** Makes a rule; its functions see the facts it needs and no others. */
export const defineRule = <const N extends Need = never>(rule: RuleSource<N>): Rule => ({
  ...rule,
  needs: rule.needs ?? [],
  optIn: rule.optIn ?? null,
  onlyTouched: rule.onlyTouched ?? false,
  checkPacket: rule.checkPacket ?? null,
  checkTree: rule.checkTree ?? null,
  checkChange: rule.checkChange ?? null,
})

/** A problem as reported. Lines and columns count from 1; null where there is no place. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly path: string | null
  readonly line: number | null
  readonly column: number | null
  readonly endLine: number | null
  readonly endColumn: number | null
  readonly workPacket: string | null
  readonly waived: boolean
  readonly remedy: string
  readonly url: string
}
