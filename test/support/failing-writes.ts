import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/** The functions that write; each takes a path or a descriptor first. */
export const WRITES = ['openSync', 'fsyncSync', 'chmodSync', 'renameSync'] as const

/** Does something while the n-th call of a function of node:fs for a file of ours fails, as a full disk or a lost right does. */
export async function whileFailing<T>(
  name: (typeof WRITES)[number],
  count: number,
  action: () => Promise<T>,
): Promise<T> {
  const whole = fs[name] as (...args: unknown[]) => unknown
  const put = (call: unknown) => {
    Object.assign(fs, { [name]: call })
    syncBuiltinESMExports()
  }
  let calls = 0
  put((...args: unknown[]) => {
    const isOurs = args.some((arg) => String(arg).includes('.countersign-')) || typeof args[0] === 'number'
    if (isOurs && ++calls === count) throw Object.assign(new Error(`${name} failed`), { code: 'EIO' })
    return whole(...args)
  })
  try {
    return await action()
  } finally {
    put(whole)
  }
}
