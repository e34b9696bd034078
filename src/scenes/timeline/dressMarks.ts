import type { Ref } from '@/model/ref'
import type { Bin } from '@/queries/binOf'
import type { Emphasis, Mark } from '../marks/mark'
import type { LaneMark } from './laneMark'

/** What falls on the marks now. */
export interface Lighting {
  readonly standing: (ref: Ref) => Emphasis
  /** First day and the day past the last of the window, epoch days. */
  readonly from: number
  readonly until: number
  readonly off: ReadonlySet<Bin>
  /** What the selection is about; null while nothing is selected. */
  readonly related: ReadonlySet<Ref> | null
}

const PLAIN: Emphasis = { state: 'active', selected: false, related: false, dim: false, current: false }

/**
 * Gives the marks of one layout their emphasis. Marks are never hidden here: outside the window (or switched off) they
 * are ghosts, drawn hollow, for the window is shown by the ground. A mark that has not changed stays the same
 * reference, and so does the list if none has.
 */
export function createDresser(marks: readonly LaneMark[]): (lighting: Lighting) => readonly Mark[] {
  let last: readonly Mark[] = []
  let touched: { readonly related: ReadonlySet<Ref>; readonly keys: ReadonlySet<string> } | null = null
  return (lighting) => {
    const { related } = lighting
    if (related !== null && touched?.related !== related) {
      const isTouched = ({ follows }: LaneMark) => follows.some((ref) => related.has(ref))
      touched = { related, keys: new Set(marks.filter(isTouched).map(({ key }) => key)) }
    }
    const isTouched = (key: string) => related === null || (touched?.keys.has(key) ?? true)
    const next = marks.map((mark, i) =>
      dressed(mark, emphasisOf(mark, lighting, isTouched(mark.key)), last[i]),
    )
    if (next.length !== last.length || next.some((mark, i) => mark !== last[i])) last = next
    return last
  }
}

function emphasisOf(mark: LaneMark, { standing, from, until, off }: Lighting, isTouched: boolean): Emphasis {
  const own = mark.ref === null ? PLAIN : standing(mark.ref)
  if (mark.days) {
    const isInside = mark.days[0] < until && mark.days[1] > from
    return { ...own, state: isInside ? 'active' : 'ghost', dim: !isTouched }
  }
  const isOff = off.has(mark.bin)
  if (mark.ref !== null) return { ...own, state: isOff || own.state !== 'active' ? 'ghost' : 'active' }
  // Lazily: a list may follow hundreds, and mostly the first already answers.
  const isOne = (test: (emphasis: Emphasis) => boolean) =>
    mark.follows.length === 0 || mark.follows.some((ref) => test(standing(ref)))
  const isInside = !isOff && isOne(({ state }) => state === 'active')
  const speaks = isOne(({ state, dim }) => state === 'active' && !dim)
  return { ...PLAIN, state: isInside ? 'active' : 'ghost', dim: !speaks }
}

function dressed(mark: LaneMark, emphasis: Emphasis, before: Mark | undefined): Mark {
  if (before && before.key === mark.key && isSame(before.emphasis, emphasis)) return before
  const shapes = shapesFor(mark, emphasis)
  return { key: mark.key, ref: mark.ref, certainty: mark.certainty, shapes, hit: mark.hit, emphasis }
}

/** Outside the window even the selected one is hollow. */
function shapesFor(mark: LaneMark, { state, selected, dim }: Emphasis): Mark['shapes'] {
  if (state !== 'active') return mark.hollow
  if (selected) return mark.selected
  return dim ? mark.hollow : mark.rest
}

const isSame = (a: Emphasis, b: Emphasis) =>
  a.state === b.state &&
  a.selected === b.selected &&
  a.related === b.related &&
  a.dim === b.dim &&
  a.current === b.current
