import { visible } from './visible.ts'

/** What `init` did or would do. Names are paths as people at the top of the working tree write them. */
export interface InitOutcome {
  readonly root: string
  readonly isDryRun: boolean
  readonly written: readonly string[]
  /** The CLI that was recorded in git's configuration; null where it stood there already. */
  readonly recorded: string | null
  readonly kept: readonly string[]
  /** What is somebody else's, why it was left alone, and the lines to add by hand. */
  readonly left: readonly { readonly name: string; readonly why: string; readonly lines: readonly string[] }[]
  readonly next: readonly string[]
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', title, ...lines.map((line) => `  ${line}`)] : []

/** The outcome of `init` as text for a person; ends with a line break. */
export function renderInit(outcome: InitOutcome): string {
  const { isDryRun, written, recorded, kept, left, next } = outcome
  const isNothing = written.length === 0 && recorded === null
  const done = [
    ...written.map((name) => `${isDryRun ? 'would write' : 'wrote'} ${visible(name)}`),
    ...(recorded === null ? [] : [`${isDryRun ? 'would set' : 'set'} git config countersign.cli ${visible(recorded)}`]),
  ]
  const lines = [
    `Countersign in ${visible(outcome.root)}${isDryRun ? ' (dry run: nothing is written)' : ''}`,
    ...section('Done', isNothing ? ['nothing: everything is in place'] : done),
    ...section('In place', kept.map(visible)),
    ...section(
      'Left alone',
      left.flatMap(({ name, why, lines: toAdd }) => [
        `${visible(name)}: ${why}`,
        ...toAdd.map((line) => `    ${line}`),
      ]),
    ),
    ...section(
      'Next',
      next.map((step, index) => `${index + 1}. ${visible(step)}`),
    ),
  ]
  return `${lines.join('\n')}\n`
}
