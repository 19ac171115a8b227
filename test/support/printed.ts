import { vi } from 'vitest'

/** What a command function answers and prints on standard output. */
export async function printedBy<T>(command: () => T | Promise<T>): Promise<{ result: T; stdout: string }> {
  let stdout = ''
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += String(text)
    return true
  })
  try {
    const result = await command()
    return { result, stdout }
  } finally {
    spy.mockRestore()
  }
}
