/** The Action as a workflow uses it; the owner is set by whoever publishes it. */
export const ACTION = 'countersign/countersign@v1'

/** Pinned by its commit, which nobody can move to another. */
const CHECKOUT = 'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2'

/** A branch name as an entry of a workflow's branch filter, which reads some characters as a pattern. */
const branchFilter = (branch: string): string =>
  /^[\w./-]+$/.test(branch) ? branch : JSON.stringify(branch.replace(/[!+?*[\]\\]/g, '\\$&'))

/** The workflow that `init` writes: always one job, decided inside, so that it can be required. Contract §5. */
export const workflow = (defaultBranch: string): string => `name: Countersign

on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
  merge_group:
  push:
    branches: [${branchFilter(defaultBranch)}]

permissions:
  contents: read
  pull-requests: read
  statuses: write

jobs:
  countersign:
    runs-on: ubuntu-latest
    steps:
      - uses: ${CHECKOUT}
        with:
          fetch-depth: 0
      - uses: ${ACTION}
`
