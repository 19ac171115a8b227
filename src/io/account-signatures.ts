import {
  isAccountAsked,
  isSignedBy,
  isSsh,
  signerNamed,
  type Authentication,
  type CommitSignature,
} from '../core/authentic.ts'
import type { Config } from '../core/config.ts'
import { commitSignatures } from './commit-signatures.ts'
import type { Repository } from './git.ts'

/** The public keys that an account at GitHub signs with: SSH keys as in a `.pub` file, GPG keys armored. */
export interface AccountKeys {
  readonly ssh: readonly string[]
  readonly gpg: readonly string[]
}

/** Tells the keys of an account by its login. */
export type AskAccount = (login: string) => Promise<AccountKeys>

const PRINCIPAL = 'account'

/** Only type and key: what its owner wrote behind them is no part of it. */
const sshKey = (line: string): string[] =>
  (/^(?:ssh|ecdsa|sk)-[a-z0-9@.-]+ [A-Za-z0-9+/]+={0,2}(?=\s|$)/.exec(line) ?? []).map(
    (key) => `${PRINCIPAL} namespaces="git" ${key}\n`,
  )

/** Whether a signature is good by keys of nobody but the account. Nobody has to vouch for a GPG key, so `U` is good too. */
function isGood(commit: CommitSignature): boolean {
  const { status, signer, fingerprints } = commit
  return isSsh(commit)
    ? status === 'G' && signer === PRINCIPAL
    : status === 'G' || (status === 'U' && fingerprints.length > 0)
}

/**
 * Adds to commits of which git cannot tell who signed them the accounts with whose keys they are signed. It is the keys of
 * an account that are asked for, not whose commit it is: that GitHub takes from an e-mail address. A key that is revoked by
 * what binds stays so. Throws what asking throws.
 */
export async function withAccounts(
  repository: Repository,
  authentications: readonly Authentication[],
  signers: Config['signers'],
  { accountKeys, revoked }: { readonly accountKeys: AskAccount; readonly revoked: Uint8Array },
): Promise<Authentication[]> {
  const asked = new Map<string, Set<string>>()
  const isOpen = (user: string, commit: CommitSignature) => {
    const signer = signerNamed(signers, user)
    return signer !== null && !isSignedBy(signer, commit) && isAccountAsked(signer, commit)
  }
  for (const { user, commits } of authentications)
    for (const commit of commits.filter((each) => isOpen(user, each)))
      for (const login of signerNamed(signers, user)!.github)
        asked.set(login, (asked.get(login) ?? new Set()).add(commit.commit))
  const accounts = new Map<string, string[]>()
  for (const [login, commits] of asked) {
    const { ssh, gpg } = await accountKeys(login)
    const keys = { allowed: ssh.flatMap(sshKey).join(''), revoked, gpg }
    for (const signature of (await commitSignatures(repository, [...commits], keys)).values()) {
      const known = accounts.get(signature.commit) ?? []
      accounts.set(signature.commit, isGood(signature) ? [...known, login] : known)
    }
  }
  return authentications.map((authentication) => ({
    ...authentication,
    commits: authentication.commits.map((commit) => {
      const known = accounts.get(commit.commit)
      return known ? { ...commit, accounts: known } : commit
    }),
  }))
}
