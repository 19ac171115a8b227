import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { packetJson } from '../core/parse/packet-json.ts'
import { parsePacket } from '../core/parse/packet.ts'
import { scanBlocks } from '../core/parse/scan.ts'
import { decode } from '../core/parse/text.ts'
import { readConfigNear } from '../io/config.ts'
import type { Setting } from './program.ts'

const bytesOf = (file: string, cwd: string): Uint8Array => {
  try {
    return readFileSync(file === '-' ? 0 : resolve(cwd, file))
  } catch (cause) {
    throw new Error(`cannot read \`${file}\``, { cause })
  }
}

/** `countersign parse`: prints what each packet says, as a JSON array; needs no repository. */
export function parseCommand(files: readonly string[], setting: Setting): 0 {
  const config = readConfigNear(setting.cwd, setting.configFile)
  const options = { logSections: config.lock.logSections, limits: config.limits, read: scanBlocks }
  const packets = files.map((file) => packetJson(parsePacket(file, decode(bytesOf(file, setting.cwd)), options)))
  process.stdout.write(`${JSON.stringify(packets, null, 2)}\n`)
  return 0
}
