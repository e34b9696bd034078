import { describe, expect, it } from 'vitest'
import type { Ref } from '@/model/ref'
import { AT_REST, type Emphasis } from '@/scenes/marks/mark'
import { createDresser, type Lighting } from '@/scenes/timeline/dressMarks'
import { lima } from '../../builders/lima'
import { aLayout } from './aLayout'

const { marks } = aLayout(lima())
const HIDDEN: Emphasis = { ...AT_REST, state: 'hidden' }

function aLighting(standing: Partial<Record<Ref, Emphasis>> = {}, rest: Partial<Lighting> = {}): Lighting {
  return {
    standing: (ref) => standing[ref] ?? AT_REST,
    from: 0,
    until: 99_999,
    off: new Set(),
    related: null,
    ...rest,
  }
}

const byKey = (dressed: ReturnType<ReturnType<typeof createDresser>>, key: string) =>
  dressed.find((mark) => mark.key === key)

describe('marks in the light of the moment', () => {
  it('stay on the timeline outside the window, hollow', () => {
    const dressed = createDresser(marks)(aLighting({ 'event:lima-bilateral': HIDDEN }))
    const mark = byKey(dressed, 'head:event:lima-bilateral')
    expect(mark?.emphasis.state).toBe('ghost')
    expect(mark?.shapes.find(({ kind }) => kind === 'meeting')).toMatchObject({ look: 'plain' })
  })

  it('are hollow outside it even when selected', () => {
    const dressed = createDresser(marks)(
      aLighting({ 'event:lima-bilateral': { ...AT_REST, state: 'ghost', selected: true } }),
    )
    const mark = byKey(dressed, 'head:event:lima-bilateral')
    expect(mark?.emphasis.selected).toBe(true)
    expect(mark?.shapes.find(({ kind }) => kind === 'meeting')).toMatchObject({ look: 'plain' })
  })

  it('are filled inside it', () => {
    const mark = byKey(createDresser(marks)(aLighting()), 'head:event:lima-bilateral')
    expect(mark?.shapes.find(({ kind }) => kind === 'meeting')).toMatchObject({ look: 'filled' })
  })

  it('turn hollow while something else is selected', () => {
    const dressed = createDresser(marks)(
      aLighting({ 'event:condemnation': { ...AT_REST, dim: true } }, { related: new Set() }),
    )
    const mark = byKey(dressed, 'act:event:condemnation')
    expect(mark?.emphasis.dim).toBe(true)
    expect(mark?.shapes[0]).toMatchObject({ kind: 'glyph', look: 'outline', sign: 'conflict' })
  })

  it('show a selected claim filled and a dimmed one grey', () => {
    const selected = createDresser(marks)(
      aLighting({ 'claim:kursk-deployment': { ...AT_REST, selected: true } }),
    )
    const dimmed = createDresser(marks)(aLighting({ 'claim:kursk-deployment': { ...AT_REST, dim: true } }))
    const key = 'undated:claim:claim:kursk-deployment'
    expect(byKey(selected, key)?.shapes[0]).toMatchObject({ look: 'filled', sign: 'conflict' })
    expect(byKey(dimmed, key)?.shapes[0]).toMatchObject({ look: 'outline', sign: 'contact' })
  })

  it('go with the switch of their column, an entry into office too', () => {
    const dressed = createDresser(marks)(aLighting({}, { off: new Set(['background']) }))
    expect(byKey(dressed, 'background:occupancy:ishiba-prime-minister')?.emphasis.state).toBe('ghost')
    expect(byKey(dressed, 'head:event:lima-bilateral')?.emphasis.state).toBe('active')
  })

  it('leave a bar full as long as one thing on it speaks', () => {
    const dresser = createDresser(marks)
    const bar = (standing: Partial<Record<Ref, Emphasis>>) =>
      dresser(aLighting(standing)).find(({ key, ref }) => ref === null && key.startsWith('bar:'))
    expect(bar({ 'event:lima-trilateral': HIDDEN })?.emphasis.dim).toBe(false)
    expect(
      bar({ 'event:lima-trilateral': HIDDEN, 'event:secretariat': HIDDEN, 'event:condemnation': HIDDEN })
        ?.emphasis.dim,
    ).toBe(true)
  })

  it('are the same reference, and so is the list, while nothing about them changes', () => {
    const dresser = createDresser(marks)
    const before = dresser(aLighting())
    expect(dresser(aLighting())).toBe(before)
    const after = dresser(aLighting({ 'event:lima-bilateral': HIDDEN }))
    expect(after).not.toBe(before)
    const changed = after.filter((mark, i) => mark !== before[i]).map(({ key }) => key)
    expect(changed).toContain('head:event:lima-bilateral')
    expect(changed).not.toContain('head:event:lima-trilateral')
  })
})
