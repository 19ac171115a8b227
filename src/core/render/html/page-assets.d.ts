// Made by src/page/assets.js from src/page/report.ts and src/page/report.css.
declare module 'countersign:page-assets' {
  const assets: {
    readonly script: string
    readonly scriptHash: string
    readonly style: string
    readonly styleHash: string
  }
  export default assets
}
