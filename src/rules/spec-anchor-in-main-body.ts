import { mustBeComplete, UNLESS_SIGNED, type Packet, type SpecAnchor } from '../core/packet.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule } from '../core/rule.ts'
import { namedSpec, sectionKey, sectionName, specInForce } from '../core/section-reference.ts'
import type { Spec, SpecFile } from '../core/spec.ts'

/** A spec as anchors see it: for each section whether it stands in the Main Body. */
interface Sections {
  readonly name: string
  readonly inMainBody: ReadonlyMap<string, boolean>
}

function sectionsOf(file: SpecFile): Sections {
  const inMainBody = new Map<string, boolean>()
  for (const { section, roadmap } of file.headings) {
    if (section === null) continue
    const key = sectionKey(section)
    inMainBody.set(key, !roadmap || inMainBody.get(key) === true)
  }
  return { name: file.name, inMainBody }
}

/** What is wrong with one anchor; null where it is a section of the Main Body. Without a file there is a name of it. */
function flawOf(section: string, file: Sections | null, wanted: string | undefined): string | null {
  const anchor = quoted(sectionName(section))
  if (!file) return `Missing spec ${quoted(wanted!)} of SPEC_ANCHOR ${anchor}, expected a spec file that is there`
  const inMainBody = file.inMainBody.get(sectionKey(section))
  const what = inMainBody === undefined ? 'SPEC_ANCHOR' : 'Roadmap section'
  return inMainBody ? null : `Unexpected ${what} ${anchor}, expected a section of the Main Body of ${file.name}`
}

/** Finds the spec that a name means, the one in force for null; each is looked up once. */
function finder(spec: Spec): (name: string | null) => Sections | null {
  const found = new Map<string | null, Sections | null>()
  return (name) => {
    if (!found.has(name)) {
      const file = name === null ? specInForce(spec) : namedSpec(spec, name)
      found.set(name, file && sectionsOf(file))
    }
    return found.get(name)!
  }
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase()

/** The spec that an anchor or its packet names; null where neither does, or where they name the pointer. */
function specNamed(anchor: SpecAnchor, packet: Packet, pointer: string): string | null {
  const own = anchor.spec
  if (own !== null && fileName(own) === fileName(pointer)) return null
  return own ?? packet.authority?.value.specVersions[0] ?? null
}

export default defineRule({
  id: 'spec-anchor-in-main-body',
  summary: 'SPEC_ANCHOR names sections that stand in the Main Body of the spec.',
  severity: 'critical',
  gate: 'packet',
  source: 'Rubric §1 Pillar 1; §2 For Task Packets, SPEC_ANCHOR; §4 item 1; §6',
  remedy: `Name under SPEC_ANCHOR in \`<path>\` the numbered sections of the spec that ask for this work${UNLESS_SIGNED}`,
  needs: ['tree'],
  onlyTouched: true,
  checkPacket(packet, { config, tree: { spec } }) {
    const anchors = packet.specAnchors
    if (!mustBeComplete(packet)) return []
    const message = 'Missing SPEC_ANCHOR, expected a section of the spec such as `§2.1`'
    if (!anchors?.items.length) return [{ message, ...(anchors ? { place: anchors.place } : {}) }]
    if (!spec || spec.files.length === 0) return []
    const find = finder(spec)
    const current = spec.pointer?.spec?.value
    return anchors.items.flatMap(({ value, place }) => {
      const name = specNamed(value, packet, config.paths.specPointer)
      const flaw = flawOf(value.section, find(name), name ?? current)
      return flaw === null ? [] : [{ message: flaw, place, subject: `SPEC_ANCHOR ${sectionKey(value.section)}` }]
    })
  },
})
