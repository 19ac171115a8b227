import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { program } from '../../src/commands/program.ts'
import { RULES } from '../../src/rules/index.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** The rules as a Markdown table, linked to their pages. */
export const ruleTable = (): string =>
  [
    '| rule | severity | gate | what it says |',
    '| --- | --- | --- | --- |',
    ...RULES.map(
      ({ id, severity, gate, summary }) => `| [${id}](src/rules/${id}.md) | ${severity} | ${gate} | ${cell(summary)} |`,
    ),
  ].join('\n')

/** The commands as a Markdown table, from the command definitions. */
export const commandTable = (): string =>
  [
    '| command | does |',
    '| --- | --- |',
    ...program(() => undefined).commands.map((command) => {
      const args = command.registeredArguments.map((argument) => {
        const name = argument.variadic ? `${argument.name()}...` : argument.name()
        return argument.required ? ` <${name}>` : ` [${name}]`
      })
      const options = command.options.filter(
        ({ long, hidden }) => !hidden && !['--now', '--config', '--timings', '--no-cache'].includes(long ?? ''),
      )
      const flags = options.map((option) => ` [${option.flags}]`)
      return `| \`${cell(`${command.name()}${args.join('')}${flags.join('')}`)}\` | ${cell(command.description())} |`
    }),
  ].join('\n')

interface ActionFile {
  readonly inputs: Readonly<Record<string, { description: string; default?: unknown }>>
  readonly outputs: Readonly<Record<string, { description: string }>>
}

/** The inputs and outputs of the Action as Markdown tables, from action.yml. */
export function actionTables(): string {
  const file = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as ActionFile
  const defaultOf = (value: unknown) => (value === undefined || value === '' ? '' : `\`${String(value)}\``)
  return [
    '| input | default | what it does |',
    '| --- | --- | --- |',
    ...Object.entries(file.inputs).map(
      ([name, input]) => `| \`${name}\` | ${cell(defaultOf(input.default))} | ${cell(input.description)} |`,
    ),
    '',
    '| output | what it holds |',
    '| --- | --- |',
    ...Object.entries(file.outputs).map(([name, output]) => `| \`${name}\` | ${cell(output.description)} |`),
  ].join('\n')
}

/** A text with what stands between `<!-- generated: NAME -->` and `<!-- /generated -->` made anew. */
export const withGenerated = (text: string, blocks: Readonly<Record<string, () => string>>): string =>
  text.replace(
    /(<!-- generated: ([a-z-]+) -->\n)[\s\S]*?(<!-- \/generated -->)/g,
    (_, start: string, name: string, end: string) => `${start}\n${blocks[name]!()}\n\n${end}`,
  )
