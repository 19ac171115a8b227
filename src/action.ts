import { sayFailure } from './action/log.ts'

// The event file is read while modules load, so they load where a failure becomes an annotation.
import('./action/run.ts')
  .then(({ runAction }) => runAction())
  .catch((error: unknown) => {
    sayFailure(error)
    return 2
  })
  .then((code) => {
    process.exitCode = code
  })
