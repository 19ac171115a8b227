import { describe } from 'vitest'
import { BLOCKERS } from './blockers.ts'
import { bypasses } from './bypass.ts'
import { SIGNATURES } from './signature.ts'

describe('no signature is taken or taken back', () => bypasses(SIGNATURES))
describe('nothing is started, validated or replaced too early', () => bypasses(BLOCKERS))
