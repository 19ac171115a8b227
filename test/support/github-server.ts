import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerWith, requestFaults } from './openapi.ts'

/** A request to the API, as the server got it. */
export interface ApiRequest {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly authorization: string | undefined
  /** The version of the API that it asks for. */
  readonly version: string | undefined
  readonly body: Record<string, unknown>
}

/**
 * What the server answers; undefined for the success that GitHub would answer. `body` is filled up to a whole answer; a list
 * is handed out by pages.
 */
export type Answer = (
  request: ApiRequest,
) => { readonly status: number; readonly body?: unknown; readonly headers?: Record<string, string> } | undefined

/** A server on this machine that speaks as much of GitHub's API as Countersign asks for. */
export interface GitHubServer {
  readonly url: string
  /** Everything since the last call of `reset`. */
  readonly requests: readonly ApiRequest[]
  /** What was sent that GitHub's description does not allow. */
  readonly faults: readonly string[]
  readonly reset: (answer?: Answer) => void
  readonly close: () => Promise<unknown>
}

const bodyOf = async (incoming: IncomingMessage): Promise<Record<string, unknown>> => {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
}

/** The page that is asked for, and the header that says that there is another. */
function paged(list: readonly unknown[], url: URL): { page: readonly unknown[]; headers: Record<string, string> } {
  const size = Number(url.searchParams.get('per_page') ?? 30)
  const number = Number(url.searchParams.get('page') ?? 1)
  const isLast = number * size >= list.length
  url.searchParams.set('page', String(number + 1))
  return {
    page: list.slice((number - 1) * size, number * size),
    headers: isLast ? {} : { link: `<${url.href}>; rel="next"` },
  }
}

/** Starts the server on a free port of the loopback interface. */
export async function startGitHub(): Promise<GitHubServer> {
  let answer: Answer = () => undefined
  let requests: ApiRequest[] = []
  let faults: string[] = []

  function respond(request: ApiRequest, origin: string, response: ServerResponse): void {
    const said = answer(request) ?? { status: request.method === 'POST' ? 201 : 200 }
    const isSuccess = said.status < 300
    const list = isSuccess && Array.isArray(said.body) ? paged(said.body, new URL(request.path, origin)) : null
    const body = isSuccess
      ? answerWith(request.method, request.path, said.status, list ? list.page : said.body)
      : (said.body ?? { message: `answer ${said.status}` })
    const headers = { 'content-type': 'application/json', connection: 'close', ...list?.headers, ...said.headers }
    response.writeHead(said.status, headers)
    response.end(JSON.stringify(body))
  }

  const server = createServer((incoming, response) => {
    const url = `http://${incoming.headers.host}`
    void bodyOf(incoming).then((body) => {
      const request: ApiRequest = {
        method: incoming.method!,
        path: incoming.url!,
        authorization: incoming.headers.authorization,
        version: incoming.headers['x-github-api-version'] as string | undefined,
        body,
      }
      requests.push(request)
      faults.push(...requestFaults(request.method, request.path, request.body))
      try {
        respond(request, url, response)
      } catch (error) {
        faults.push((error as Error).message)
        response.writeHead(418).end()
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get requests() {
      return requests
    },
    get faults() {
      return faults
    },
    reset(next = () => undefined) {
      answer = next
      requests = []
      faults = []
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
