import { describe } from 'vitest'
import { bypasses } from './bypass.ts'
import { GIT } from './git.ts'

describe('git does not tell of an edit otherwise than it is', () => bypasses(GIT))
