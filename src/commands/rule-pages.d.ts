// Made by esbuild.config.js from src/rules/*.md.
declare module 'countersign:rule-pages' {
  const pages: Readonly<Record<string, string>>
  export default pages
}
