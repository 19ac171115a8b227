/** A word of a command line; `text` is null where only the shell can tell what becomes of it. */
export interface Word {
  readonly text: string | null
}

/** One simple command: its words, and the files that it sends output into. */
export interface SimpleCommand {
  readonly words: readonly Word[]
  readonly outputs: readonly Word[]
}

interface Heredoc {
  readonly end: string
  readonly isIndented: boolean
}

/** What a shell expands in an unquoted word, besides `$` and backticks. */
const EXPANDS = /[*?[\]{}~]/

/**
 * The simple commands of a shell text, as far as they can be told for certain: words, quotes, redirections and
 * here-documents are read; at the first substitution, group or anything else that takes a shell to understand, reading
 * ends, and the words before it count. This is no shell: what it leaves out is judged when it is committed. Linear.
 */
export function simpleCommands(text: string): SimpleCommand[] {
  const commands: SimpleCommand[] = []
  let words: Word[] = []
  let outputs: Word[] = []
  const heredocs: Heredoc[] = []
  let at = 0

  const end = () => {
    if (words.length > 0 || outputs.length > 0) commands.push({ words, outputs })
    words = []
    outputs = []
  }

  /** Skips the bodies of the here-documents that were announced on the line that ends here. */
  const skipHeredocs = () => {
    for (const { end: last, isIndented } of heredocs.splice(0)) {
      while (at < text.length) {
        const lineEnd = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at)
        const line = text.slice(at, lineEnd)
        at = lineEnd + 1
        if ((isIndented ? line.replace(/^\t+/, '') : line) === last) break
      }
    }
  }

  /** Reads a word; null where what follows takes a shell. */
  const readWord = (): (Word & { isQuoted: boolean }) | null => {
    let value = ''
    let isKnown = true
    let isQuoted = false
    for (; at < text.length; at++) {
      const sign = text[at]!
      if (/[\s;&|<>()]/.test(sign)) break
      if (sign === '`') return null
      if (sign === '$') {
        if (/[({'"]/.test(text[at + 1] ?? '')) return null
        isKnown = false
      } else if (sign === '\\') {
        at += 1
        if (text[at] !== '\n') value += text[at] ?? ''
        isQuoted = true
      } else if (sign === "'") {
        const close = text.indexOf("'", at + 1)
        if (close < 0) return null
        value += text.slice(at + 1, close)
        at = close
        isQuoted = true
      } else if (sign === '"') {
        isQuoted = true
        for (at += 1; text[at] !== '"'; at++) {
          if (at >= text.length || text[at] === '`' || (text[at] === '$' && text[at + 1] === '(')) return null
          if (text[at] === '$') isKnown = false
          if (text[at] === '\\' && /["\\$`\n]/.test(text[at + 1] ?? '')) {
            at += 1
            if (text[at] !== '\n') value += text[at]
          } else value += text[at]
        }
      } else {
        if (EXPANDS.test(sign)) isKnown = false
        value += sign
      }
    }
    const isBrace = value === '{' || value === '}'
    return { text: isKnown || isBrace ? value : null, isQuoted }
  }

  while (at < text.length) {
    const sign = text[at]!
    if (sign === '\n') {
      at += 1
      end()
      skipHeredocs()
    } else if (sign === '\\' && text[at + 1] === '\n') at += 2
    else if (/\s/.test(sign)) at += 1
    else if (sign === '#') at = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at)
    else if (sign === '(' || sign === ')') break
    else if (sign === ';' || sign === '|' || (sign === '&' && text[at + 1] !== '>')) {
      end()
      at += 1
    } else if (sign === '<' || sign === '>' || sign === '&') {
      const operator = /^(?:<<<|<<-?|<>|<&|<|&>>?|>>|>\||>&|>)/.exec(text.slice(at, at + 3))![0]
      at += operator.length
      while (text[at] === ' ' || text[at] === '\t') at += 1
      const word = readWord()
      if (word === null) break
      if (operator === '<<' || operator === '<<-') {
        if (word.text === null) break
        heredocs.push({ end: word.text, isIndented: operator === '<<-' })
      } else if (operator.includes('>') && operator !== '<>' && !(operator === '>&' && /^\d*-?$/.test(word.text ?? '')))
        outputs.push({ text: word.text })
    } else {
      const word = readWord()
      if (word === null) break
      // The number of a stream, as in `2>file`, is no word.
      const isStream = !word.isQuoted && /^\d+$/.test(word.text ?? '') && /[<>]/.test(text[at] ?? '')
      if (!isStream) words.push({ text: word.text })
    }
  }
  end()
  return commands
}
