/** How many letters have to be put in, taken out or replaced to make one text of another. */
export function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1]
    for (const [column, other] of [...b].entries())
      current.push(Math.min(above[column + 1]! + 1, current[column]! + 1, above[column]! + (letter === other ? 0 : 1)))
    above = current
  }
  return above.at(-1)!
}
