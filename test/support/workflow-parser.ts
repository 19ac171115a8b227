import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'

interface Parsed {
  readonly context: { readonly errors: { readonly getErrors: () => readonly { readonly message: string }[] } }
}
type Parse = (file: { readonly name: string; readonly content: string }, trace: unknown) => Parsed

interface Parser {
  readonly NoOperationTraceWriter: new () => unknown
  readonly parseWorkflow: Parse
  readonly parseAction: Parse
}

/** GitHub's own parser of workflows, which imports JSON in a way that Node does not take: as one bundle it does. */
async function load(): Promise<Parser> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
        export { parseAction } from '@actions/workflow-parser/actions/action-parser'`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'error',
  })
  return (await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`
  )) as Parser
}

const { NoOperationTraceWriter, parseWorkflow, parseAction } = await load()

const faultsOf = (parse: Parse, name: string, content: string): string[] =>
  parse({ name, content }, new NoOperationTraceWriter())
    .context.errors.getErrors()
    .map(({ message }) => message)

/** What GitHub's parser says against a workflow, one line each. */
export const workflowFaults = (content: string): string[] => faultsOf(parseWorkflow, 'workflow.yml', content)

/** What GitHub's parser says against an `action.yml`, one line each. */
export const actionFaults = (content: string): string[] => faultsOf(parseAction, 'action.yml', content)
