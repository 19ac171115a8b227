// What the HTML report does in the browser: it filters, follows addresses, and marks the section that is read. Without it
// the page shows everything.

interface Entry {
  readonly element: HTMLElement
  readonly text: string
  readonly findings: readonly HTMLElement[]
}

const byId = (id: string): HTMLElement => document.getElementById(id)!
const all = (selector: string, within: ParentNode = document): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(selector),
]

const form = byId('filter') as HTMLFormElement
const text = byId('text') as HTMLInputElement
const gate = byId('gate') as HTMLSelectElement
const status = byId('status') as HTMLSelectElement
const severities = all('[name=severity]', form) as HTMLInputElement[]
const found = byId('found')

/** What of an element can be searched: all but its source and its score. */
const searched = (element: HTMLElement): string =>
  [...element.children]
    .filter((child) => !child.matches('details'))
    .map((child) => child.textContent)
    .join(' ')
    .toLowerCase()

const entriesOf = (selector: string): Entry[] =>
  all(selector).map((element) => ({ element, text: searched(element), findings: all('.finding', element) }))

const packets = entriesOf('.packet')
const groups = entriesOf('.group')
const chips = all('[data-packet]')
const rows = all('#ledger tbody tr').map((element) => ({ element, text: element.textContent.toLowerCase() }))
const findingTexts = new Map(all('.finding').map((element) => [element, element.textContent.toLowerCase()]))

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Shows what the form asks for, and says how much that is. */
function apply(): void {
  const words = text.value.toLowerCase().split(/\s+/).filter(Boolean)
  const wanted = new Set(severities.filter((box) => box.checked).map((box) => box.value))
  const asksFindings = wanted.size > 0 || gate.value !== ''
  const isFiltered = words.length > 0 || asksFindings || status.value !== ''
  const has = (content: string) => words.every((word) => content.includes(word))
  const isWanted = ({ dataset }: HTMLElement) =>
    (wanted.size === 0 || wanted.has(dataset['severity']!)) && (gate.value === '' || gate.value === dataset['gate'])
  let shownFindings = 0

  const showFindings = ({ findings }: Entry, isNamed: boolean): number => {
    let shown = 0
    for (const finding of findings) {
      finding.hidden = !isWanted(finding) || !(isNamed || has(findingTexts.get(finding)!))
      if (!finding.hidden) shown += 1
    }
    return shown
  }

  let shownPackets = 0
  const shownIds = new Set<string>()
  for (const packet of packets) {
    const { element } = packet
    const fits = (status.value === '' || element.dataset['status'] === status.value) && has(packet.text)
    // Findings of a packet that is itself meant are all shown; else those that hold the words.
    const named = has(element.querySelector('h3')!.textContent.toLowerCase())
    const shown = fits ? showFindings(packet, named || !packet.findings.some((one) => has(findingTexts.get(one)!))) : 0
    element.hidden = !fits || (asksFindings && shown === 0)
    if (element.hidden) continue
    shownPackets += 1
    shownFindings += shown
    shownIds.add(element.id)
  }
  for (const group of groups) {
    const shown =
      status.value === '' ? showFindings(group, has(group.element.querySelector('h3')!.textContent.toLowerCase())) : 0
    group.element.hidden = shown === 0
    shownFindings += shown
  }
  for (const chip of chips) chip.classList.toggle('faded', isFiltered && !shownIds.has(chip.dataset['packet']!))
  for (const row of rows) row.element.hidden = !has(row.text)

  const counts = `${plural(shownPackets, 'packet')}, ${plural(shownFindings, 'finding')}`
  found.textContent = isFiltered ? `Showing ${counts} of ${plural(packets.length, 'packet')}` : counts
}

function clear(): void {
  form.reset()
  apply()
}

const fields: Readonly<Record<string, HTMLInputElement | HTMLSelectElement>> = { text, gate, status }

/** The filter that an address asks for: `#?gate=lock&severity=critical`. */
function readFilter(hash: string): void {
  const asked = new URLSearchParams(hash.slice(2))
  for (const [name, field] of Object.entries(fields)) field.value = asked.get(name) ?? ''
  const wanted = asked.getAll('severity')
  for (const box of severities) box.checked = wanted.includes(box.value)
  apply()
  byId('packets').scrollIntoView()
}

const decoded = (hash: string): string => {
  try {
    return decodeURIComponent(hash)
  } catch {
    return hash
  }
}

/** Packets out of sight have no height of their own yet: scrolling among them has to be repeated as they get it. */
const FRAMES = 6

function bring(target: HTMLElement, block: ScrollLogicalPosition, frames: number): void {
  target.scrollIntoView({ block })
  if (frames > 0) requestAnimationFrame(() => bring(target, block, frames - 1))
}

/** Goes where the address points: clears a filter that hides it, unfolds what it is in, and moves the focus there. */
function follow(): void {
  const { hash } = location
  if (hash.startsWith('#?')) return readFilter(hash)
  const target = document.getElementById(decoded(hash.slice(1)))
  if (!target) return
  if (target.closest('[hidden]')) clear()
  for (let part: Element | null = target; part; part = part.parentElement)
    if (part instanceof HTMLDetailsElement) part.open = true
  for (const marked of all('.target')) marked.classList.remove('target')
  if (!target.matches('main, section')) target.classList.add('target')
  bring(target, target.matches('main, section, article') ? 'start' : 'center', FRAMES)
  const isLine = target.matches('.source span')
  if (!isLine) target.focus({ preventScroll: true })
}

form.addEventListener('input', apply)
form.addEventListener('submit', (event) => event.preventDefault())
// A reset by the browser empties the fields only after the event.
byId('clear').addEventListener('click', (event) => {
  event.preventDefault()
  clear()
})
addEventListener('hashchange', follow)

document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof Element && event.target.matches('input, select, textarea')
  if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault()
    text.focus()
    text.select()
  } else if (event.key === 'Escape' && event.target === text) {
    clear()
  }
})

// A click on a line's number, which stands left of its text, makes the line the address.
document.addEventListener('click', (event) => {
  const line = event.target instanceof Element ? event.target.closest('.source span[id]') : null
  if (line && event.target === line && event.clientX < line.getBoundingClientRect().left + 56) location.hash = line.id
})

apply()
follow()
