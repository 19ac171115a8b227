// Answers every request as GitHub answers a new commit status; prints its address, and ends with its standard input.
import { createServer } from 'node:http'

const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => response.writeHead(201, { 'content-type': 'application/json' }).end('{}'))
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${server.address().port}`))
process.stdin.on('end', () => process.exit()).resume()
