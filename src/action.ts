import { sayFailure } from './action/log.ts'
import { runAction } from './action/run.ts'

runAction()
  .catch((error: unknown) => {
    sayFailure(error)
    return 2
  })
  .then((code) => {
    process.exitCode = code
  })
