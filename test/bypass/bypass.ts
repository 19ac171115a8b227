import { expect, test } from 'vitest'
import { play, type Story } from '../support/judged.ts'

/** What must be among the rules that fail, or in the message of the error; null where this side need not see it. */
type Caught = string | RegExp | null

/** A story that must not pass. */
export interface Bypass extends Story {
  readonly name: string
  /** What catches it, as a commit and as a pull request. */
  readonly caught: Caught | { readonly commit: Caught; readonly pull: Caught }
}

const sidesOf = (caught: Bypass['caught']): { readonly commit: Caught; readonly pull: Caught } =>
  caught === null || typeof caught === 'string' || caught instanceof RegExp ? { commit: caught, pull: caught } : caught

function expectCaught(found: readonly string[], caught: Caught): void {
  if (caught === null) expect(found).toEqual([])
  else if (typeof caught === 'string') expect(found).toContain(caught)
  else expect(found.join('\n')).toMatch(caught)
}

/** Plays every story and expects it to be caught, as a commit and as a pull request. */
export const bypasses = (stories: readonly Bypass[]): void =>
  test.each(stories)('$name', async (story) => {
    const verdict = await play(story)
    const { commit, pull } = sidesOf(story.caught)
    expectCaught(verdict.commit, commit)
    expectCaught(verdict.pull, pull)
  })
