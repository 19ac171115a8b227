// What of ASCII is a letter, an upper-case one, or a digit.
const ASCII: Readonly<Record<string, string>> = { '\\p{L}': 'A-Za-z', '\\p{Lu}': 'A-Z', '\\p{N}': '0-9' }

// ASCII, and what else packets are full of: quotes, dashes, arrows, marks, emoji. No letter and no digit beyond ASCII.
const PLAIN =
  /^(?:[\0-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u2000-\u206f\u2190-\u23ff\u2500-\u2775\u2794-\u27ff\ufe0f]|\ud83c[\udf00-\udfff]|\ud83d[\udc00-\udfff]|\ud83e[\udc00-\udeff])*$/

const asciiSource = (source: string): string =>
  source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}/g, (part) =>
    part.startsWith('[') ? part.replace(/\\p\{\w+\}/g, (name) => ASCII[name]!) : `[${ASCII[part]!}]`,
  )

/** Gives the regular expression that is right for a text. */
export type LetterPattern = (text: string) => RegExp

/**
 * A regular expression with letters (`\p{L}`, `\p{Lu}`) and digits (`\p{N}`) of all scripts, for a text. V8 takes as long to
 * compile these classes as to read a packet, so a text without any letter beyond ASCII gets a twin that knows no other,
 * and each is made when it is first needed. The flags have to hold `u`.
 */
export function letterPattern(source: string, flags: string): LetterPattern {
  let [plain, whole]: (RegExp | undefined)[] = []
  return (text) =>
    PLAIN.test(text) ? (plain ??= new RegExp(asciiSource(source), flags)) : (whole ??= new RegExp(source, flags))
}

export const LETTER = letterPattern(String.raw`\p{L}`, 'u')
export const LETTER_OR_DIGIT = letterPattern(String.raw`[\p{L}\p{N}]`, 'u')
