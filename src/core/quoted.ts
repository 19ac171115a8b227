const LONGEST = 80

/** A value as messages show it: in backticks, on one line, cut after 80 characters. */
export function quoted(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim()
  const shown = line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line
  return `\`${shown.replaceAll('`', "'")}\``
}
