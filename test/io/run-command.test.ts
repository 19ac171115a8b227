import { expect, test } from 'vitest'
import { runCommand } from '../../src/io/run-command.ts'
import { temporaryFolder } from '../support/repository.ts'

const node = (script: string, seconds = 30) => runCommand(temporaryFolder(), [process.execPath, '-e', script], seconds)

test('exit code 0 passes, any other does not', async () => {
  expect(await node('console.log("clean")')).toEqual({
    passed: true,
    outcome: 'it ended with exit code 0',
    output: ['clean'],
  })
  expect(await node('console.error("3 found"); process.exitCode = 3')).toEqual({
    passed: false,
    outcome: 'it ended with exit code 3',
    output: ['3 found'],
  })
})

test('a program that is not there has not passed', async () => {
  const { passed, outcome } = await runCommand(temporaryFolder(), ['no-such-program-here'], 5)
  expect([passed, outcome]).toEqual([false, 'it was not found'])
})

test('no shell reads the arguments', async () => {
  const { output } = await runCommand(
    temporaryFolder(),
    [process.execPath, '-p', 'process.argv[1]', '; echo $HOME && x'],
    30,
  )
  expect(output).toEqual(['; echo $HOME && x'])
})

test('a program that takes too long is ended with what it started', async () => {
  const child = `require("child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit" })`
  const { passed, outcome } = await node(`${child}; setInterval(() => {}, 1000)`, 1)
  expect([passed, outcome]).toEqual([false, 'it took more than 1 seconds and was ended'])
})

test('only the end of what is printed is kept', async () => {
  const { output } = await node('for (let line = 0; line < 100000; line++) console.log(`line ${line}`)')
  expect(output).toHaveLength(20)
  expect(output.at(-1)).toBe('line 99999')
})
