/** A point in a text: line and column count from 1, column in UTF-16 code units, as in unist. */
export interface Point {
  readonly line: number
  readonly column: number
}

/** A stretch of text; `end` is the point after the last character. */
export interface Place {
  readonly start: Point
  readonly end: Point
}

/** A value together with where it stands. */
export interface Located<T> {
  readonly value: T
  readonly place: Place
}

/** The values of a list field; `place` covers the whole field, key included. */
export interface LocatedList<T> {
  readonly place: Place
  readonly items: readonly Located<T>[]
}

/** The items of a list; none where it is not written. */
export const itemsOf = <T>(list: LocatedList<T> | null): readonly Located<T>[] => list?.items ?? []

/** The place from one point to another on a single line. */
export const onLine = (line: number, column: number, length: number): Place => ({
  start: { line, column },
  end: { line, column: column + length },
})

/** The first line of a file, for findings about a file as a whole. */
export const topOfFile: Place = onLine(1, 1, 0)
