import { describe, expect, it } from 'vitest'
import type { LineShape, LineSign } from '@/scenes/marks/shape'
import { aLine, numbersOf, pathsOf, reachOf } from './aMark'

const strokesOf = (shape: LineShape) =>
  pathsOf(shape).filter(({ layer, fill }) => layer === 'line' && fill === null)
const bare = { glyphs: [], glyphAt: null } as const

describe('kinds of line', () => {
  it('tells conflict from cooperation without colour: by ticks', () => {
    const count = (sign: LineSign) => strokesOf(aLine({ ...bare, sign, strands: plain })).length
    expect(count('conflict')).toBe(count('cooperation') + 1)
  })

  it('draws mixed as two strokes, one of each', () => {
    const inks = strokesOf(aLine({ ...bare, sign: 'mixed', strands: plain })).map(({ stroke }) => stroke)
    expect(inks).toEqual(['coop', 'conf'])
  })

  it('keeps ticks clear of the glyph and of the head', () => {
    const shape = aLine({ sign: 'conflict', glyphs: ['cross'] })
    const ticks = strokesOf(shape).find(({ widthPx }) => widthPx === 1.35)
    const xs = numbersOf(ticks?.d ?? '').filter((_, i) => i % 2 === 0)
    expect(xs.filter((x) => Math.abs(x - 100) < 13)).toEqual([])
    expect(Math.max(...xs)).toBeLessThan(190)
    expect(xs.length).toBeGreaterThan(4)
  })

  it('widens in three steps, and its ticks and head with it', () => {
    const widths = ([1, 2, 3] as const).map(
      (step) => strokesOf(aLine({ ...bare, step, strands: plain }))[0]?.widthPx,
    )
    expect(widths).toEqual([1.75, 3, 5])
    const reach = ([1, 3] as const).map((step) => {
      const ticks = strokesOf(aLine({ ...bare, step, sign: 'conflict', strands: plain })).at(-1)
      return Math.max(...numbersOf(ticks?.d ?? '').filter((_, i) => i % 2 === 1))
    })
    expect(reach[1]).toBeGreaterThan((reach[0] ?? 0) + 1)
  })
})

const plain = [
  {
    points: [
      [0, 0],
      [200, 0],
    ],
    end: 'none',
  },
] as const

describe('certainties of line', () => {
  it('dashes what is reported, dots what is claimed', () => {
    expect(strokesOf(aLine({ ...bare, texture: 'long-dash' }))[0]?.dash).toEqual([12, 5])
    expect(strokesOf(aLine({ ...bare, texture: 'dots' }))[0]).toMatchObject({ dash: [0.1, 6], round: true })
  })

  it('ends the hollow head of a claim 10 px before the target', () => {
    const [head] = pathsOf(aLine({ ...bare, texture: 'dots' })).filter(({ fill }) => fill === 'ground')
    expect(reachOf(head?.d ?? '')).toEqual([180.5, 190])
  })

  it('lets a stated head touch the target', () => {
    const [head] = pathsOf(aLine(bare)).filter(({ fill }) => fill === 'coop')
    expect(reachOf(head?.d ?? '')[1]).toBe(200)
  })

  it('opens the head of opposition, planned too', () => {
    for (const texture of ['solid', 'twin-dash'] as const) {
      const filled = pathsOf(aLine({ ...bare, texture, sign: 'conflict' })).filter(
        ({ fill }) => fill !== null,
      )
      expect(filled).toEqual([])
    }
  })

  it('cuts a headline to a stub of 28 px, closed by a bar', () => {
    const [stroke, bar] = strokesOf(aLine({ ...bare, texture: 'stub' }))
    expect(reachOf(stroke?.d ?? '')).toEqual([0, 28])
    expect(reachOf(bar?.d ?? '')).toEqual([28, 28])
  })

  it('cuts it shorter on a short way: to 30 %', () => {
    const strands = [
      {
        ...plain[0],
        points: [
          [0, 0],
          [50, 0],
        ] as const,
      },
    ]
    const [stroke] = strokesOf(aLine({ ...bare, texture: 'stub', strands }))
    expect(reachOf(stroke?.d ?? '')).toEqual([0, 15])
  })

  it('draws plans as two dashed edges', () => {
    const edges = strokesOf(aLine({ ...bare, texture: 'twin-dash', strands: plain }))
    expect(edges.map(({ dash }) => dash)).toEqual([
      [5, 3],
      [5, 3],
    ])
  })

  it('leaves the ticks off short dotted lines, which have a "?"', () => {
    const strands = [
      {
        ...plain[0],
        points: [
          [0, 0],
          [60, 0],
        ] as const,
      },
    ]
    expect(strokesOf(aLine({ ...bare, texture: 'dots', sign: 'conflict', strands }))).toHaveLength(1)
    expect(strokesOf(aLine({ ...bare, texture: 'dots', sign: 'conflict', strands: plain }))).toHaveLength(2)
  })
})

describe('a line under an emphasis', () => {
  it('has a halo of the ground under its whole way', () => {
    const [halo] = pathsOf(aLine(bare)).filter(({ layer }) => layer === 'halo')
    expect(halo).toMatchObject({ stroke: 'halo', widthPx: 4.75 })
    expect(reachOf(halo?.d ?? '')).toEqual([0, 200])
  })

  it('is heavier and its glyph filled while selected', () => {
    const glyphs = (selected: boolean) =>
      pathsOf(aLine(), { selected }).filter(({ layer }) => layer === 'glyph')
    expect(glyphs(false)[0]?.fill).toBe('ground')
    expect(glyphs(true)[0]?.fill).toBe('coop')
  })

  it('turns contact to ink where it touches the selection', () => {
    const shape = aLine({ ...bare, sign: 'contact', strands: plain })
    expect(pathsOf(shape, { related: true }).at(-1)?.stroke).toBe('ink')
    expect(pathsOf(shape).at(-1)?.stroke).toBe('contact')
  })
})
