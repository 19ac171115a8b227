// The script and the style of the HTML report, minified, each with the hash that its Content Security Policy names.
import { createHash } from 'node:crypto'
import { build } from 'esbuild'

export const PAGE_ASSETS = 'countersign:page-assets'

async function minified(file) {
  const { outputFiles } = await build({
    entryPoints: [new URL(file, import.meta.url).pathname],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
  })
  return outputFiles[0].text.trim()
}

const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** The module of that name, as JSON. */
export async function pageAssets() {
  const [script, style] = await Promise.all(['report.ts', 'report.css'].map(minified))
  return JSON.stringify({ script, scriptHash: hashOf(script), style, styleHash: hashOf(style) })
}
