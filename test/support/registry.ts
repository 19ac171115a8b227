import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A package registry on this machine that has one package, from its tarball: `npm install` as people type it. */
export async function registryOf(
  tarball: string,
  manifest: { readonly name: string; readonly version: string; readonly bin: unknown },
) {
  const bytes = readFileSync(tarball)
  const server: Server = createServer((request, response) => {
    const url = `http://${request.headers.host}`
    if (request.url === '/package.tgz') response.end(bytes)
    else if (request.url === `/${manifest.name}`) {
      const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
      const version = { ...manifest, dist: { tarball: `${url}/package.tgz`, integrity } }
      const { name } = manifest
      response.setHeader('content-type', 'application/json')
      response.end(
        JSON.stringify({
          name,
          'dist-tags': { latest: manifest.version },
          versions: { [manifest.version]: version },
        }),
      )
    } else response.writeHead(404).end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
