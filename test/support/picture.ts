const COLUMN = 8.4
const LINE = 20
const MARGIN = 20
const WIDTH = 108

const STYLE: Readonly<Record<string, string>> = { 1: 'b', 2: 'd', 31: 'r', 32: 'g', 33: 'y' }

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

interface Piece {
  readonly text: string
  readonly styles: readonly string[]
}

/** The pieces of a line of terminal output, each with the styles that its escape codes switch on. */
function piecesOf(line: string): Piece[] {
  let styles: string[] = []
  return line.split(/(\u001b\[[0-9]+m)/).flatMap((part): Piece[] => {
    const code = /^\u001b\[([0-9]+)m$/.exec(part)?.[1]
    if (code === undefined) return part === '' ? [] : [{ text: part, styles }]
    const style = STYLE[code]
    styles = style === undefined ? [] : [...styles, style]
    return []
  })
}

/** Breaks the pieces of a line at words, so that no line of the picture is wider than it; what goes on is indented alike. */
function wrapped(pieces: readonly Piece[]): Piece[][] {
  const indent = /^ */.exec(pieces.map(({ text }) => text).join(''))![0]
  const lines: Piece[][] = [[]]
  let column = 0
  for (const { text, styles } of pieces)
    for (const word of text.match(/ *[^ ]+| +$/g) ?? []) {
      if (column + word.length > WIDTH && column > indent.length) {
        lines.push([{ text: indent, styles: [] }])
        column = indent.length
      }
      const shown = column === indent.length && lines.length > 1 ? word.trimStart() : word
      lines.at(-1)!.push({ text: shown, styles })
      column += shown.length
    }
  return lines
}

/** Terminal output with its colours as an SVG picture that needs nothing else. */
export function pictureOf(output: string): string {
  const lines = output
    .trimEnd()
    .split('\n')
    .flatMap((line) => wrapped(piecesOf(line)))
  const height = MARGIN * 2 + lines.length * LINE
  const width = MARGIN * 2 + WIDTH * COLUMN
  const span = ({ text, styles }: Piece) =>
    styles.length > 0 ? `<tspan class="${styles.join(' ')}">${escapeXml(text)}</tspan>` : escapeXml(text)
  const rows = lines.map(
    (line, index) => `<text x="${MARGIN}" y="${MARGIN + 14 + index * LINE}">${line.map(span).join('')}</text>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" xml:space="preserve">`,
    '<style>text{font:14px ui-monospace,Menlo,Consolas,monospace;fill:#d4d4d4;white-space:pre}.b{font-weight:700;fill:#fff}.d{fill:#8a8a8a}.r{fill:#ff7b72}.g{fill:#7ee787}.y{fill:#e3b341}</style>',
    `<rect width="100%" height="100%" rx="8" fill="#1e1e1e"/>`,
    ...rows,
    '</svg>',
    '',
  ].join('\n')
}
