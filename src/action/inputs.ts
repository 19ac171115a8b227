import { getInput } from '@actions/core'
import { SEVERITIES, type Severity } from '../core/rule.ts'

/** The inputs of `action.yml`, read and checked. */
export interface Inputs {
  /** Empty where no token was given. */
  readonly token: string
  /** A configuration file in the repository; null for the one that binds. */
  readonly config: string | null
  readonly workPackets: readonly string[]
  /** Null for the configuration's. */
  readonly failOn: Severity | null
  readonly statuses: boolean
  readonly comment: boolean
  /** Where the report goes as SARIF, from the folder of the checkout; null for nowhere. */
  readonly sarifFile: string | null
  /** The folder of the checkout, from the workspace. */
  readonly workingDirectory: string
}

function yesOrNo(name: string): boolean {
  const value = getInput(name).toLowerCase()
  if (value === 'true') return true
  if (value === 'false' || value === '') return false
  throw new Error(`Unexpected \`${value}\` as input \`${name}\`, expected \`true\` or \`false\``)
}

function severity(name: string): Severity | null {
  const value = getInput(name).toLowerCase()
  if (value === '') return null
  const known = SEVERITIES.find((other) => other === value)
  if (known === undefined)
    throw new Error(`Unexpected \`${value}\` as input \`${name}\`, expected one of ${SEVERITIES.join(', ')}`)
  return known
}

/** Reads the inputs that the runner hands over. Throws an Error naming the input where a value cannot be used. */
export const readInputs = (): Inputs => ({
  token: getInput('token'),
  config: getInput('config') || null,
  workPackets: getInput('work-packets')
    .split(/[\s,]+/)
    .filter((id) => id !== ''),
  failOn: severity('fail-on'),
  statuses: yesOrNo('statuses'),
  comment: yesOrNo('comment'),
  sarifFile: getInput('sarif-file') || null,
  workingDirectory: getInput('working-directory') || '.',
})
