const SPACE = /[ \t\r\n]*/y
const SCALAR =
  /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

type Next = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or end'

/**
 * Where a text stops being JSON: the offset, in UTF-16 units, of the first token that does not fit, or of its end. For
 * messages about texts that `JSON.parse` refuses, since it does not always tell. `onKey` is told each key of an object with
 * the keys of that object before it. Linear; never throws.
 */
export function jsonFault(
  text: string,
  onKey: (key: string, at: number, before: ReadonlySet<string>) => void = () => {},
): number {
  const open: ('}' | ']')[] = []
  const keys: Set<string>[] = []
  let next: Next = 'value'
  for (let at = 0; ;) {
    SPACE.lastIndex = at
    at += SPACE.exec(text)![0].length
    const sign = text.charAt(at)
    SCALAR.lastIndex = at
    const scalar = SCALAR.exec(text)?.[0]
    const isKey = next === 'key' || next === 'key or }'
    const closes = next === 'comma or end' || next === 'value or ]' || next === 'key or }'
    if (sign !== '' && closes && sign === open.at(-1)) {
      if (open.pop() === '}') keys.pop()
      next = 'comma or end'
    } else if (next === 'colon' && sign === ':') next = 'value'
    else if (next === 'comma or end' && sign === ',' && open.length > 0) next = open.at(-1) === '}' ? 'key' : 'value'
    else if (isKey && scalar?.startsWith('"')) {
      const key = JSON.parse(scalar) as string
      onKey(key, at, keys.at(-1)!)
      keys.at(-1)!.add(key)
      next = 'colon'
    } else if (isKey || next === 'colon' || next === 'comma or end') return at
    else if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? '}' : ']')
      if (sign === '{') keys.push(new Set())
      next = sign === '{' ? 'key or }' : 'value or ]'
    } else if (scalar !== undefined) next = 'comma or end'
    else return at
    at += scalar?.length ?? 1
  }
}

/** The first key that an object of a JSON text has twice, with its offset; null where there is none. Linear; never throws. */
export function repeatedKey(text: string): { readonly key: string; readonly at: number } | null {
  let found: { key: string; at: number } | null = null
  jsonFault(text, (key, at, before) => {
    if (before.has(key)) found ??= { key, at }
  })
  return found
}
