/**
 * What picomatch makes of the globs of the default configuration, which a test sees to: most configurations name no others,
 * and picomatch takes longer to get ready than most trees to be matched.
 */
export const DEFAULT_GLOBS: ReadonlyMap<string, RegExp> = new Map([
  [
    'docs/task_packets/**/WP-*.md',
    /^(?:docs\/task_packets(?:\/(?!\.{1,2}(?:\/|$))(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/|\/|$)WP-[^/]*?\.md)$/,
  ],
  [
    'docs/task_packets/**/stubs/**',
    /^(?:docs\/task_packets(?:\/(?!\.{1,2}(?:\/|$))(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/|\/|$)stubs(?:\/(?!\.{1,2}(?:\/|$))(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)|$))$/,
  ],
  [
    'docs/task_packets/**/README.md',
    /^(?:docs\/task_packets(?:\/(?!\.{1,2}(?:\/|$))(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/|\/|$)README\.md)$/,
  ],
  [
    '**/*Master_Spec_v*.md',
    /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(?!\.{1,2}(?:\/|$))(?=.)[^/]*?Master_Spec_v[^/]*?\.md)$/,
  ],
  ['docs/*_PROTOCOL.md', /^(?:docs\/(?!\.{1,2}(?:\/|$))(?=.)[^/]*?_PROTOCOL\.md)$/],
])
