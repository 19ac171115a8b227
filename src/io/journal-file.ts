import { join } from 'node:path'

/** Where the journal of a worktree is. Apart from what writes it, which loads more than a hook has time for. */
export const journalOf = ({ gitDir }: { readonly gitDir: string }): string => join(gitDir, 'countersign', 'journal')
