import { describe } from 'vitest'
import { bypasses } from './bypass.ts'
import { LOCK } from './lock.ts'

describe('a signed packet is not changed', () => bypasses(LOCK))
