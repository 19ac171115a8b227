// Growth curves as an SVG picture, from figures alone: the same figures give the same picture.

const PANEL = { width: 400, height: 260, left: 60, top: 50 }
const GAP = 250
const COLOURS = ['#0969da', '#1a7f37', '#9a6700', '#8250df', '#cf222e']
const STYLE = 'text{font:12px system-ui,sans-serif;fill:#1f2328}.t{font-size:14px;font-weight:600}.d{fill:#59636e}'

const escaped = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
const text = (x, y, content, more = '') =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}"${more}>${escaped(content)}</text>`
const counted = (value, unit) => {
  const [scale, sign] = value >= 1e6 ? [1e6, 'M'] : value >= 1e3 ? [1e3, 'k'] : [1, '']
  return `${value / scale}${sign}${unit}`
}
const powers = (low, high) => {
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))]
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index))
}

/** Places of labels that would lie on each other, moved apart downwards. */
function apart(wanted) {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y)
  const placed = []
  let lowest = -Infinity
  for (const { y, index } of order) placed[index] = lowest = Math.max(y, lowest + 14)
  return placed
}

/** One panel with logarithmic axes: curves are `{ name, colour, points: [x, y][] }`, those without a name are not labelled. */
function panel({ title, unit, curves }, x0) {
  const all = curves.flatMap(({ points }) => points)
  const [xs, ys] = [0, 1].map((index) => {
    const values = all.map((point) => point[index])
    return powers(Math.min(...values), Math.max(...values))
  })
  const scale = (ticks, value) => Math.log10(value / ticks[0]) / Math.log10(ticks.at(-1) / ticks[0])
  const x = (value) => x0 + PANEL.left + scale(xs, value) * PANEL.width
  const y = (value) => PANEL.top + (1 - scale(ys, value)) * PANEL.height
  const bottom = PANEL.top + PANEL.height
  const grid = [
    ...ys.map((value) => `<path d="M${x0 + PANEL.left} ${y(value).toFixed(1)}h${PANEL.width}" stroke="#d1d9e0"/>`),
    ...ys.map((value) =>
      text(x0 + PANEL.left - 6, y(value) + 4, counted(value, ' ms'), ' class="d" text-anchor="end"'),
    ),
    ...xs.map((value) => text(x(value), bottom + 18, counted(value, unit), ' class="d" text-anchor="middle"')),
  ]
  const lines = curves.map(({ colour, points }) => {
    const path = points.map(([a, b]) => `${x(a).toFixed(1)} ${y(b).toFixed(1)}`).join('L')
    return `<path d="M${path}" fill="none" stroke="${colour}" stroke-width="1.5"/>`
  })
  const named = curves.filter(({ name }) => name !== undefined)
  const places = apart(named.map(({ points }) => y(points.at(-1)[1]) + 4))
  const right = x0 + PANEL.left + PANEL.width + 6
  const labels = named.map(({ name, colour }, index) => text(right, places[index], name, ` style="fill:${colour}"`))
  return [text(x0 + PANEL.left, 28, title, ' class="t"'), ...grid, ...lines, ...labels]
}

/** Curves over the number of packets, one for each thing that was measured at several sizes. */
function packetCurves(groups) {
  const lines = [groups['pre-commit'], groups.warm]
    .flatMap((group) => group?.lines ?? [])
    .filter(({ packets }) => packets)
  return [...new Set(lines.map(({ title }) => title))].map((title, index) => ({
    name: title
      .replaceAll('`', '')
      .replace(/^(pre-commit), (?:nothing governed staged: )?/, '')
      .replace(/, its base in the cache$/, ''),
    colour: COLOURS[index % COLOURS.length],
    points: lines.filter((line) => line.title === title).map(({ packets, times }) => [packets, times.whole.median]),
  }))
}

/** Curves over the size of a packet: the ordinary one and the slowest have names. */
function shapeCurves(groups) {
  const lines = groups.size?.lines ?? []
  const last = ({ points }) => points.at(-1).time
  const slowest = Math.max(...lines.map(last))
  return lines.map((line, index) => {
    const points = line.points.map(({ bytes, time }) => [bytes, time])
    if (index === 0) return { name: line.shape, colour: COLOURS[0], points }
    return last(line) === slowest ? { name: line.shape, colour: COLOURS[4], points } : { colour: '#afb8c1', points }
  })
}

/** The picture as SVG. */
export function renderPlot({ groups }) {
  const panels = [
    { title: 'pre-commit and check --all over the packets in the tree', unit: '', curves: packetCurves(groups) },
    { title: 'parse over the size of one packet', unit: 'B', curves: shapeCurves(groups) },
  ].filter(({ curves }) => curves.length > 0)
  const step = PANEL.left + PANEL.width + GAP
  const [width, height] = [step * panels.length, PANEL.top + PANEL.height + 40]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<style>${STYLE}</style>`,
    '<rect width="100%" height="100%" rx="8" fill="#fff"/>',
    ...panels.flatMap((one, index) => panel(one, index * step)),
    '</svg>',
    '',
  ].join('\n')
}
