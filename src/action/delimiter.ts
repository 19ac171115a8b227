/**
 * What stands in for `randomUUID` of `node:crypto` in `@actions/core`, which marks the end of an output with it and refuses
 * an output that holds the mark: it only has to be another one at each call. Loading `node:crypto` takes a tenth of a verdict.
 */
export const randomUUID = (): string =>
  Array.from({ length: 4 }, () => Math.random().toString(36).slice(2).padEnd(11, '0')).join('-')
