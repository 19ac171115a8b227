import type { Config, Signer } from './config.ts'
import { packetText } from './locked.ts'
import { packetId, type Packet } from './packet.ts'
import { parseLedger } from './parse/ledger.ts'
import { scanBlocks } from './parse/scan.ts'
import type { Place } from './place.ts'
import { sealText } from './seal.ts'
import { rowKey } from './signature-use.ts'
import { signatureKey } from './signature.ts'
import type { Snapshot, Tree } from './snapshot.ts'

/** A signature that stands in a packet or in a row of the ledger, with all that it stands for. */
export interface Signing {
  readonly path: string
  readonly place: Place
  /** The packet that it is about; null where a row names none. */
  readonly packet: string | null
  readonly signature: string
  /** The name in the signature. */
  readonly user: string
  /** The signature with what it binds: the contract of the packet, or the cells of the row. */
  readonly token: string
}

/** What git says of the cryptographic signature of a commit: `%G?`, `%GS`, `%GF` and `%GP` of its log format. */
export interface CommitSignature {
  readonly commit: string
  readonly status: string
  /** The principal of an SSH key, the user id of a GPG key; empty where there is none. */
  readonly signer: string
  readonly fingerprints: readonly string[]
  /** The logins of the GitHub accounts with whose keys it is signed, of those that were asked for; not there where none was. */
  readonly accounts?: readonly string[]
}

/** A signature that a change brings, with the commits that bring it as it stands now. */
export interface Authentication extends Signing {
  readonly commits: readonly CommitSignature[]
}

type Documents = Pick<Tree, 'packets' | 'ledger'>

const ofPacket = (packet: Packet): Signing[] => {
  const { signature, path } = packet
  if (signature?.reading.kind !== 'signed') return []
  const { signature: value, user } = signature.reading
  const token = JSON.stringify([signatureKey(value), sealText(packet)])
  return [{ path, place: signature.place, packet: packetId(packet), signature: value, user, token }]
}

const ofLedger = (ledger: Tree['ledger']): Signing[] =>
  (ledger?.rows ?? []).flatMap((row): Signing[] => {
    if (row.reading.kind !== 'signed') return []
    const { signature, user } = row.reading
    const { place } = row.signature
    return [{ path: ledger!.path, place, packet: row.packets[0] ?? null, signature, user, token: rowKey(row) }]
  })

const packetKey = ({ packet, signature }: Signing): string => JSON.stringify([packet, signatureKey(signature)])
const keyOf = ({ signature }: Signing): string => signatureKey(signature)

/** The signatures in packets and ledger rows of the head that none of the earlier trees has for them. */
export function newSignings(head: Documents, earlier: readonly Documents[]): Signing[] {
  const packets = new Set(earlier.flatMap((tree) => tree.packets.flatMap(ofPacket).map(packetKey)))
  const rows = new Set(earlier.flatMap((tree) => ofLedger(tree.ledger).map(keyOf)))
  return [
    ...head.packets.flatMap(ofPacket).filter((signing) => !packets.has(packetKey(signing))),
    ...ofLedger(head.ledger).filter((signing) => !rows.has(keyOf(signing))),
  ]
}

/** The tokens of the signatures that a text holds, read as what its path makes it. Never throws. */
export function tokensIn(path: string, text: string, config: Config): Set<string> {
  const signings =
    path === config.paths.ledger
      ? ofLedger(parseLedger(path, text, config, scanBlocks))
      : ofPacket(packetText(path, text, config).packet)
  return new Set(signings.map(({ token }) => token))
}

/** The configured signer of a name, whatever its case; null where there is none. */
export function signerNamed(signers: Config['signers'], user: string): Signer | null {
  const found = Object.entries(signers).find(([name]) => name.toLowerCase() === user.toLowerCase())
  return found ? found[1] : null
}

/** Whether a signature is made with an SSH key. */
export const isSsh = ({ fingerprints }: CommitSignature): boolean =>
  fingerprints.some((fingerprint) => fingerprint.startsWith('SHA256:'))

const hex = (fingerprint: string): string => fingerprint.replace(/^0x/i, '').replace(/\s+/g, '').toUpperCase()

/**
 * Whether a commit is signed by this person. An SSH signature is good where the allowed-signers file names the principal; a
 * GPG signature where the fingerprint is pinned, so that trust in the keyring (`U` for none) says no more; either where it
 * is made with a key of an account of theirs.
 */
export function isSignedBy({ ssh, gpg, github }: Signer, commit: CommitSignature): boolean {
  const { status, signer, fingerprints, accounts = [] } = commit
  if (github.some((login) => accounts.includes(login))) return true
  if (isSsh(commit)) return status === 'G' && signer.split(',').some((principal) => ssh.includes(principal))
  const pinned = gpg.map(hex)
  return (status === 'G' || status === 'U') && fingerprints.some((fingerprint) => pinned.includes(hex(fingerprint)))
}

/**
 * Whether the keys of the person's GitHub accounts can tell what git could not: it has not the key, or nobody says whose it
 * is. A key that is revoked, expired or known as another's, and a signature that is bad, stay what they are.
 */
export const isAccountAsked = ({ github }: Signer, commit: CommitSignature): boolean =>
  github.length > 0 && (/^[EU]$/.test(commit.status) || (commit.status === 'G' && !isSsh(commit)))

/** Whether only GitHub could tell that a commit is signed by this person, and was not asked. */
export const isLeftToGitHub = (signer: Signer, commit: CommitSignature): boolean =>
  commit.accounts === undefined && !isSignedBy(signer, commit) && isAccountAsked(signer, commit)

/** The signatures of a change of which only GitHub could tell whether its person has signed them. */
export const authenticationsLeft = ({ change, config }: Pick<Snapshot, 'change' | 'config'>): Authentication[] =>
  (change.authentications ?? []).filter(({ user, commits }) => {
    const signer = signerNamed(config.signers, user)
    return signer !== null && commits.some((commit) => isLeftToGitHub(signer, commit))
  })
