import { BASES, BASIS_LOOK, CERTAINTY_GROUPS, type CertaintyGroup } from '@/model/certainty'
import { type Sign, SIGNS } from '@/model/coding/plover'
import { parseRef } from '@/model/ref'
import { parseEdtf } from '@/model/time/edtf'
import type { Axis } from '@/queries/axisOf'
import type { Bin } from '@/queries/binOf'
import { type AddressFault, type AppState, MODES, PANES, THEMES, VIEWS } from './appState'
import { DEFAULT_DATASET, type Wish } from './createAppStore'
import { formatDays, spanAtEnd } from './span'

interface Parsed {
  readonly wish: Wish
  readonly faults: readonly AddressFault[]
}

type Reader = (value: string) => Wish | AddressFault['reason']

const SWITCHABLE: readonly Bin[] = ['background', 'undated', 'ahead']

function oneOf<Value extends string>(values: readonly Value[], value: string): Value | undefined {
  return values.find((each) => each === value)
}

/** Reads `t=`: a day or interval (EDTF); the first day of its extent is the start, the last its end. */
function readSpan(value: string): Wish | AddressFault['reason'] {
  const parsed = parseEdtf(value)
  if (!parsed.ok) return 'bad-date'
  const { start, end } = parsed.edtf.extent
  if (start === null || end === null || !Number.isFinite(start) || !Number.isFinite(end)) return 'bad-date'
  return { span: { from: start, to: end - 1 } }
}

/** Reads `f=sign:a,b;certainty:c`: what is listed stays, the rest of that facet is hidden. */
function readFilters(value: string): Wish | AddressFault['reason'] {
  let wish: Wish = {}
  for (const facet of value.split(';')) {
    const [name, list, ...rest] = facet.split(':')
    if (list === undefined || rest.length > 0) return 'bad-value'
    const kept = list.split(',').filter(Boolean)
    if (name === 'sign' && kept.every((each) => oneOf(SIGNS, each))) {
      wish = { ...wish, hiddenSigns: new Set(SIGNS.filter((sign) => !kept.includes(sign))) }
    } else if (name === 'certainty' && kept.every((each) => oneOf(BASES, each))) {
      const groups = new Set(
        BASES.filter((basis) => kept.includes(basis)).map((basis) => BASIS_LOOK[basis].group),
      )
      wish = { ...wish, hiddenGroups: new Set(CERTAINTY_GROUPS.filter((group) => !groups.has(group))) }
    } else return 'bad-value'
  }
  return wish
}

const READERS: Readonly<Record<string, Reader>> = {
  d: (value) => (/^[a-z0-9-]+$/.test(value) ? { datasetId: value } : 'bad-value'),
  src: (value) => (value === '' ? 'bad-value' : { src: value }),
  sel(value) {
    const [first = ''] = value.split(',')
    const ref = parseRef(first)
    return ref ? { selection: ref } : 'unknown-id'
  },
  t: readSpan,
  mode(value) {
    const mode = oneOf(MODES, value)
    return mode ? { span: { mode } } : 'bad-value'
  },
  view(value) {
    const view = oneOf(VIEWS, value)
    return view ? { view } : 'bad-value'
  },
  pane(value) {
    const pane = oneOf(PANES, value)
    return pane ? { pane } : 'bad-value'
  },
  source: (value) => (value === '1' || value === '0' ? { sourceOpen: value === '1' } : 'bad-value'),
  theme(value) {
    const theme = oneOf(THEMES, value)
    return theme ? { theme } : 'bad-value'
  },
  off(value) {
    const bins = value.split(',').map((each) => oneOf(SWITCHABLE, each))
    return bins.every((bin) => bin !== undefined) ? { off: new Set(bins) } : 'bad-value'
  },
  f: readFilters,
}

/** Reads an address's query. A bad value of a known name is a fault, and the rest still applies; unknown names are ignored. */
export function parsePermalink(query: string): Parsed {
  let wish: Wish = {}
  const faults: AddressFault[] = []
  for (const [name, value] of new URLSearchParams(query)) {
    const read = Object.hasOwn(READERS, name) ? READERS[name] : undefined
    const found = read?.(value)
    if (found === undefined) continue
    if (typeof found === 'string') faults.push({ name, value, reason: found })
    else wish = { ...wish, ...found, ...(found.span ? { span: { ...wish.span, ...found.span } } : {}) }
  }
  return { wish, faults }
}

function filtersOf({ hiddenSigns, hiddenGroups }: Pick<AppState, 'hiddenSigns' | 'hiddenGroups'>): string {
  const signs = SIGNS.filter((sign: Sign) => !hiddenSigns.has(sign))
  const bases = BASES.filter((basis) => !hiddenGroups.has(BASIS_LOOK[basis].group satisfies CertaintyGroup))
  const facets = [
    ...(hiddenSigns.size > 0 ? [`sign:${signs.join(',')}`] : []),
    ...(hiddenGroups.size > 0 ? [`certainty:${bases.join(',')}`] : []),
  ]
  return facets.join(';')
}

function spanOf(span: AppState['span'], axis: Axis | null): string | null {
  if (axis === null) return null
  const rest = spanAtEnd(axis, { mode: span.mode })
  const first = span.mode === 'window' ? span.from : span.to
  const isDefault = span.to === rest.to && (span.mode !== 'window' || span.from === rest.from)
  return isDefault ? null : formatDays(first, span.to)
}

export type Shown = Pick<
  AppState,
  | 'datasetId'
  | 'src'
  | 'selection'
  | 'span'
  | 'view'
  | 'pane'
  | 'sourceOpen'
  | 'theme'
  | 'off'
  | 'hiddenSigns'
  | 'hiddenGroups'
>

/** Writes the query that restores what is shown: only differences from the default, in a fixed order; '' for none. */
export function formatPermalink(state: Shown, axis: Axis | null): string {
  const off = SWITCHABLE.filter((bin) => state.off.has(bin))
  const parts: readonly (readonly [string, string | null])[] = [
    ['d', state.src === null && state.datasetId !== DEFAULT_DATASET ? state.datasetId : null],
    ['src', state.src],
    ['view', state.view === 'explore' ? null : state.view],
    ['sel', state.selection],
    ['mode', state.span.mode === 'so-far' ? null : state.span.mode],
    ['t', spanOf(state.span, axis)],
    ['pane', state.pane],
    ['source', state.sourceOpen ? '1' : null],
    ['f', filtersOf(state) || null],
    ['off', off.join(',') || null],
    ['theme', state.theme === 'system' ? null : state.theme],
  ]
  const written = parts.flatMap(([name, value]) => (value === null ? [] : [`${name}=${encode(value)}`]))
  return written.length === 0 ? '' : `?${written.join('&')}`
}

/** Colons, commas, slashes and tildes are legal in a query and stay readable. */
function encode(value: string): string {
  return encodeURIComponent(value)
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
    .replaceAll('%3B', ';')
}
