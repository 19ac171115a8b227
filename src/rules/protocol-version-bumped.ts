import { classifier } from '../core/governance.ts'
import { plainText } from '../core/locked.ts'
import { parseProtocol, protocolText } from '../core/parse/protocol.ts'
import { topOfFile } from '../core/place.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule, type Problem } from '../core/rule.ts'

export default defineRule({
  id: 'protocol-version-bumped',
  summary: 'A protocol file whose text changes gets another `Version:` or a new bracketed code.',
  severity: 'medium',
  gate: 'spec',
  source: 'Rubric §1 Pillar 5 (protocol versions, [CX-###] codes)',
  remedy: 'Raise `Version:` in `<path>`, or give what is new a bracketed code of its own such as `[CX-617]`',
  needs: ['change'],
  checkChange({ change, config }): Problem[] {
    const classify = classifier(config.paths)
    return change.files
      .filter(({ path, restored }) => !restored && classify(path) === 'protocol')
      .flatMap(({ path, before, after }): Problem[] => {
        const [was, is] = [plainText(before), plainText(after)]
        if (was === null || is === null || protocolText(was) === protocolText(is)) return []
        const [old, current] = [parseProtocol(path, was, config), parseProtocol(path, is, config)]
        const isRaised = current.version !== null && current.version.value !== old.version?.value
        if (isRaised || current.codes.some((code) => !old.codes.includes(code))) return []
        const { version } = current
        const message = version
          ? `Unexpected version ${quoted(version.value)} of a protocol that changed, expected another one or a new code`
          : 'Missing version of a protocol that changed, expected a `Version:` line or a new code'
        return [{ message, path, place: version?.place ?? topOfFile, packet: null }]
      })
  },
})
