// One packet of any size, in shapes that are ordinary, and in shapes that somebody writes to slow a reader down.
import { packetText } from './repository.js'

const ID = 'WP-1-Long-Notes'
const head = packetText(ID, 0, 0)
const filled = (unit) => (bytes) => head + unit.repeat(Math.ceil(Math.max(0, bytes - head.length) / unit.length))

/** Nesting just inside of the limit that is parsed. */
const deep = (mark) => `${mark.repeat(90)}x\n\n`

/** Texts of about so many bytes, by shape. */
export const SHAPES = {
  'an ordinary packet': (bytes) => packetText(ID, 0, bytes),
  'one long line': filled('x y '),
  'many fields': filled('- STATUS: Done\n'),
  'many headings': filled('## NOTES\n\n'),
  'a long table': filled('| a | `b` |\n| - | - |\n| RISK_TIER | LOW |\n\n'),
  'code never closed': (bytes) => filled('## SCOPE\n- What: x\n')(bytes).replace('- None yet.', '```'),
  'comments never closed': filled('<!-- a\n'),
  'nested quotes': filled(deep('> ')),
  'nested lists': filled(deep('- ')),
  'open brackets': filled('[a]('),
  'open emphasis': filled('**a *b_ '),
  'open code spans': filled('`a ``b '),
  'link definitions': filled('[a]: <b> "c\n'),
  'fields in front of all': (bytes) => `- RISK_TIER: LOW ${'[`*_'.repeat(Math.ceil(bytes / 4))}\n\n${head}`,
}
