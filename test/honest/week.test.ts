import { expect, test } from 'vitest'
import { play } from '../support/judged.ts'
import { WEEK } from './week.ts'

test.each(WEEK)('$name', async (story) => {
  expect(await play(story)).toEqual({ commit: [], pull: [] })
})
