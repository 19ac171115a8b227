/** A point in a text: line and column count from 1, column in UTF-16 code units, as in unist. */
export interface Point {
	readonly line: number;
	readonly column: number;
}
/** A stretch of text; `end` is the point after the last character. */
export interface Place {
	readonly start: Point;
	readonly end: Point;
}
/** A value together with where it stands. */
export interface Located<T> {
	readonly value: T;
	readonly place: Place;
}
/** The values of a list field; `place` covers the whole field, key included. */
export interface LocatedList<T> {
	readonly place: Place;
	readonly items: readonly Located<T>[];
}
/** What a signature-like text turned out to be. */
export type SignatureReading = {
	readonly kind: "signed";
	readonly signature: string;
	readonly user: string;
	readonly date: string;
} | {
	readonly kind: "malformed";
	readonly text: string;
} | {
	readonly kind: "unsigned";
	readonly text: string;
};
/** Every status a packet or a board entry can have; UNKNOWN is a text that names none of them. */
export declare const STATUSES: readonly [
	"READY_FOR_DEV",
	"IN_PROGRESS",
	"BLOCKED",
	"DONE",
	"VALIDATED",
	"FAILED",
	"GAP",
	"SUPERSEDED",
	"STUB",
	"DRAFT",
	"UNKNOWN"
];
export type Status = (typeof STATUSES)[number];
/** The fields of a packet, by their names in the contract. */
export declare const FIELDS: readonly [
	"TASK_ID",
	"STATUS",
	"RISK_TIER",
	"SCOPE",
	"IN_SCOPE_PATHS",
	"OUT_OF_SCOPE",
	"TEST_PLAN",
	"DONE_MEANS",
	"ROLLBACK_HINT",
	"BOOTSTRAP",
	"FILES_TO_OPEN",
	"SEARCH_TERMS",
	"RUN_COMMANDS",
	"RISK_MAP",
	"SPEC_ANCHOR",
	"USER_SIGNATURE",
	"BLOCKED_BY",
	"BLOCKS",
	"EFFORT",
	"AUTHORITY",
	"VARIANT_OF",
	"VARIANT_REASON",
	"BLOCKED_REASON",
	"ETA",
	"BLOCKED_SINCE"
];
export type FieldName = (typeof FIELDS)[number];
/** A reference to a section of the spec, e.g. `§2.3.12.1`, with the spec file it names, if any. */
export interface SpecAnchor {
	readonly section: string;
	readonly spec: string | null;
}
/** What and why of a packet, with the line that bounds it; each null where it is not written. */
export interface Scope {
	readonly text: string;
	readonly what: Located<string> | null;
	readonly why: Located<string> | null;
	readonly boundary: Located<string> | null;
}
/** The field occurrence that lost: a later one of the same field. `agrees` when it says the same. */
export interface Duplicate {
	readonly field: FieldName;
	readonly place: Place;
	readonly first: Place;
	readonly agrees: boolean;
}
/** A heading that keeps a record (NOTES, VALIDATION …) with everything below it; lines count from 1, both ends included. */
export interface LogSection {
	readonly title: string;
	readonly startLine: number;
	readonly endLine: number;
}
/** The lines that make up one occurrence of a field (key and value), for the lock; both ends included. */
export interface FieldRegion {
	readonly field: FieldName;
	readonly startLine: number;
	readonly endLine: number;
}
/** One `Verdict:` line of a log section. */
export interface Verdict {
	readonly passed: boolean;
	readonly text: string;
	readonly place: Place;
}
/**
 * A task packet as read from one Markdown file. Plain data (JSON in, JSON out), so that it can be cached.
 * A field that is not written is null; a list field that is written with no entries has no items.
 */
export interface Packet {
	readonly path: string;
	/** Why the text could not be parsed (too large, too deep, binary); every field is null then. */
	readonly unreadable: string | null;
	/** Lines of the text, a last unterminated one included. */
	readonly lineCount: number;
	/** TASK_ID (or WP_ID), else the id in the document's title, else null. */
	readonly id: Located<string> | null;
	/** Whether the id is only in the title. */
	readonly idFromTitle: boolean;
	/** `value` is UNKNOWN where the text names no status; `text` is as written. */
	readonly status: (Located<Status> & {
		readonly text: string;
	}) | null;
	readonly riskTier: Located<string> | null;
	readonly riskJustification: Located<string> | null;
	readonly scope: Located<Scope> | null;
	readonly inScopePaths: LocatedList<string> | null;
	readonly outOfScope: LocatedList<string> | null;
	readonly testPlan: LocatedList<string> | null;
	readonly doneMeans: LocatedList<string> | null;
	readonly rollbackHint: Located<string> | null;
	readonly bootstrap: Place | null;
	readonly filesToOpen: LocatedList<string> | null;
	readonly searchTerms: LocatedList<string> | null;
	readonly runCommands: LocatedList<string> | null;
	readonly riskMap: LocatedList<string> | null;
	readonly specAnchors: LocatedList<SpecAnchor> | null;
	/** The text behind USER_SIGNATURE without emphasis and backticks, what it reads as, and `raw` as written. */
	readonly signature: (Located<string> & {
		readonly reading: SignatureReading;
		readonly raw: string;
	}) | null;
	/** Ids that must be VALIDATED first; an empty list where the packet says None. */
	readonly blockedBy: LocatedList<string> | null;
	readonly blocks: LocatedList<string> | null;
	readonly effort: Located<string> | null;
	/** AUTHORITY's text, the spec versions it names (`v02.84`), and the signatures it cites. */
	readonly authority: Located<{
		text: string;
		specVersions: readonly string[];
		citations: readonly string[];
	}> | null;
	readonly variantOf: Located<string> | null;
	readonly variantReason: Located<string> | null;
	readonly blockedReason: Located<string> | null;
	readonly eta: Located<string> | null;
	readonly blockedSince: Located<string> | null;
	readonly duplicates: readonly Duplicate[];
	readonly logSections: readonly LogSection[];
	readonly regions: readonly FieldRegion[];
	readonly verdicts: readonly Verdict[];
	/** Every text of the packet that reads as a signature and is no citation, outside code: signature and place. */
	readonly signatureMentions: readonly Located<string>[];
}
/** The packet's id as used everywhere: TASK_ID, else the title's id, else the file name without `.md`. */
export declare const packetId: (packet: Packet) => string;
/** The packet's signature where it carries a valid one, else null. */
export declare const signatureOf: (packet: Packet) => string | null;
/** A packet is locked from the moment it carries a valid signature (rubric §1 Pillar 5). */
export declare const isLocked: (packet: Packet) => boolean;
/** One item or row of the task board. */
export interface BoardEntry {
	readonly id: string;
	readonly place: Place;
	/** From the bracketed token, else from the section; UNKNOWN where neither names a status. */
	readonly status: Status;
	/** Whether a token of the entry itself gave the status. */
	readonly statusFromToken: boolean;
	/** The status symbols that stand in the entry or its token, in order. */
	readonly symbols: readonly string[];
	readonly section: string;
	readonly gateCritical: boolean;
	readonly blockedBy: readonly Located<string>[];
	readonly blockersDeclared: boolean;
	readonly reason: Located<string> | null;
	readonly eta: Located<string> | null;
	readonly effort: Located<string> | null;
}
/** A phase gate section: heading, its `Status:` if any, whether it is closed, and the line saying what closes it. */
export interface PhaseGate {
	readonly title: string;
	readonly place: Place;
	readonly closed: boolean;
	readonly closureText: Located<string> | null;
	readonly ids: readonly string[];
}
/** The task board (rubric §1 Pillar 3). Plain data. */
export interface Board {
	readonly path: string;
	readonly unreadable: string | null;
	readonly entries: readonly BoardEntry[];
	readonly gates: readonly PhaseGate[];
	/** ISO date of `Last Updated:`; null where there is none or it is no date. */
	readonly lastUpdated: Located<string> | null;
}
export type LockMode = "append" | "contract" | "frozen";
/** `countersign.config.json` with every default filled in. Schema: `schemas/config.schema.json`. */
export interface Config {
	readonly paths: {
		/** Globs from the repository root. */
		readonly packets: readonly string[];
		readonly board: string;
		readonly ledger: string;
		readonly specPointer: string;
		readonly specs: readonly string[];
		readonly protocols: readonly string[];
		/** Who may sign commits with which SSH keys, and keys that count no more; as ssh-keygen reads them. */
		readonly allowedSigners: string;
		readonly revokedSigners: string;
	};
	readonly lock: {
		readonly mode: LockMode;
		readonly mutableFields: readonly string[];
		readonly logSections: readonly string[];
	};
	readonly scope: {
		readonly packetsFrom: "base" | "head";
		readonly allowPatterns: boolean;
		/** Paths or globs that need no work packet. */
		readonly alwaysAllowed: readonly string[];
	};
	readonly signers: Readonly<Record<string, Signer>>;
	readonly limits: Limits;
	readonly gates: {
		/** Commands that say by exit 0 that the supply chain is clean, each as program and arguments; no shell runs them. */
		readonly supplyChain: readonly (readonly string[])[];
		/** How long each of them may take, in seconds. */
		readonly seconds: number;
	};
	readonly rules: Readonly<Record<string, Severity | "off">>;
	readonly failOn: Severity;
	readonly defaultBranch: string | null;
}
export interface Signer {
	/** Principals in the allowed-signers file. */
	readonly ssh: readonly string[];
	/** Fingerprints of keys, in full. */
	readonly gpg: readonly string[];
	/** Logins of GitHub accounts, whose keys the Action asks for. */
	readonly github: readonly string[];
}
/** An inclusive range for the number of entries of a list field. */
export interface Range {
	readonly min: number;
	readonly max: number;
}
export interface Limits {
	/** The largest document that is parsed, in bytes. */
	readonly bytes: number;
	/** The deepest nesting of containers that is parsed. */
	readonly depth: number;
	readonly inScopePaths: Range;
	readonly outOfScope: Range;
	readonly testPlan: Range;
	readonly doneMeans: Range;
	readonly filesToOpen: Range;
	readonly searchTerms: Range;
	readonly riskMap: Range;
	readonly enrichmentLines: number;
	readonly enrichmentSections: number;
	readonly boardDays: number;
	readonly stalledDays: number;
	readonly waiverNoticeDays: number;
	/** Verbs too vague for SCOPE. */
	readonly vagueVerbs: readonly string[];
	/** Words too vague for a DONE_MEANS item that names nothing checkable. */
	readonly vagueDoneWords: readonly string[];
	/** The command every TEST_PLAN ends with. */
	readonly postWorkCommand: string;
	readonly riskTiers: readonly string[];
}
export declare const DEFAULT_CONFIG: Config;
/** The configuration file, always at the root of the repository (or of `working-directory`). */
export declare const CONFIG_FILE = "countersign.config.json";
/** `Waiver: <rule-id> <WP-id or *> [until YYYY-MM-DD]` as granted by a ledger row. */
export interface Waiver {
	readonly rule: string;
	readonly packet: string;
	readonly until: string | null;
}
/** A row of the signature ledger. `cells` maps a normalised column name (lower case, single spaces) to its text. */
export interface LedgerRow {
	readonly place: Place;
	readonly cells: Readonly<Record<string, string>>;
	readonly signature: Located<string>;
	readonly reading: SignatureReading;
	/** Packet ids that the row names, in any cell. */
	readonly packets: readonly string[];
	readonly waiver: Waiver | null;
	/** Our own Seal column, if any. */
	readonly seal: string | null;
}
/** The signature ledger (rubric §1 Pillar 2). Plain data. Only rows of tables with a `Signature` column count. */
export interface Ledger {
	readonly path: string;
	readonly unreadable: string | null;
	/** Whether any table with a `Signature` column is there. */
	readonly hasTable: boolean;
	readonly rows: readonly LedgerRow[];
}
/** A signature that stands in a packet or in a row of the ledger, with all that it stands for. */
export interface Signing {
	readonly path: string;
	readonly place: Place;
	/** The packet that it is about; null where a row names none. */
	readonly packet: string | null;
	readonly signature: string;
	/** The name in the signature. */
	readonly user: string;
	/** The signature with what it binds: the contract of the packet, or the cells of the row. */
	readonly token: string;
}
/** What git says of the cryptographic signature of a commit: `%G?`, `%GS`, `%GF` and `%GP` of its log format. */
export interface CommitSignature {
	readonly commit: string;
	readonly status: string;
	/** The principal of an SSH key, the user id of a GPG key; empty where there is none. */
	readonly signer: string;
	readonly fingerprints: readonly string[];
	/** The logins of the GitHub accounts with whose keys it is signed, of those that were asked for; not there where none was. */
	readonly accounts?: readonly string[];
}
/** A signature that a change brings, with the commits that bring it as it stands now. */
export interface Authentication extends Signing {
	readonly commits: readonly CommitSignature[];
}
/** The file that says which spec is in force. */
export interface SpecPointer {
	readonly path: string;
	readonly unreadable: string | null;
	/** The spec file it names, e.g. `Notebook_Master_Spec_v02.84.md`; null where it names none. */
	readonly spec: Located<string> | null;
}
/** A heading of a spec; `section` is its number without `§` (`2.3.12`, `A7.6.3`), null where it has none. */
export interface SpecHeading {
	readonly section: string | null;
	readonly title: string;
	readonly depth: number;
	readonly place: Place;
	/** Under (or being) a heading that contains "Roadmap". */
	readonly roadmap: boolean;
}
/** One spec file of the tree. */
export interface SpecFile {
	readonly path: string;
	readonly name: string;
	/** `v02.84` → `02.84`; null where the name carries none. */
	readonly version: string | null;
	/** Empty until the file was read. */
	readonly headings: readonly SpecHeading[];
}
/** The specs of a tree: the pointer and every spec file. */
export interface Spec {
	readonly pointer: SpecPointer | null;
	readonly files: readonly SpecFile[];
}
/** A file of one state, with its text. */
export interface TextFile {
	readonly path: string;
	readonly text: string;
}
/** A spec file with its text. */
export interface SpecText extends TextFile {
	readonly name: string;
	readonly version: string | null;
}
/** What a change that moves the spec pointer moves it from and to. Rubric §1 Pillar 2. */
export interface Enrichment {
	/** Null where no spec was in force before. */
	readonly from: SpecText | null;
	readonly to: SpecText;
	/** The changelog files of the head. */
	readonly changelogs: readonly TextFile[];
}
/** A protocol file: the rules by which people and agents work (rubric §1 Pillar 5). Plain data. */
export interface Protocol {
	readonly path: string;
	readonly unreadable: string | null;
	/** The spec versions that it names (`02.84`), changelogs left out. */
	readonly specVersions: readonly Located<string>[];
	/** What stands behind its first `Version:`; null where there is none. */
	readonly version: Located<string> | null;
	/** Its bracketed codes (`CX-600`), each once, in order. */
	readonly codes: readonly string[];
}
/** A path of a tree: git's mode (`100644`, `100755`, `120000`, `160000`) and object id. */
export interface FileEntry {
	readonly mode: string;
	readonly oid: string;
}
/** One state of the repository, read whole: an index, a commit or the working tree. */
export interface Tree {
	/** What people call it: `HEAD`, `the index`, `the working tree`, or an abbreviated commit. */
	readonly name: string;
	/** Every path of the tree. */
	readonly files: ReadonlyMap<string, FileEntry>;
	/** In path order. */
	readonly packets: readonly Packet[];
	/** Null where the tree has no such document. */
	readonly board: Board | null;
	readonly ledger: Ledger | null;
	readonly spec: Spec | null;
	/** In path order. */
	readonly protocols: readonly Protocol[];
}
/** One side of a changed path; `text` is there for governance documents only. */
export interface ChangedSide extends FileEntry {
	readonly text: string | null;
}
/** A path that differs between the merge base and the head. Renames are a deletion and an addition. */
export interface ChangedFile {
	readonly path: string;
	readonly before: ChangedSide | null;
	readonly after: ChangedSide | null;
	/** The same blob as at the merge base with the default branch: putting it back is no change. */
	readonly restored: boolean;
}
/** Who says that a packet is a work packet of the change. */
export type NamedBy = "option" | "branch" | "trailer" | "body" | "title" | "subject";
export interface NamedPacket {
	readonly id: string;
	readonly by: NamedBy;
}
/** What a change does, and what it says it is for. */
export interface Change {
	readonly files: readonly ChangedFile[];
	readonly workPackets: readonly NamedPacket[];
	/** In pre-commit only the message could still name a work packet: scope waits for commit-msg. */
	readonly namingDeferred: boolean;
	/** Where the change is judged: for remedies. `commit` for hooks, `branch` for ranges. */
	readonly kind: "commit" | "branch";
	/** For each locked packet that the change touches, by its path at the base: the texts that were signed. */
	readonly signedTexts: Readonly<Record<string, readonly string[]>>;
	/** Signatures that the change adds, by their key, with the places in the base tree where each stands already. */
	readonly signatureUses: Readonly<Record<string, readonly SignatureUse[]>>;
	/** Only where the change makes the pointer name another spec that is there. */
	readonly enrichment?: Enrichment;
	/** The signatures that a range of commits brings; not there in a commit that is still being made, or without signers. */
	readonly authentications?: readonly Authentication[];
	/** Before a push nobody can have asked GitHub about its commits: what only it can tell waits for the pull request. */
	readonly accountsDeferred?: boolean;
}
/** A line of the base tree that holds a signature. */
export interface SignatureUse {
	readonly path: string;
	readonly line: number;
	readonly text: string;
}
/** Everything that is judged, read beforehand. In mode `all` the tree is its own base and nothing changed. */
export interface Snapshot {
	readonly mode: "staged" | "range" | "all";
	readonly config: Config;
	readonly now: Date;
	/** What is judged. */
	readonly head: Tree;
	/** What the change started from: the merge base. Old debt is measured against it. */
	readonly before: Tree;
	/** In a merge that is being concluded, the other parents: what they have already is not the merge's doing. */
	readonly otherParents?: readonly Tree[];
	/** What binds: config, locks, scope, blockers, spent signatures, waivers. */
	readonly base: Tree;
	readonly change: Change;
	/**
	 * What the rules without needs find in packets under this configuration: as `ownProblems` gives it, which may have been kept.
	 * They are asked about every packet that is not in it. Read in mode `all`.
	 */
	readonly own?: ReadonlyMap<Packet, readonly OwnProblem[]>;
	/** For BLOCKED packets that do not say since when: the ISO date at which git saw it, by path. Read in mode `all`. */
	readonly statusSince?: Readonly<Record<string, string>>;
}
/** The packets of a tree, by id. */
export interface PacketSet {
	readonly all: readonly Packet[];
	/** The packets with this id; more than one where an id is used twice. */
	withId(id: string): readonly Packet[];
	at(path: string): Packet | null;
}
/** Which paths a tree has. */
export interface PathSet {
	has(path: string): boolean;
	isDirectory(path: string): boolean;
}
export declare const SEVERITIES: readonly [
	"critical",
	"high",
	"medium",
	"low"
];
export type Severity = (typeof SEVERITIES)[number];
export declare const GATES: readonly [
	"lock",
	"signature",
	"scope",
	"blockers",
	"packet",
	"board",
	"spec"
];
export type Gate = (typeof GATES)[number];
/** What a rule may read beyond the packet itself. Reading one that it does not name in `needs` does not compile. */
export interface FactTypes {
	/** The packets of the tree that is judged. */
	readonly packets: PacketSet;
	readonly board: Board;
	readonly ledger: Ledger;
	readonly spec: Spec;
	readonly paths: PathSet;
	/** What is judged, as a whole: for a rule that can do without the documents it reads. */
	readonly tree: Tree;
	/** What binds. */
	readonly base: Tree;
	/** What the change does; only `checkChange` can read it. */
	readonly change: Change;
	/** When git saw packets become BLOCKED that do not say it themselves: ISO dates by path. */
	readonly statusSince: Readonly<Record<string, string>>;
	readonly now: Date;
}
export type Need = keyof FactTypes;
/** What every rule can read without asking. */
export interface Always {
	readonly config: Config;
}
export type Facts<N extends Need = Need> = Pick<FactTypes, N> & Always;
/** One violation, as a rule states it. */
export interface Problem {
	/** `Unexpected <what is there>, expected <what should be>` or `Missing <what>, expected <what>`. */
	readonly message: string;
	readonly place?: Place;
	/** The file, where it is not the packet's own; null where the problem is about no file. */
	readonly path?: string | null;
	/** The packet it is about, where it is not the one that was given. */
	readonly packet?: string | null;
	/**
	 * What exactly is wrong, where a rule can find several things about one packet, for telling old debt from new: the same
	 * rule, packet and subject is the same problem.
	 */
	readonly subject?: string;
	/** Where the rule's own remedy does not fit. */
	readonly remedy?: string;
	/** Never old debt: counts even where it was there before, because it keeps other rules from being judged. */
	readonly always?: boolean;
}
/** What a rule that needs nothing else found in the text of a packet. */
export interface OwnProblem {
	readonly rule: string;
	readonly problem: Problem;
}
/** A rule with its needs erased, as the registry and `check` see it. */
export interface Rule {
	readonly id: string;
	readonly summary: string;
	readonly severity: Severity;
	readonly gate: Gate;
	/** Where in the rubric it comes from. */
	readonly source: string;
	/** What to do about it; `<id>` and `<path>` stand for the packet's id and path. */
	readonly remedy: string;
	readonly needs: readonly Need[];
	/** Off unless configuration turns it on: in `rules`, or where this says so of it; null for a rule that is on. */
	readonly optIn: ((config: Config) => boolean) | null;
	/** Judges a packet's own text: only packets that the change touches, whatever facts it reads besides. */
	readonly onlyTouched: boolean;
	readonly checkPacket: ((packet: Packet, facts: Facts) => readonly Problem[]) | null;
	readonly checkTree: ((facts: Facts) => readonly Problem[]) | null;
	readonly checkChange: ((facts: Facts) => readonly Problem[]) | null;
}
/** A problem as reported. Lines and columns count from 1; null where there is no place. */
export interface Finding {
	readonly rule: string;
	readonly severity: Severity;
	readonly message: string;
	readonly path: string | null;
	readonly line: number | null;
	readonly column: number | null;
	readonly endLine: number | null;
	readonly endColumn: number | null;
	readonly workPacket: string | null;
	readonly waived: boolean;
	readonly remedy: string;
	readonly url: string;
}
/** The outcome of a check. Schema: `schemas/report.schema.json`. */
export interface Report {
	readonly schemaVersion: 1;
	readonly tool: {
		readonly name: "countersign";
		readonly version: string;
	};
	readonly mode: "staged" | "range" | "all";
	readonly base: string | null;
	readonly head: string | null;
	readonly workPackets: readonly string[];
	readonly result: "pass" | "fail";
	readonly judged: {
		readonly packets: number;
		readonly paths: number;
		readonly rules: number;
	};
	readonly counts: Readonly<Record<Severity | "waived", number>>;
	readonly findings: readonly Finding[];
	/** Rules that could not be judged because the repository has no such document. */
	readonly skipped: readonly {
		readonly rule: string;
		readonly missing: readonly string[];
	}[];
}
/** Where a finding stands in its file; null where it is about no place in one. */
export declare const placeOfFinding: ({ line, column, endLine, endColumn }: Finding) => Place | null;
/** What a report is printed as. */
export type Format = "text" | "json" | "markdown" | "github" | "sarif";
/** What every report can be printed as. */
declare const REPORT_FORMATS: readonly Format[];
/** One of the rubric's 13 criteria, judged for one packet. */
export interface Criterion {
	/** 1 to 13, in the rubric's order. */
	readonly number: number;
	readonly title: string;
	/** The rules that judge it; the last criterion is judged by all the others. */
	readonly rules: readonly string[];
	readonly met: boolean;
	/** Why it is not met. */
	readonly findings: readonly Finding[];
}
type Verdict$1 = "PASS" | "FAIL" | "REJECT";
/** The score of one packet. Plain data, as `countersign score --format json` prints it. */
export interface Score {
	readonly id: string;
	readonly path: string;
	readonly criteria: readonly Criterion[];
	/** How many of the criteria are met. */
	readonly met: number;
	readonly verdict: Verdict$1;
}
/** What was parsed from blobs, by kind, blob and path; plain data. */
export interface DocumentCache {
	readonly has: (key: string) => boolean;
	readonly get: (key: string) => unknown;
	readonly set: (key: string, value: unknown) => void;
	/** Keeps what was used, and some of what was there before. Never throws. */
	readonly save: () => void;
}
/** Opens a cache for one reading; `options` is what parsing depends on. */
export type DocumentKeeper = (options: unknown) => DocumentCache;
/** Keeps in memory what the last reading used. */
export declare function documentKeeper(): DocumentKeeper;
/** A text as an editor or a file has it. */
export type Text = string | Uint8Array;
/** What is said about one file. */
export interface FileJudgement {
	/** The path from the top of its repository; of a file in none, its name. */
	readonly path: string;
	readonly findings: readonly Finding[];
	/** From this severity on `check` fails. */
	readonly failOn: Severity;
	/** What was judged. */
	readonly snapshot: Snapshot;
}
export interface JudgeFilesRequest {
	/** Default: the clock. */
	readonly now?: Date | undefined;
	/** Replaces the configuration of the repository; from the folder of this process. */
	readonly configFile?: string | undefined;
	/** Address of a rule's page; default: its path in this package. */
	readonly ruleUrl?: ((rule: string) => string) | undefined;
	/** Keeps parsed documents in memory from one call to the next. */
	readonly keeper?: DocumentKeeper | undefined;
}
/**
 * Judges files as `countersign check --all` does, with the given texts in place of what is on disk: what an editor has not
 * saved yet. The keys are absolute paths. Each file is judged in the repository it is in, all files of one at once; a file
 * that git ignores has no findings. Outside a repository a file called `WP-….md` is judged by the rules that need no more than
 * its text, and any other file is left out. Throws an Error with a message for people where something cannot be read.
 */
export declare function judgeFiles(files: ReadonlyMap<string, Text>, request?: JudgeFilesRequest): Promise<Map<string, FileJudgement>>;
/** What stands at a finding's place in its file's text, and what could stand there where that has one answer. */
export declare function replacementsFor(finding: Finding, { head, config }: Snapshot, given: Text): {
	readonly actual: string;
	readonly expected: string[];
};
/** The parse JSON of contract §4: absent is null or an empty list. Lines count from 1. */
export interface PacketJson {
	readonly path: string;
	readonly id: string | null;
	readonly status: string | null;
	readonly riskTier: string | null;
	readonly riskJustification: string | null;
	readonly scope: string | null;
	readonly inScopePaths: readonly string[];
	readonly outOfScope: readonly string[];
	readonly testPlan: readonly string[];
	readonly doneMeans: readonly string[];
	readonly rollbackHint: string | null;
	readonly filesToOpen: readonly string[];
	readonly searchTerms: readonly string[];
	readonly runCommands: readonly string[];
	readonly riskMap: readonly string[];
	readonly specAnchors: readonly SpecAnchor[];
	readonly signature: string | null;
	readonly signatureRaw: string | null;
	readonly blockedBy: readonly string[];
	readonly blocks: readonly string[];
	readonly effort: string | null;
	readonly variantOf: string | null;
	/** Fields that are written again with another value: where, and where the one that counts stands. */
	readonly duplicates: readonly {
		readonly field: FieldName;
		readonly line: number;
		readonly first: number;
	}[];
}
/** A packet as `countersign parse` prints it. Contract §4, parse JSON. */
export declare const packetJson: (packet: Packet) => PacketJson;
/** Where a rule's page stands in this package, for whoever can open a file. */
export declare const rulePage: (rule: string) => string;
/** Every rule, in the order of the gates. */
export declare const rules: readonly Rule[];
/** The version of this package. */
export declare const version: string;
/**
 * Reads a configuration file: defaults for what it leaves out.
 *
 * @throws Error with a line for each unknown key and bad value.
 */
export declare const parseConfig: (text: string, source?: string) => Config;
/** Reads a task packet: every field with its place, in whichever form it is written. */
export declare const parsePacket: (path: string, text: string, config?: Config) => Packet;
/** Reads a task board: its entries with their statuses, and its phase gates. */
export declare const parseBoard: (path: string, text: string, config?: Config) => Board;
/** Reads a signature ledger: the rows of its tables. */
export declare const parseLedger: (path: string, text: string, config?: Config) => Ledger;
/** Reads the headings of a spec, with their section numbers and whether they are roadmap. */
export declare const parseSpec: (text: string) => SpecHeading[];
/** Reads the file that says which spec is in force. */
export declare const parseSpecPointer: (path: string, text: string) => SpecPointer;
/** What to read from a repository. */
export interface ReadOptions {
	/** A folder in the repository; default: that of this process. */
	readonly cwd?: string;
	/** `all`: the working tree. `staged`: the index against HEAD. `range`: from `base` to `head`. Default: `all`. */
	readonly mode?: "all" | "staged" | "range";
	/** Mode `range`: the revision whose tip binds. */
	readonly base?: string;
	/** Mode `range`: what is judged; default: HEAD. */
	readonly head?: string;
	/** Default: the clock. */
	readonly now?: Date;
	/** Replaces the configuration that binds; from `cwd`. */
	readonly configFile?: string;
	/** Work packets of the change, besides those that branch and messages name. */
	readonly workPackets?: readonly string[];
	/** Mode `all`: texts in place of files on disk, by file. */
	readonly texts?: ReadonlyMap<string, string | Uint8Array>;
}
/** What `readSnapshot` read. */
export interface RepositorySnapshot {
	readonly snapshot: Snapshot;
	/** The top of the working tree. */
	readonly root: string;
	/** The commits of base and head; null where it is none: index, working tree, no commit yet. */
	readonly baseName: string | null;
	readonly headName: string | null;
}
/**
 * Reads everything that a verdict needs from a git repository, and writes nothing.
 *
 * @throws Error with a message for people for whatever cannot be read.
 */
export declare function readSnapshot(options?: ReadOptions): Promise<RepositorySnapshot>;
/** How to judge. */
export interface CheckOptions {
	/** The report fails from this severity on; default: the configuration's `failOn`. */
	readonly failOn?: Severity;
	/** Address of a rule's page; default: its path in this package. */
	readonly ruleUrl?: (rule: string) => string;
}
/** Judges what was read, with every rule: the same report as that of `countersign check`. */
export declare const check: (read: Omit<RepositorySnapshot, "root">, options?: CheckOptions) => Report;
/** The rubric's 13 criteria for every packet of a snapshot. */
export declare const score: (snapshot: Snapshot) => Score[];
/** Prints a report as `countersign check --format` does, without colour. */
export declare const render: (report: Report, format?: Format) => string;

export {
	REPORT_FORMATS as FORMATS,
	Verdict$1 as ScoreVerdict,
};

export {};
