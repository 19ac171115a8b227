import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CommitSignature } from '../core/authentic.ts'
import { gitError, run, type Repository } from './git.ts'

const FORMAT = '--format=%H%x00%G?%x00%GS%x00%GF%x00%GP'

function commitSignature(line: string): CommitSignature {
  const [commit, status, signer, ...fingerprints] = line.split('\0')
  if (!commit || !status) throw gitError('Git told of a commit signature in a way that cannot be read')
  return { commit, status, signer: signer ?? '', fingerprints: fingerprints.filter(Boolean) }
}

/** The keys that signatures are held against, as ssh-keygen reads them. */
export interface SigningKeys {
  readonly allowed: Uint8Array | string
  readonly revoked: Uint8Array
  /** GPG keys, armored: they replace the keyring of this machine. */
  readonly gpg?: readonly string[]
}

/** A keyring of these keys alone. One that gpg does not take is left out: what it has signed then cannot be checked. */
function keyringOf(folder: string, keys: readonly string[]): NodeJS.ProcessEnv {
  const home = join(folder, 'gpg')
  mkdirSync(home, { mode: 0o700 })
  const options = ['--homedir', home, '--batch', '--quiet', '--no-autostart', '--import']
  for (const key of keys) spawnSync('gpg', options, { input: key, stdio: ['pipe', 'ignore', 'ignore'] })
  return { GNUPGHOME: home }
}

/**
 * What git says of the signatures of commits, by the keys that are given and not by the SSH keys of this machine. Throws a
 * GitError where git fails.
 */
export async function commitSignatures(
  repository: Repository,
  commits: readonly string[],
  keys: SigningKeys,
): Promise<Map<string, CommitSignature>> {
  if (commits.length === 0) return new Map()
  const folder = mkdtempSync(join(tmpdir(), 'countersign-keys-'))
  try {
    const [allowed, revoked] = [join(folder, 'allowed'), join(folder, 'revoked')]
    writeFileSync(allowed, keys.allowed)
    writeFileSync(revoked, keys.revoked)
    const settings = {
      'gpg.ssh.allowedSignersFile': allowed,
      'gpg.ssh.revocationFile': revoked,
      'gpg.ssh.program': 'ssh-keygen',
      'gpg.program': 'gpg',
      'gpg.x509.program': 'gpgsm',
    }
    const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    const args = [...options, 'log', '--no-walk=unsorted', '--no-show-signature', '--no-color', '--no-notes', FORMAT]
    const keyring = keys.gpg ? keyringOf(folder, keys.gpg) : {}
    const asked = { ...repository, env: { ...repository.env, ...keyring } }
    const output = await run(asked, [...args, '--stdin'], commits.map((commit) => `${commit}\n`).join(''))
    const lines = output.toString('utf8').split('\n').filter(Boolean)
    return new Map(lines.map(commitSignature).map((signature) => [signature.commit, signature]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
