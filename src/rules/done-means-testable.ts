import { isCheckable } from '../core/checkable.ts'
import { countProblems } from '../core/entries.ts'
import { mustBeComplete, UNLESS_SIGNED, type Packet } from '../core/packet.ts'
import { wordPattern } from '../core/prose.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule, type Problem } from '../core/rule.ts'
import { sectionKey, sectionName, sectionsIn, withAbove, withoutSections } from '../core/section-reference.ts'

type Items = NonNullable<Packet['doneMeans']>

function vagueItems({ items }: Items, words: readonly string[]): Problem[] {
  const vague = wordPattern(words)
  const isVague = (value: string) => vague?.(value).test(value) && !isCheckable(value)
  return items
    .filter(({ value }) => isVague(withoutSections(value)))
    .map(({ value, place }) => ({
      message: `Unexpected vague item ${quoted(value)} in DONE_MEANS, expected something that can be checked`,
      place,
      subject: `DONE_MEANS ${value}`,
    }))
}

/** With one anchor every item is about it; with several each item names one of them, and each is named. */
function untraced({ items, place }: Items, anchors: readonly string[]): Problem[] {
  if (anchors.length < 2) return []
  const wanted = new Set(anchors)
  const named = items.map(({ value }) => sectionsIn(value).flatMap(withAbove))
  const all = new Set(named.flat())
  const choice = `${anchors.slice(0, 5).map(sectionName).join(', ')}${anchors.length > 5 ? ' …' : ''}`
  const orphans = items.filter((_, index) => !named[index]!.some((section) => wanted.has(section)))
  const unnamed = anchors.filter((anchor) => !all.has(anchor))
  return [
    ...orphans.map((item) => ({
      message: `Missing anchor in ${quoted(item.value)} of DONE_MEANS, expected one of ${choice}`,
      place: item.place,
      subject: `DONE_MEANS anchor of ${item.value}`,
    })),
    ...unnamed.map((anchor) => ({
      message: `Missing ${sectionName(anchor)} in DONE_MEANS, expected an item for each SPEC_ANCHOR`,
      place,
      subject: `DONE_MEANS ${anchor}`,
    })),
  ]
}

export default defineRule({
  id: 'done-means-testable',
  summary: 'Each item of DONE_MEANS can be answered with yes or no, and is traced to a SPEC_ANCHOR.',
  severity: 'high',
  gate: 'packet',
  source: 'Rubric §1 Pillar 1; §2 For Task Packets, DONE_MEANS; §4 Gotcha 3',
  remedy: `Name in each item of DONE_MEANS in \`<path>\` what is checked (a command, path, number or code) and its section of the spec${UNLESS_SIGNED}`,
  checkPacket(packet, { config }) {
    if (!mustBeComplete(packet)) return []
    const { doneMeans: range, vagueDoneWords } = config.limits
    const list = packet.doneMeans
    const anchors = [...new Set(packet.specAnchors?.items.map(({ value }) => sectionKey(value.section)))]
    return [
      ...countProblems('DONE_MEANS', list, range, 'item'),
      ...(list ? [...vagueItems(list, vagueDoneWords), ...untraced(list, anchors)] : []),
    ]
  },
})
