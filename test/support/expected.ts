/** The file of a text that a renderer is expected to give, for `toMatchFileSnapshot`. */
export const expectedText = (name: string): string => new URL(`../expected/${name}`, import.meta.url).pathname
