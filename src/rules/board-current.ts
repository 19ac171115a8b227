import { defineRule } from '../core/rule.ts'

const DAY = 24 * 60 * 60 * 1000

export default defineRule({
  id: 'board-current',
  summary: 'The board says when it was last updated, and that was within the last 7 days.',
  severity: 'medium',
  gate: 'board',
  source: 'Rubric §2 For TASK_BOARD Maintenance',
  remedy: 'Go through the board, then set `Last Updated:` to the day, as in `Last Updated: 2026-03-05`',
  needs: ['board', 'now'],
  checkTree({ board, now, config }) {
    const { boardDays } = config.limits
    const about = { path: board.path, packet: null }
    const expected = `expected a date of the last ${boardDays} days`
    const { lastUpdated } = board
    if (!lastUpdated) return [{ ...about, message: `Missing date in \`Last Updated:\` of ${board.path}, ${expected}` }]
    const age = now.getTime() - Date.parse(lastUpdated.value)
    // A day more at both ends, since the board is written in a time zone that it does not name.
    if (age >= -DAY && age <= (boardDays + 1) * DAY) return []
    return [{ ...about, message: `Unexpected date \`${lastUpdated.value}\`, ${expected}`, place: lastUpdated.place }]
  },
})
