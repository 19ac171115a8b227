import fc from 'fast-check'

const FIRST_SURROGATE = 0xd800
const SURROGATES = 0x800
const LAST = 0x10ffff

/** Every code point but surrogates: the unit `binary` of fast-check, which fills a map of a million entries before it is used. */
const unit = fc.nat({ max: LAST - SURROGATES }).map(
  (index) => String.fromCodePoint(index < FIRST_SURROGATE ? index : index + SURROGATES),
  (text) => {
    const code = typeof text === 'string' ? text.codePointAt(0) : undefined
    if (code === undefined || String.fromCodePoint(code) !== text) throw new Error('This is no single code point')
    return code < FIRST_SURROGATE ? code : code - SURROGATES
  },
)

/** Any text. */
export const anyText = (maxLength?: number) => fc.string({ unit, ...(maxLength === undefined ? {} : { maxLength }) })
