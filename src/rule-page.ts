/** Where a rule's page stands in this package, for whoever can open a file. */
export const rulePage = (rule: string): string => new URL(`../src/rules/${rule}.md`, import.meta.url).href
