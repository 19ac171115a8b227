import { describe } from 'vitest'
import { BLOCKERS } from './blockers.ts'
import { bypasses } from './bypass.ts'
import { GIT } from './git.ts'
import { SIGNATURES } from './signature.ts'

describe('no signature is taken or taken back', () => bypasses(SIGNATURES))
describe('nothing is started, validated or replaced too early', () => bypasses(BLOCKERS))
describe('git does not tell of an edit otherwise than it is', () => bypasses(GIT))
