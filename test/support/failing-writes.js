// Loaded before the bundle: makes the n-th call of one function of node:fs fail, as a full disk or a lost right does.
import fs from 'node:fs'

const [name, count] = (process.env.FAILING_WRITE ?? '').split(':')
const whole = fs[name]
let calls = 0
if (whole)
  fs[name] = (...args) => {
    const isOurs = args.some((arg) => String(arg).includes('.countersign-')) || typeof args[0] === 'number'
    if (isOurs && ++calls === Number(count)) throw Object.assign(new Error(`${name} failed`), { code: 'EIO' })
    return whole(...args)
  }
