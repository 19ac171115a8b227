import { describe, expect, test } from 'vitest'
import { renderGithub } from '../../src/core/render/annotations.ts'
import { finding, reportWith } from '../support/report.ts'
import { commandsOf } from '../support/runner.ts'

const annotationsOf = (...args: Parameters<typeof renderGithub>) => commandsOf(renderGithub(...args))
const many = (count: number, parts: Parameters<typeof finding>[0] = {}) =>
  Array.from({ length: count }, (_, index) => finding({ path: `src/${index}.ts`, ...parts }))

describe('an annotation', () => {
  test('stands on its line and says what is wrong and what to do', () => {
    expect(renderGithub(reportWith([finding({ line: 4, column: 3, endLine: 4, endColumn: 9 })]))).toBe(
      '::error file=src/x.ts,line=4,col=3,endColumn=9,title=critical%3A changes-in-scope::WP-1-Storage: Unexpected change of `src/x.ts`, expected a path of `WP-1-Storage`%0AUndo the change\n',
    )
  })

  test.each<[string, Parameters<typeof finding>[0], string]>([
    ['no file', { path: null }, ''],
    ['a file', { line: null, column: null, endLine: null, endColumn: null }, 'file=src/x.ts,'],
    ['a line', { line: 4, column: null, endLine: null, endColumn: null }, 'file=src/x.ts,line=4,'],
    ['a column', { line: 4, column: 3, endLine: null, endColumn: null }, 'file=src/x.ts,line=4,col=3,'],
    ['an empty stretch', { line: 4, column: 3, endLine: 4, endColumn: 3 }, 'file=src/x.ts,line=4,col=3,'],
    ['a stretch', { line: 4, column: 3, endLine: 4, endColumn: 4 }, 'file=src/x.ts,line=4,col=3,endColumn=4,'],
    ['an end without a start', { line: 4, column: null, endLine: 4, endColumn: 9 }, 'file=src/x.ts,line=4,'],
  ])('stands on %s', (_, place, properties) => {
    const found = finding({ workPacket: null, message: 'One', remedy: 'Two', ...place })
    expect(renderGithub(reportWith([found]))).toBe(
      `::error ${properties}title=critical%3A changes-in-scope::One%0ATwo\n`,
    )
  })

  test('over several lines has no columns, which GitHub would refuse', () => {
    const [annotation] = annotationsOf(reportWith([finding({ line: 4, column: 3, endLine: 6, endColumn: 2 })]))
    expect(annotation!.properties).toEqual({
      file: 'src/x.ts',
      line: '4',
      endLine: '6',
      title: 'critical: changes-in-scope',
    })
  })

  test('about no file has no place', () => {
    const nowhere = { path: null, line: null, column: null, endLine: null, endColumn: null, workPacket: null }
    const [annotation] = annotationsOf(reportWith([finding(nowhere)]))
    expect(Object.keys(annotation!.properties)).toEqual(['title'])
  })

  test.each(['::error::x', '##[error]x', 'a,line=9:b.ts', '100%0A.ts'])('on a file named %j stands on it', (path) => {
    const [annotation, ...others] = annotationsOf(reportWith([finding({ path, message: `Unexpected \`${path}\`` })]))
    expect(annotation!.properties['file']).toBe(path)
    expect(others).toEqual([])
  })

  test('on a path with a line break stays one command', () => {
    const path = 'a\n::error::b\u202e'
    const [annotation, ...others] = annotationsOf(reportWith([finding({ path, message: path, remedy: path })]))
    expect(annotation!.properties['file']).toBe('a\\u{a}::error::b\\u{202e}')
    expect(others).toEqual([])
  })
})

describe('the annotations of a report', () => {
  test('are errors from the failing severity on, and warnings below', () => {
    const report = reportWith([finding({ severity: 'medium' }), finding({ severity: 'high' })])
    expect(annotationsOf(report).map((one) => one.command)).toEqual(['error', 'warning'])
    expect(annotationsOf(report, 'medium').map((one) => one.command)).toEqual(['error', 'error'])
    expect(annotationsOf(report, 'critical').map((one) => one.command)).toEqual(['warning', 'warning'])
  })

  test('leave out what is waived', () => {
    expect(renderGithub(reportWith([finding({ waived: true })]))).toBe('')
  })

  test('are at most ten of each level, the last of which says how many more', () => {
    const report = reportWith([...many(25), ...many(12, { severity: 'low' })])
    const all = annotationsOf(report)
    const errors = all.filter((one) => one.command === 'error')
    const warnings = all.filter((one) => one.command === 'warning')
    expect([errors.length, warnings.length]).toEqual([10, 10])
    expect(errors.at(-1)!.message).toBe('And 16 more of this level, which the report lists')
    expect(warnings.at(-1)!.message).toBe('And 3 more of this level, which the report lists')
  })

  test('are all shown when there are ten', () => {
    expect(annotationsOf(reportWith(many(10))).map((one) => one.properties['file'])).toContain('src/9.ts')
  })

  test('start with the most severe', () => {
    const report = reportWith([...many(11, { severity: 'high' }), finding({ path: 'worst.ts' })])
    expect(annotationsOf(report)[0]!.properties['file']).toBe('worst.ts')
  })

  test('stay short however long a message is', () => {
    const long = finding({ message: 'x'.repeat(1_000_000), remedy: 'y'.repeat(1_000_000) })
    expect(renderGithub(reportWith([long])).length).toBeLessThan(5000)
  })
})
