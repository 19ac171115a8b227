import { parse } from 'yaml'
import { CONFIG_FILE, type Config } from './config.ts'
import { matchesPattern } from './scope.ts'

/** The app behind every job of GitHub Actions: a check of that name by anybody else does not count. */
export const GITHUB_ACTIONS = 15_368

/** The job that `init` writes; its name is the name of the check. */
export const USUAL_CHECK = 'countersign'

export const RULESET_NAME = 'Countersign'

/** A rule of a ruleset, as GitHub's API has it. */
export interface RulesetRule {
  readonly type: string
  readonly parameters?: Readonly<Record<string, unknown>>
}

/** A ruleset, as GitHub's API takes and gives it. */
export interface Ruleset {
  readonly name: string
  readonly target?: string
  readonly enforcement: string
  readonly bypass_actors?: readonly unknown[]
  readonly conditions?: {
    readonly ref_name?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] }
  }
  readonly rules?: readonly RulesetRule[]
}

/** What a repository leaves open, and what closes it. */
export interface Hole {
  /** The file it is in; null where it is in GitHub's settings. */
  readonly path: string | null
  readonly message: string
  readonly remedy: string
}

const PULL_REQUEST: RulesetRule = {
  type: 'pull_request',
  parameters: {
    allowed_merge_methods: ['merge', 'squash'],
    dismiss_stale_reviews_on_push: true,
    require_code_owner_review: true,
    require_last_push_approval: false,
    // Only what has a code owner needs a review; a repository may ask for more.
    required_approving_review_count: 0,
    required_review_thread_resolution: false,
  },
}

const MERGE_QUEUE: RulesetRule = {
  type: 'merge_queue',
  parameters: {
    check_response_timeout_minutes: 60,
    grouping_strategy: 'ALLGREEN',
    max_entries_to_build: 5,
    max_entries_to_merge: 5,
    merge_method: 'MERGE',
    min_entries_to_merge: 1,
    min_entries_to_merge_wait_minutes: 5,
  },
}

/**
 * The ruleset that protects the default branch: the job's check by name and by app, a review by code owners, and a merge
 * queue in which every entry has to be green; without a queue a branch must be up to date instead. Contract §5.
 */
export const rulesetFor = (check: string, hasQueue: boolean): Ruleset => ({
  name: RULESET_NAME,
  target: 'branch',
  enforcement: 'active',
  bypass_actors: [],
  conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
  rules: [
    { type: 'deletion' },
    { type: 'non_fast_forward' },
    PULL_REQUEST,
    {
      type: 'required_status_checks',
      parameters: {
        do_not_enforce_on_create: false,
        required_status_checks: [{ context: check, integration_id: GITHUB_ACTIONS }],
        strict_required_status_checks_policy: !hasQueue,
      },
    },
    ...(hasQueue ? [MERGE_QUEUE] : []),
  ],
})

/** What only a person may change, as patterns of CODEOWNERS. */
const ownedPatterns = ({ paths }: Config): string[] => ['.github/', CONFIG_FILE, paths.ledger].map((path) => `/${path}`)

/** The lines of `.github/CODEOWNERS` that give workflows, configuration and ledger an owner. */
export const codeOwnerLines = (config: Config, owner: string): string[] =>
  ownedPatterns(config).map((pattern) => `${pattern} ${owner}`)

/** Whether a pattern of CODEOWNERS covers a path: like `.gitignore`, without negation and without brackets. */
function covers(pattern: string, path: string): boolean {
  const anchored = pattern.replace(/^\//, '').replace(/\/$/, '')
  const isAnchored = pattern.startsWith('/') || anchored.includes('/')
  const places = isAnchored ? [anchored] : [anchored, `**/${anchored}`]
  return places.some((place) => matchesPattern(place, path) || matchesPattern(`${place}/**`, path))
}

/** What stands without a code owner. `text` is the CODEOWNERS file that GitHub reads; null where there is none. */
export function codeOwnerHoles(text: string | null, config: Config): Hole[] {
  const lines = text === null ? [] : text.split(/\r?\n/)
  const rows = lines
    .map((line) =>
      line
        .replace(/(^|\s)#.*/, '')
        .trim()
        .split(/\s+/),
    )
    .filter(([pattern]) => pattern !== '')
  const isOwned = (path: string) => (rows.findLast(([pattern]) => covers(pattern!, path))?.length ?? 0) > 1
  return ownedPatterns(config)
    .filter((pattern) => !isOwned(`${pattern.slice(1)}${pattern.endsWith('/') ? 'workflows/countersign.yml' : ''}`))
    .map((pattern) => ({
      path: '.github/CODEOWNERS',
      message: `Missing owner of \`${pattern}\`, expected one whose review a change of it needs`,
      remedy: `Add a line \`${pattern} @owner\``,
    }))
}

type Yaml = Readonly<Record<string, unknown>>

const isMap = (value: unknown): value is Yaml => typeof value === 'object' && value !== null && !Array.isArray(value)
const mapOf = (value: unknown): Yaml => (isMap(value) ? value : {})
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

/** A workflow file of the working tree. */
export interface WorkflowFile {
  readonly path: string
  readonly text: string
}

interface Job {
  readonly path: string
  readonly workflow: Yaml
  readonly id: string
  readonly job: Yaml
  /** The steps that run Countersign. */
  readonly steps: readonly Yaml[]
}

const OURS = /(?:^|\/)countersign(?:@|$)/i

const nameOf = ({ id, job }: Job): string => (typeof job['name'] === 'string' ? job['name'] : id)

/** The jobs of a workflow. Throws what the YAML parser throws. */
function jobsOf({ path, text }: WorkflowFile, isOwnAction: boolean): Job[] {
  const workflow = mapOf(parse(text))
  return Object.entries(mapOf(workflow['jobs'])).map(([id, value]) => {
    const job = mapOf(value)
    const runsUs = ({ uses }: Yaml) => typeof uses === 'string' && (OURS.test(uses) || (isOwnAction && uses === './'))
    return { path, workflow, id, job, steps: listOf(job['steps']).map(mapOf).filter(runsUs) }
  })
}

/** The events of a workflow with what it says about each. */
function eventsOf(workflow: Yaml): Yaml {
  const on = workflow['on']
  return isMap(on) ? on : Object.fromEntries(listOf(on).map((name) => [String(name), null]))
}

const NEEDED_TYPES = ['opened', 'synchronize', 'reopened', 'edited']
const USUAL_TYPES = ['opened', 'synchronize', 'reopened']

function eventFaults(workflow: Yaml): [string, string][] {
  const events = eventsOf(workflow)
  const pull = mapOf(events['pull_request'])
  const types = 'types' in pull ? listOf(pull['types']).map(String) : USUAL_TYPES
  const missing = NEEDED_TYPES.filter((type) => !types.includes(type))
  const filters = ['pull_request', 'merge_group'].flatMap((name) =>
    ['paths', 'paths-ignore'].filter((filter) => filter in mapOf(events[name])).map((filter) => `${name}.${filter}`),
  )
  return [
    ...('pull_request' in events
      ? missing.map((type): [string, string] => [
          `Missing type \`${type}\` of \`pull_request\`, expected it among the types`,
          `Set \`types: [${NEEDED_TYPES.join(', ')}]\`: what is not listed keeps the check of before`,
        ])
      : [
          ['Missing event `pull_request`, expected a run for every pull request', 'Add it to `on`'] as [string, string],
        ]),
    ...('merge_group' in events
      ? []
      : [['Missing event `merge_group`, expected a run for every merge group', 'Add it to `on`'] as [string, string]]),
    ...('pull_request_target' in events
      ? [
          [
            'Unexpected event `pull_request_target`, expected none that hands secrets to strangers',
            'Use `pull_request`, which needs neither secrets nor write access',
          ] as [string, string],
        ]
      : []),
    ...filters.map((filter): [string, string] => [
      `Unexpected path filter \`${filter}\`, expected a job that always runs`,
      'Take the filter away: a skipped workflow leaves the check of before, or none',
    ]),
  ]
}

const SKIPS: Readonly<Record<string, string>> = {
  if: 'a job that is skipped counts as a success',
  needs: 'a job is skipped when one that it needs fails, and counts as a success',
  'continue-on-error': 'what fails then counts as a success',
  strategy: 'the name of the check changes with the matrix',
}

function jobFaults({ job, steps }: Job): [string, string][] {
  const ofJob = Object.keys(SKIPS)
    .filter((key) => key in job)
    .map((key): [string, string] => [
      `Unexpected \`${key}\` of the job, expected a job that always runs to its end`,
      `Take it away: ${SKIPS[key]}`,
    ])
  const ofSteps = steps.flatMap((step) =>
    ['if', 'continue-on-error']
      .filter((key) => key in step)
      .map((key): [string, string] => [
        `Unexpected \`${key}\` of the step, expected one that always decides`,
        'Take it away: the job succeeds without the step',
      ]),
  )
  return [...ofJob, ...ofSteps]
}

const PINNED = /@[0-9a-f]{40}(?:[0-9a-f]{24})?$/

// Every action of the job can change what the others see.
const pinFaults = ({ job }: Job): [string, string][] =>
  listOf(job['steps'])
    .flatMap((step) => mapOf(step)['uses'] ?? [])
    .map(String)
    .filter((uses) => !PINNED.test(uses))
    .map((uses) =>
      uses.startsWith('./')
        ? [
            `Unexpected action \`${uses}\` of the change itself, expected one from elsewhere`,
            'Use a release by its commit',
          ]
        : [
            `Unexpected action \`${uses}\` by a name that can move, expected a commit`,
            `Pin it: \`uses: ${uses.split('@')[0]}@<commit>\``,
          ],
    )

/** What the Action writes; more than that is somebody else's. */
const MAY_WRITE = ['statuses', 'pull-requests', 'security-events']

function permissionFaults({ job, workflow }: Job): [string, string][] {
  const permissions = job['permissions'] ?? workflow['permissions']
  const remedy = 'Set `permissions: { contents: read, pull-requests: read, statuses: write }`'
  if (permissions === undefined || permissions === null)
    return [['Missing `permissions`, expected them to be given and small', remedy]]
  if (permissions === 'read-all') return []
  const written = isMap(permissions)
    ? Object.entries(permissions).flatMap(([name, level]) =>
        level === 'write' && !MAY_WRITE.includes(name) ? [name] : [],
      )
    : [String(permissions)]
  return written.map((name) => [
    `Unexpected write permission \`${name}\`, expected only what the Action writes`,
    remedy,
  ])
}

/** What is wrong with the workflows of a repository, and the name of the check that its Countersign job gives. */
export interface WorkflowReading {
  readonly check: string | null
  readonly holes: readonly Hole[]
}

/**
 * Reads the workflow files of a working tree for what lets a change past the check: a missing event or type, path filters,
 * conditions, an action that can move, write permissions, a second job of the same name. `isOwnAction` where `./` is
 * Countersign itself. Never throws: a file that cannot be read is a hole.
 */
export function readWorkflows(files: readonly WorkflowFile[], isOwnAction: boolean): WorkflowReading {
  const unreadable: Hole[] = []
  const jobs = files.flatMap((file) => {
    try {
      return jobsOf(file, isOwnAction)
    } catch {
      const message = 'Unexpected text that is no YAML, expected a workflow'
      unreadable.push({ path: file.path, message, remedy: 'Repair or remove the file' })
      return []
    }
  })
  const [ours] = jobs.filter(({ steps }) => steps.length > 0)
  if (!ours) {
    const message = 'Missing workflow that runs Countersign, expected one job with the Action'
    const hole = { path: '.github/workflows/countersign.yml', message, remedy: '`countersign init` writes it' }
    return { check: null, holes: [...unreadable, hole] }
  }
  const check = nameOf(ours)
  const faults = [ours.workflow].flatMap(eventFaults).concat(jobFaults(ours), pinFaults(ours), permissionFaults(ours))
  const twins = jobs.filter((job) => job !== ours && nameOf(job) === check)
  return {
    check,
    holes: [
      ...unreadable,
      ...faults.map(([message, remedy]) => ({ path: ours.path, message, remedy })),
      ...twins.map(({ path }) => ({
        path,
        message: `Unexpected second job \`${check}\`, expected that name once: either satisfies the rule`,
        remedy: 'Give one of them another name',
      })),
    ],
  }
}

const isForDefaultBranch = ({ enforcement, target, conditions }: Ruleset, branch: string | null): boolean => {
  const { include = [], exclude = [] } = conditions?.ref_name ?? {}
  const names = ['~DEFAULT_BRANCH', '~ALL', ...(branch === null ? [] : [`refs/heads/${branch}`])]
  const isNamed = (list: readonly string[]) => list.some((name) => names.includes(name))
  return enforcement === 'active' && (target ?? 'branch') === 'branch' && isNamed(include) && !isNamed(exclude)
}

const setting = (message: string, remedy = '`countersign protect --apply` sets it'): Hole => ({
  path: null,
  message,
  remedy,
})

/** What the rulesets of a repository leave open on its default branch. `branch` is its name where it is known. */
export function rulesetHoles(rulesets: readonly Ruleset[], check: string, branch: string | null): Hole[] {
  const binding = rulesets.filter((ruleset) => isForDefaultBranch(ruleset, branch))
  const rules = binding.flatMap((ruleset) => ruleset.rules ?? [])
  const parametersOf = (type: string) => rules.filter((rule) => rule.type === type).map((rule) => rule.parameters ?? {})
  const checks = parametersOf('required_status_checks')
  const required = checks.flatMap((parameters) => listOf(parameters['required_status_checks']).map(mapOf))
  const named = required.filter((one) => one['context'] === check)
  const queues = parametersOf('merge_queue')
  const isStrict = checks.some((parameters) => parameters['strict_required_status_checks_policy'] === true)
  const hasReview = parametersOf('pull_request').some((parameters) => parameters['require_code_owner_review'] === true)
  const bypassed = binding.filter((ruleset) => (ruleset.bypass_actors ?? []).length > 0)
  return [
    ...(named.length === 0 ? [setting(`Missing required check \`${check}\`, expected it on the default branch`)] : []),
    ...(named.length > 0 && !named.some((one) => one['integration_id'] === GITHUB_ACTIONS)
      ? [setting(`Unexpected source of the check \`${check}\`, expected GitHub Actions (${GITHUB_ACTIONS}) alone`)]
      : []),
    ...(hasReview ? [] : [setting('Missing review by code owners, expected it before a pull request merges')]),
    ...(queues.length === 0 && !isStrict
      ? [setting('Missing merge queue, expected one, or branches that are up to date before they merge')]
      : []),
    ...(queues.some((parameters) => parameters['grouping_strategy'] !== 'ALLGREEN')
      ? [setting('Unexpected grouping of the merge queue, expected `ALLGREEN`: every entry has to be green')]
      : []),
    ...['deletion', 'non_fast_forward']
      .filter((type) => !rules.some((rule) => rule.type === type))
      .map((type) => setting(`Missing rule \`${type}\`, expected it on the default branch`)),
    ...bypassed.map(({ name }) =>
      setting(`Unexpected actors who may bypass \`${name}\`, expected none`, 'Take them off the bypass list'),
    ),
  ]
}
