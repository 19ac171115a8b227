// Loaded before the bundle: kills the process before the n-th call by which it writes, as a crash does.
import fs from 'node:fs'

const { KILLED_AT: last, KILLED_CALL: only } = process.env
const calls = ['openSync', 'writeFileSync', 'fsyncSync', 'chmodSync', 'renameSync', 'linkSync', 'rmSync', 'mkdirSync']
const isOurs = (argument) =>
  typeof argument === 'number' || /\.countersign-|countersign.journal|task_packets/.test(String(argument))
let count = 0
for (const name of calls) {
  const whole = fs[name]
  fs[name] = (...args) => {
    if (isOurs(args[0]) && (!only || only === name) && ++count === Number(last)) process.kill(process.pid, 'SIGKILL')
    return whole(...args)
  }
}
