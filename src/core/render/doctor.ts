import type { Diagnosis } from '../doctor.ts'
import type { Paint } from './text.ts'
import { visible } from './visible.ts'

/** What `doctor` found as text for a person: a line each, and below a failure what to do; ends with a line break. */
export function renderDoctor(diagnoses: readonly Diagnosis[], paint: Pick<Paint, 'red' | 'green'>): string {
  const failed = diagnoses.filter(({ isWell }) => !isWell).length
  const lines = diagnoses.flatMap(({ name, isWell, said, remedy }) => [
    `${isWell ? paint.green('ok  ') : paint.red('FAIL')} ${name}: ${visible(said)}`,
    ...(remedy === undefined ? [] : [`     ${remedy}`]),
  ])
  const end = failed === 0 ? 'The gates fire here' : `${failed} of ${diagnoses.length} failed`
  return `${[...lines, '', end].join('\n')}\n`
}
