import type { Ref } from '@/model/ref'
import type { Bar, Spoke } from './graphContent'

/** Circles of bodies that meetings and posts hold together, each in the order it was met. */
export function componentsOf(spokes: readonly Spoke[], bars: readonly Bar[]): readonly (readonly Ref[])[] {
  const head = new Map<Ref, Ref>()
  const find = (ref: Ref): Ref => {
    let top = ref
    for (let next = head.get(top); next !== undefined && next !== top; next = head.get(top)) top = next
    head.set(ref, top)
    return top
  }
  const join = (a: Ref, b: Ref) => {
    const [x, y] = [find(a), find(b)]
    head.set(y, x)
    head.set(x, x)
  }
  for (const { meeting, other } of spokes) join(meeting, other)
  for (const { person, state } of bars) join(state, person)
  const circles = new Map<Ref, Ref[]>()
  for (const ref of head.keys()) {
    const top = find(ref)
    const circle = circles.get(top)
    if (circle) circle.push(ref)
    else circles.set(top, [ref])
  }
  return [...circles.values()]
}
