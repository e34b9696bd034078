import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CERTAINTY_GROUPS } from '@/model/certainty'
import { SIGNS } from '@/model/coding/plover'
import type { Ref } from '@/model/ref'
import { toEpochDay } from '@/model/time/day'
import type { Bin } from '@/queries/binOf'
import { type AppState, MODES, PANES, type Span, THEMES, VIEWS } from '@/state/appState'
import { applyWish } from '@/state/createAppStore'
import { formatPermalink, parsePermalink, type Shown } from '@/state/permalink'
import { selectAxis } from '@/state/selectors'
import { aDataset } from '../builders/aDataset'
import { anEvent } from '../builders/anEvent'
import { aStore, november, openAt } from './aStore'

const dataset = november()
const FIRST = toEpochDay({ year: 2024, month: 11, day: 1 })
const LAST = FIRST + 29

/** The parts an address has to bring back; sets as lists, for comparing. */
function shownIn(state: AppState) {
  const { datasetId, src, selection, span, view, pane, sourceOpen, theme, off, hiddenSigns, hiddenGroups } =
    state
  const sets = [off, hiddenSigns, hiddenGroups].map((set) => [...set].sort())
  return {
    datasetId: src === null ? datasetId : null,
    src,
    selection,
    span,
    view,
    pane,
    sourceOpen,
    theme,
    sets,
  }
}

const days = fc.tuple(fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: FIRST, max: LAST }))
const spans: fc.Arbitrary<Span> = fc.tuple(fc.constantFrom(...MODES), days).map(([mode, ends]) => {
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const from = mode === 'so-far' ? FIRST : mode === 'moment' ? high : low
  return { mode, from, to: high, reached: null }
})
const refs: fc.Arbitrary<Ref | null> = fc.constantFrom<Ref | null>(
  null,
  'actor:north-korea',
  'event:meeting',
  'claim:deployment',
  'relation:thaw',
  'place:lima',
  'segment:P1',
  'tie:japan~south-korea',
)
const sets = <Value>(values: readonly Value[]) => fc.subarray([...values]).map((list) => new Set(list))
const switches: readonly Bin[] = ['background', 'undated', 'ahead']
const files = fc.oneof(
  fc.record({ datasetId: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/), src: fc.constant(null) }),
  fc.record({
    datasetId: fc.constant('lima-2024'),
    src: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  }),
)
const shown: fc.Arbitrary<Shown> = fc
  .record({
    selection: refs,
    span: spans,
    view: fc.constantFrom(...VIEWS),
    pane: fc.constantFrom(null, ...PANES),
    sourceOpen: fc.boolean(),
    theme: fc.constantFrom(...THEMES),
    off: sets(switches),
    hiddenSigns: sets(SIGNS),
    hiddenGroups: sets(CERTAINTY_GROUPS),
  })
  .chain((rest) => files.map((file) => ({ ...rest, ...file })))

function showing(parts: Partial<Shown>) {
  const store = aStore({}, dataset)
  store.setState(parts)
  return store.getState()
}

const addressOf = (state: AppState) => formatPermalink(state, selectAxis(state))
const partsOf = (query: string) => (query === '' ? [] : query.slice(1).split('&'))

describe('an address', () => {
  it('brings back whatever was shown', () => {
    fc.assert(
      fc.property(shown, (parts) => {
        const state = showing(parts)
        const opened = openAt(addressOf(state), dataset).getState()
        expect(shownIn(opened)).toEqual(shownIn(state))
        expect(opened.faults).toEqual([])
      }),
    )
  })

  it('brings it back over anything that was shown since', () => {
    const named = shown.map((parts) => ({ ...parts, datasetId: 'lima-2024', src: null }))
    fc.assert(
      fc.property(named, named, (wanted, since) => {
        const query = addressOf(showing(wanted))
        const store = aStore({}, dataset)
        store.setState(since)
        const { wish, faults } = parsePermalink(query)
        expect(applyWish(store, wish, faults)).toBe(true)
        expect(shownIn(store.getState())).toEqual(shownIn(showing(wanted)))
      }),
    )
  })

  it('writes nothing that is not needed to bring it back', () => {
    fc.assert(
      fc.property(shown, (parts) => {
        const state = showing(parts)
        const written = partsOf(addressOf(state))
        for (const part of written) {
          const without = written.filter((each) => each !== part)
          expect(shownIn(openAt(`?${without.join('&')}`, dataset).getState())).not.toEqual(shownIn(state))
        }
      }),
    )
  })

  it('is empty while nothing differs from the default', () => {
    expect(addressOf(showing({}))).toBe('')
    expect(
      addressOf(openAt('?t=2024-11-17&mode=so-far&theme=system&view=explore&source=0', dataset).getState()),
    ).toBe('')
  })

  it('stays readable: refs, days and lists are written plainly', () => {
    const span: Span = { mode: 'window', from: FIRST + 14, to: FIRST + 15, reached: null }
    const state = showing({
      selection: 'tie:japan~south-korea',
      span,
      off: new Set(switches),
      hiddenSigns: new Set(['conflict']),
      hiddenGroups: new Set(['claimed', 'headline', 'planned', 'background']),
    })
    expect(partsOf(addressOf(state))).toEqual([
      'sel=tie:japan~south-korea',
      'mode=window',
      't=2024-11-15/2024-11-16',
      'f=sign:cooperation,contact;certainty:stated,said,reported,reported-unnamed',
      'off=background,undated,ahead',
    ])
  })

  it('does not tell how far playback has come: it shows the day', () => {
    const state = showing({ span: { mode: 'so-far', from: FIRST, to: FIRST + 14, reached: 0 } })
    expect(addressOf(state)).toBe('?t=2024-11-15')
  })

  it('keeps days before our era', () => {
    const old = aDataset({ events: [anEvent({ when: '-0043-03-15' })] })
    const store = openAt('?t=-0043-03-14', old)
    expect(store.getState().faults).toEqual([])
    expect(addressOf(store.getState())).toBe('?t=-0043-03-14')
  })
})

describe('reading an address', () => {
  it.each([
    ['t=2024-11-15', 'so-far', FIRST, FIRST + 14],
    ['t=2024-11-15&mode=moment', 'moment', FIRST + 14, FIRST + 14],
    ['t=2024-11-10/2024-11-15&mode=window', 'window', FIRST + 9, FIRST + 14],
    ['mode=window&t=2024-11', 'window', FIRST, LAST],
    ['t=2024-10/2024-11-15&mode=window', 'window', FIRST, FIRST + 14],
    ['mode=moment', 'moment', FIRST + 16, FIRST + 16],
    ['', 'so-far', FIRST, FIRST + 16],
  ])('takes %j as days', (query, mode, from, to) => {
    expect(openAt(`?${query}`, dataset).getState().span).toEqual({ mode, from, to, reached: null })
  })

  it('takes the first of two selections', () => {
    const { selection, faults } = openAt('?sel=actor:japan,actor:south-korea', dataset).getState()
    expect([selection, faults]).toEqual(['actor:japan', []])
  })

  it('takes a facet as what stays', () => {
    const { hiddenSigns, hiddenGroups } = openAt('?f=sign:conflict;certainty:said', dataset).getState()
    expect([...hiddenSigns]).toEqual(['cooperation', 'contact'])
    expect([...hiddenGroups]).toEqual(CERTAINTY_GROUPS.filter((group) => group !== 'stated'))
  })

  it.each([
    'utm_source=news',
    'constructor=1',
    '__proto__=1',
    'toString=x',
    'hasOwnProperty=x',
    'level=people',
    'cam=1,2,3',
    'T=2024-11-15',
    '=x',
  ])('ignores the unknown name in %s', (query) => {
    expect(parsePermalink(`?${query}&t=2024-11-15`)).toEqual(parsePermalink('?t=2024-11-15'))
  })

  it('reads what people paste: escaped, with a plus for a blank', () => {
    expect(parsePermalink('?sel=actor%3Ajapan').wish.selection).toBe('actor:japan')
    expect(parsePermalink('?src=my+file.json').wish.src).toBe('my file.json')
  })
})

describe('a bad part of an address', () => {
  const REST = 'theme=dark&sel=actor:japan'

  it.each([
    ['d', '../secret', 'bad-value'],
    ['d', '', 'bad-value'],
    ['src', '', 'bad-value'],
    ['t', 'yesterday', 'bad-date'],
    ['t', '2024-02-30', 'bad-date'],
    ['t', '2024-11-17/2024-11-15', 'bad-date'],
    ['t', '2024-11-15/..', 'bad-date'],
    ['t', '', 'bad-date'],
    ['mode', 'sideways', 'bad-value'],
    ['mode', 'constructor', 'bad-value'],
    ['view', 'matrix', 'bad-value'],
    ['pane', 'table', 'bad-value'],
    ['source', 'yes', 'bad-value'],
    ['off', 'dated', 'bad-value'],
    ['off', 'undated,nothing', 'bad-value'],
    ['off', '', 'bad-value'],
    ['f', 'sign:war', 'bad-value'],
    ['f', 'certainty:sure', 'bad-value'],
    ['f', 'colour:blue', 'bad-value'],
    ['f', 'sign', 'bad-value'],
    ['f', 'sign:conflict:contact', 'bad-value'],
    ['f', '', 'bad-value'],
  ])('%s=%s is named, and the rest applies', (name, value, reason) => {
    const { wish, faults } = parsePermalink(`?${name}=${value}&${REST}`)
    expect(faults).toEqual([{ name, value, reason }])
    expect(wish).toEqual({ theme: 'dark', selection: 'actor:japan' })
  })

  it.each(['japan', 'actor:', 'country:japan', ',actor:japan', 'tie:japan'])(
    'sel=%s is named too',
    (value) => {
      expect(parsePermalink(`?sel=${value}`)).toEqual({
        wish: {},
        faults: [{ name: 'sel', value, reason: 'unknown-id' }],
      })
    },
  )

  it('theme=blue is named, and a good day still applies', () => {
    const { span, theme, faults } = openAt('?theme=blue&t=2024-11-15', dataset).getState()
    expect([span.to, theme, faults]).toEqual([
      FIRST + 14,
      'system',
      [{ name: 'theme', value: 'blue', reason: 'bad-value' }],
    ])
  })

  it('is one of several, each named', () => {
    expect(parsePermalink('?mode=x&t=y&sel=z').faults.map(({ name }) => name)).toEqual(['mode', 't', 'sel'])
  })
})
