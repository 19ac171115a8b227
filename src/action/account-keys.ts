import type { AccountKeys, AskAccount } from '../io/account-signatures.ts'
import { connectPatiently, type GitHub } from './github.ts'

async function keysOf(github: GitHub, username: string): Promise<AccountKeys> {
  const { rest, paginate } = github
  try {
    const ssh = await paginate(rest.users.listSshSigningKeysForUser, { username, per_page: 100 })
    const gpg = await paginate(rest.users.listGpgKeysForUser, { username, per_page: 100 })
    const usable = gpg.filter(({ revoked }) => !revoked)
    return { ssh: ssh.map(({ key }) => key), gpg: usable.flatMap(({ raw_key: key }) => key ?? []) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`The keys of the GitHub account \`${username}\` (\`signers\`) cannot be had: ${reason}`, {
      cause: error,
    })
  }
}

/** Asks GitHub once for the signing keys of each account. Throws an Error naming the account where that fails. */
export function accountKeysFrom(token: string): AskAccount {
  const asked = new Map<string, Promise<AccountKeys>>()
  const ask = async (login: string) => keysOf(connectPatiently(token), login)
  return (login) => {
    const keys = asked.get(login) ?? ask(login)
    asked.set(login, keys)
    return keys
  }
}
