import { describe } from 'vitest'
import { bypasses } from './bypass.ts'
import { SCOPES } from './scope.ts'

describe('nothing outside of the scope is touched', () => bypasses(SCOPES))
