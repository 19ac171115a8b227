import { setFlagsFromString } from 'node:v8'

// V8 lets its heap grow to four times of what is alive before it collects, which for a large tree is a lot.
const PERCENT = 15

const growing = (percent: number): void => setFlagsFromString(`--heap-growing-percent=${percent}`)

/** Has V8 collect what is not needed any more sooner than it likes to. */
export const growSlowly = (): void => growing(PERCENT)

/** Undoes `growSlowly`: V8 takes compiled code that was kept only where its flags are those of the process that kept it. */
export const growFreely = (): void => growing(0)
