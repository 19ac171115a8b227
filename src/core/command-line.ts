const PLAIN_START = /^[A-Z][a-z']*[a-z],?\s+[a-z']+(?:[\s.,:;]|$)/
const FUNCTION_WORD = /(?:^|\s)(?:the|that|is|are|should|must|works?|passes|manually|a|an)(?:[\s.,;]|$)/
const SHELL = /(?:^|\s)-{1,2}[A-Za-z]|[/=|&$<>"'*\\]|\w\.\w/
const PRINTS = /^(?:echo|printf|git commit|rg|grep|Rscript)\s/

/** Whether an entry that should be a command line is a sentence: `Run the tests`, `check that it works`. */
export function isSentence(entry: string): boolean {
  const text = entry.trim()
  if (PRINTS.test(text)) return false
  if (PLAIN_START.test(text)) return true
  return !SHELL.test(text) && FUNCTION_WORD.test(text)
}

/** Whether a command line is this command, with arguments or without. */
export const isCommand = (line: string, command: string): boolean =>
  line === command || (line.startsWith(command) && /\s/.test(line.charAt(command.length)))
