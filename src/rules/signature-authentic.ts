import {
  isLeftToGitHub,
  isSignedBy,
  signerNamed,
  type Authentication,
  type CommitSignature,
} from '../core/authentic.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule, type Problem } from '../core/rule.ts'
import { signatureKey } from '../core/signature.ts'

/** What git's letter says where it is not good, as in `Unexpected commit … with …`. */
const REASONS: Readonly<Record<string, string>> = {
  B: 'a signature that is bad or whose key is revoked',
  U: 'a key that nobody is known to have',
  X: 'a signature that has expired',
  Y: 'a key that had expired',
  R: 'a key that is revoked',
  E: 'a signature that cannot be checked',
}

function foundIn({ commit, status, signer }: CommitSignature): string {
  const name = `commit \`${commit.slice(0, 10)}\``
  if (status === 'N') return `unsigned ${name}`
  if (status === 'G') return `${name} signed by ${quoted(signer)}`
  return `${name} with ${REASONS[status] ?? `a signature of status ${quoted(status)}`}`
}

const ASK_GITHUB =
  'Push it and let the Action judge, which asks GitHub for the keys of that person; where no Action judges, have the key added to the allowed signers first, in a change of its own'

export default defineRule({
  id: 'signature-authentic',
  summary: 'The commit that adds a signature is cryptographically signed by the person whose name it carries.',
  severity: 'critical',
  gate: 'signature',
  source: 'Ours, for Rubric §3 Gate 3',
  remedy:
    'Let that person sign the commit, with `git commit --amend -S`, or `git rebase --exec "git commit --amend --no-edit -S"` where others follow it; `countersign explain signature-authentic` tells of keys and of squash merges',
  needs: ['change'],
  optIn: ({ signers }) => Object.keys(signers).length > 0,
  checkChange({ change, config }) {
    const problems = (change.authentications ?? []).flatMap((signing: Authentication): Problem[] => {
      const { path, place, packet, signature, user, commits } = signing
      const at = { path, place, packet, subject: signatureKey(signature) }
      const signer = signerNamed(config.signers, user)
      const who = quoted(user)
      if (!signer) {
        const remedy = `Add ${who} to \`signers\` first, in a change of its own, or sign with a name that is there`
        return [{ ...at, message: `Unexpected name ${who} in a signature, expected one of \`signers\``, remedy }]
      }
      if (commits.length === 0)
        return [
          { ...at, message: `Missing commit that adds ${quoted(signature)}, expected one that ${who} has signed` },
        ]
      return commits
        .filter((commit) => !isSignedBy(signer, commit))
        .filter((commit) => !(change.accountsDeferred && isLeftToGitHub(signer, commit)))
        .slice(0, 1)
        .map((commit) => ({
          ...at,
          message: `Unexpected ${foundIn(commit)}, expected one that ${who} has signed`,
          ...(isLeftToGitHub(signer, commit) ? { remedy: ASK_GITHUB } : {}),
        }))
    })
    // A packet and its ledger row come in one commit: told once, at the packet.
    const first = new Map([...problems].reverse().map((problem) => [`${problem.subject} ${problem.message}`, problem]))
    return problems.filter((problem) => first.get(`${problem.subject} ${problem.message}`) === problem)
  },
})
