import type { Brief } from '../agent/brief.ts'
import type { SpecAnchor } from '../packet.ts'
import { visible } from './visible.ts'

const anchor = ({ section, spec }: SpecAnchor): string => (spec === null ? section : `${section} of ${spec}`)

const given = (label: string, value: string | null): string[] => (value === null ? [] : [`${label}: ${value}`])

/** A heading with its lines; nothing where there are none. */
const section = (title: string, lines: readonly string[], mark = '- '): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `${mark}${line}`)]

const numbered = (lines: readonly string[]): string[] => lines.map((line, index) => `${index + 1}. ${line}`)

/** A brief as plain text, for a person or an agent to read from top to bottom; ends with a line break. */
export function renderBrief(brief: Brief): string {
  const state = brief.isOpen ? 'Work on it may go on.' : 'Do not work on it yet:'
  const lines = [
    `${brief.id} (${brief.path})`,
    `Status: ${brief.status ?? 'none'}; signature: ${brief.signature ?? 'none'}`,
    state,
    ...brief.obstacles.map((obstacle) => `- ${obstacle}`),
    ...section('Scope', [
      ...given('What', brief.what),
      ...given('Why', brief.why),
      ...given('Boundary', brief.boundary),
      ...given('Risk', brief.riskTier),
      ...given('Why this risk', brief.riskJustification),
      ...given('Effort', brief.effort),
    ]),
    ...section('Spec', brief.specAnchors.map(anchor)),
    ...section('You may change these files', brief.inScopePaths),
    ...section('And, where the work asks for it', brief.alsoAllowed),
    ...section('Left for later', brief.outOfScope),
    ...section('Open first', brief.filesToOpen),
    ...section('Search for', brief.searchTerms),
    ...section('Run first', brief.runCommands),
    ...section('Risks', brief.risks),
    ...section('Proof: run these', brief.testPlan),
    ...section('Done means', brief.doneMeans),
    ...section('To take it back', brief.rollbackHint === null ? [] : [brief.rollbackHint]),
    ...section('Waits for', brief.blockedBy),
    ...section('Is waited for by', brief.blocks),
    ...section('Name the packet', brief.naming),
    ...section('Forbidden', brief.forbidden),
    ...section('Where something is out of scope', numbered(brief.whenOutOfScope), ''),
  ]
  return `${lines
    .flatMap((line) => line.split('\n'))
    .map(visible)
    .join('\n')}\n`
}
