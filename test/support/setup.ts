import { afterAll } from 'vitest'
import { endFile } from './end-of-file.ts'

// Run anew for every file of tests.
afterAll(endFile)
