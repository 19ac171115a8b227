import { posix } from 'node:path'
import { reportOn, type JudgeRequest } from '../commands/judge.ts'
import { CONFIG_FILE, type Config } from '../core/config.ts'
import { parseConfig } from '../core/load-config.ts'
import { namedPackets } from '../core/naming.ts'
import { packetId } from '../core/packet.ts'
import type { Report } from '../core/report.ts'
import type { Change, Snapshot } from '../core/snapshot.ts'
import { memory } from '../io/cache.ts'
import { documentReader, isRegular, textsFrom, type State, type Texts } from '../io/documents.ts'
import type { ObjectReader } from '../io/git.ts'
import { changedFiles, configOf, newSignatures, readEnrichment } from '../io/snapshot.ts'
import { shortName } from '../io/states.ts'
import { RULES } from '../rules/index.ts'
import type { Event } from './event.ts'
import { context, type GitHub } from './github.ts'
import { readPullRequest } from './pull-files.ts'

const knownRules = RULES.map((rule) => rule.id)

/** Reads blobs through the API, one at a time, as GitHub asks for it. */
const blobReader = (github: GitHub): ObjectReader => ({
  async read(blobs) {
    const contents = new Map<string, Buffer>()
    for (const oid of blobs.keys()) {
      const { data } = await github.rest.git.getBlob({ ...context.repo, file_sha: oid })
      contents.set(oid, Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8'))
    }
    return contents
  },
  close() {},
})

/** The configuration that binds: the one of the input `config` where the base has it, else the base's own. */
async function configAt(base: State, head: State, file: string | null, texts: Texts): Promise<Config> {
  const path = file === null ? CONFIG_FILE : posix.normalize(file)
  const sides = [base.files.get(path), base.files.get(CONFIG_FILE), head.files.get(CONFIG_FILE)]
  await texts.load(sides.flatMap((entry) => (entry && isRegular(entry) ? [[path, entry] as const] : [])))
  if (head.files.get(CONFIG_FILE)?.oid !== base.files.get(CONFIG_FILE)?.oid) configOf(head, texts, { knownRules })
  const named = file === null ? undefined : base.files.get(path)
  if (named === undefined) return configOf(base, texts, { knownRules })
  if (!isRegular(named)) throw new Error(`\`${path}\` is no regular file at the base`)
  return parseConfig(texts.of(named), path, knownRules)
}

/** Whether a signature is new can be told, whether it stands anywhere else in the base cannot: that takes every file. */
function expectNoNewSignature(keys: readonly string[]): void {
  if (keys.length > 0)
    throw new Error(
      `The change brings the signature \`${keys[0]}\`, and whether the base has it anywhere can only be searched with git`,
    )
}

/**
 * Judges a pull request from GitHub's API alone, where git cannot get its history. The same rules judge the same trees, with
 * two differences, both on the strict side: a signed packet may not go back to an older signed text, since nobody has its
 * history, and a change that brings a signature comes to no verdict. Throws an Error for whatever cannot be told.
 */
export async function judgeThroughApi(
  github: GitHub,
  event: Event & { kind: 'pull_request' },
  request: Pick<JudgeRequest, 'now' | 'workPackets' | 'failOn' | 'ruleUrl'>,
  configFile: string | null,
): Promise<{ readonly report: Report; readonly snapshot: Snapshot }> {
  const pull = await readPullRequest(github, event)
  const texts = textsFrom(blobReader(github))
  const stateOf = (commit: string, files: State['files']): State => ({ name: shortName(commit), files })
  const states = {
    base: stateOf(event.base, pull.trees.base),
    before: stateOf(pull.before, pull.trees.before),
    head: stateOf(event.head, pull.trees.head),
  }
  const config = await configAt(states.base, states.head, configFile, texts)
  const readTree = documentReader(config, texts, memory())
  const head = await readTree(states.head)
  const before = await readTree(states.before)
  const base = await readTree(states.base)
  const files = await changedFiles(pull.changes, config, texts, () => false)
  expectNoNewSignature(newSignatures(files))
  const { branch, title, body } = event
  const sources = { option: request.workPackets ?? [], branch, title, body, messages: pull.messages }
  const enrichment = await readEnrichment(before, head, texts)
  const change: Change = {
    files,
    workPackets: namedPackets(sources, [...base.packets, ...head.packets].map(packetId)),
    namingDeferred: false,
    kind: 'branch',
    signedTexts: {},
    signatureUses: {},
    ...(enrichment ? { enrichment } : {}),
  }
  const snapshot: Snapshot = { mode: 'range', config, now: request.now, head, before, base, change }
  const names = { baseName: event.base, headName: event.head }
  return { snapshot, report: reportOn({ snapshot, ...names }, request) }
}
