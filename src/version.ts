/** The version of this package; a test keeps it equal to package.json. */
export const VERSION = '0.1.0'

declare const SOURCE_DIGEST: string | undefined

/** Tells one build of the bundles from another, also between releases: what one has kept, another must not trust. */
export const BUILD = typeof SOURCE_DIGEST === 'undefined' ? VERSION : SOURCE_DIGEST
