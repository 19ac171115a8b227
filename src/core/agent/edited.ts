import type { Edit, Replacement } from './call.ts'

/** The text after an edit, null where the file is gone; or why the edit cannot be foretold. */
export type Edited = { readonly text: string | null } | { readonly fault: string }

const occurrences = (text: string, part: string): number => text.split(part).length - 1

function replaced(text: string, { from, to, all }: Replacement): Edited {
  // An empty text stands nowhere: tools take it for the whole of a file that is not there or empty.
  if (from === '') return text === '' ? { text: to } : { fault: 'the text to replace is empty' }
  const count = occurrences(text, from)
  if (count === 0) return { fault: 'the text to replace is not in the file as it stands' }
  if (count > 1 && !all) return { fault: `the text to replace stands ${count} times in the file` }
  return { text: text.split(from).join(to) }
}

/** Tools show and take lines that end with a line feed alone, whatever the file has. */
const unixLines = (text: string): string => text.replaceAll('\r\n', '\n')

/** What an edit makes of a text (null: no file), as the tools do it that make it. Never throws. */
export function edited(before: string | null, edit: Edit): Edited {
  if (edit.kind === 'write') return { text: edit.content }
  if (edit.kind === 'remove' || edit.kind === 'move') return { text: null }
  if (edit.kind === 'opaque') return { fault: 'the call does not show what it makes of the file' }
  let text = unixLines(before ?? '')
  for (const { from, to, all } of edit.replacements) {
    const next = replaced(text, { from: unixLines(from), to: unixLines(to), all })
    if ('fault' in next) return next
    text = next.text!
  }
  return { text }
}
