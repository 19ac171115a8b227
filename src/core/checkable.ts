import { letterPattern } from './letters.ts'
import { codeSpans } from './parse/inline.ts'

const NUMBER = letterPattern(String.raw`(?<![\p{L}\p{N}_])[0-9]`, 'u')
const PATH = /(?<![\w.@-])(?:(?:[\w.@-]+\/){2,}|[\w.@-]+\/[\w.@-]*\.\w)|(?<![\w.])\w{2,}\.[a-z][a-z0-9]{1,4}(?![\w.])/
const COMMAND =
  /(?<![\w-])(?:npm|npx|pnpm|yarn|cargo|git|pytest|docker|curl|dotnet|mvn|gradle|bash)\s+[a-z]|(?<![\w-])just\s+[a-z]+-[a-z]/

/** Whether a text names something to check: a code span, a number, a path or a command. Contract §3. Linear. */
export const isCheckable = (text: string): boolean =>
  codeSpans(text).length > 0 || NUMBER(text).test(text) || PATH.test(text) || COMMAND.test(text)
