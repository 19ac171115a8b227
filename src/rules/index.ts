import type { Rule } from '../core/rule.ts'
import authorityTraceable from './authority-traceable.ts'
import blockedExplained from './blocked-explained.ts'
import blockedNeedsBlocker from './blocked-needs-blocker.ts'
import blockedWhileWaiting from './blocked-while-waiting.ts'
import blockersKnown from './blockers-known.ts'
import blockersValidated from './blockers-validated.ts'
import boardCurrent from './board-current.ts'
import boardEntryHasPacket from './board-entry-has-packet.ts'
import boardShowsPhaseGate from './board-shows-phase-gate.ts'
import boardStatusAgrees from './board-status-agrees.ts'
import boardSymbolMatches from './board-symbol-matches.ts'
import bootstrapComplete from './bootstrap-complete.ts'
import changesInScope from './changes-in-scope.ts'
import dependenciesAcyclic from './dependencies-acyclic.ts'
import dependenciesAgree from './dependencies-agree.ts'
import dependenciesDeclared from './dependencies-declared.ts'
import doneMeansTestable from './done-means-testable.ts'
import effortEstimated from './effort-estimated.ts'
import enrichmentMinimal from './enrichment-minimal.ts'
import fieldsDefinedOnce from './fields-defined-once.ts'
import inScopePathsExact from './in-scope-paths-exact.ts'
import ledgerInsertOnly from './ledger-insert-only.ts'
import lockedPacketKept from './locked-packet-kept.ts'
import lockedPacketUnchanged from './locked-packet-unchanged.ts'
import outOfScopeListed from './out-of-scope-listed.ts'
import packetOnBoard from './packet-on-board.ts'
import packetReadable from './packet-readable.ts'
import packetSigned from './packet-signed.ts'
import phaseClosedByValidation from './phase-closed-by-validation.ts'
import placeholdersAbsent from './placeholders-absent.ts'
import protocolVersionBumped from './protocol-version-bumped.ts'
import riskTierJustified from './risk-tier-justified.ts'
import rollbackHintConcrete from './rollback-hint-concrete.ts'
import scopeClear from './scope-clear.ts'
import sealIntact from './seal-intact.ts'
import signatureAuthentic from './signature-authentic.ts'
import signatureRecorded from './signature-recorded.ts'
import signatureUsedOnce from './signature-used-once.ts'
import signatureWellformed from './signature-wellformed.ts'
import specAnchorInMainBody from './spec-anchor-in-main-body.ts'
import specChangelogWritten from './spec-changelog-written.ts'
import specEnrichmentSigned from './spec-enrichment-signed.ts'
import specPointerCurrent from './spec-pointer-current.ts'
import specReferencesCurrent from './spec-references-current.ts'
import specVersionImmutable from './spec-version-immutable.ts'
import statusKnown from './status-known.ts'
import taskIdMatchesFile from './task-id-matches-file.ts'
import taskIdUnique from './task-id-unique.ts'
import testPlanExecutable from './test-plan-executable.ts'
import validationRecorded from './validation-recorded.ts'
import variantExplained from './variant-explained.ts'
import workNotStalled from './work-not-stalled.ts'
import workPacketKnown from './work-packet-known.ts'
import workPacketNamed from './work-packet-named.ts'
import workPacketOpen from './work-packet-open.ts'

/** Every rule, in the order in which they are listed for people. */
export const RULES: readonly Rule[] = [
  packetReadable,
  fieldsDefinedOnce,
  taskIdMatchesFile,
  taskIdUnique,
  statusKnown,
  riskTierJustified,
  scopeClear,
  inScopePathsExact,
  outOfScopeListed,
  testPlanExecutable,
  doneMeansTestable,
  rollbackHintConcrete,
  bootstrapComplete,
  specAnchorInMainBody,
  placeholdersAbsent,
  authorityTraceable,
  effortEstimated,
  dependenciesDeclared,
  packetSigned,
  signatureWellformed,
  signatureRecorded,
  signatureUsedOnce,
  ledgerInsertOnly,
  sealIntact,
  signatureAuthentic,
  lockedPacketUnchanged,
  lockedPacketKept,
  variantExplained,
  changesInScope,
  workPacketNamed,
  workPacketKnown,
  workPacketOpen,
  blockersValidated,
  blockedWhileWaiting,
  validationRecorded,
  blockersKnown,
  dependenciesAcyclic,
  dependenciesAgree,
  blockedNeedsBlocker,
  phaseClosedByValidation,
  boardEntryHasPacket,
  packetOnBoard,
  boardStatusAgrees,
  boardSymbolMatches,
  boardCurrent,
  boardShowsPhaseGate,
  blockedExplained,
  workNotStalled,
  specPointerCurrent,
  specVersionImmutable,
  specChangelogWritten,
  specEnrichmentSigned,
  specReferencesCurrent,
  enrichmentMinimal,
  protocolVersionBumped,
]
