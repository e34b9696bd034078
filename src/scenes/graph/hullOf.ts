import type { Ref } from '@/model/ref'
import { AT_REST, type Emphasis, type Mark } from '../marks/mark'
import type { Point } from '../marks/point'
import type { GraphPlan } from './graphPlan'
import { spokeKey } from './route'

const HULL_PX = 23

interface Outlook {
  readonly standing: (ref: Ref) => Emphasis
  readonly selection: Ref | null
  readonly hovered: Ref | null
}

/** The hull of the selected meeting, or else of the hovered one; of no more than one, since hulls overlap. */
export function hullOf(
  plan: GraphPlan,
  { standing, selection, hovered }: Outlook,
): { readonly mark: Omit<Mark, 'emphasis'>; readonly emphasis: Emphasis } | null {
  const meeting = [selection, hovered].find(
    (ref) => ref !== null && plan.content.bodies.get(ref)?.kind === 'meeting',
  )
  const at = meeting ? plan.places.get(meeting) : undefined
  if (!meeting || !at || standing(meeting).state === 'hidden') return null
  const known = hulls.get(plan)?.get(meeting)
  if (known) return { mark: known, emphasis: AT_REST }
  const arms = plan.content.spokes.flatMap(({ meeting: of, other, role }): readonly (readonly Point[])[] => {
    const end = of === meeting && role === 'took-part' ? plan.places.get(other) : undefined
    const between = plan.routes.get(spokeKey(of, other))?.strands[0]?.points ?? []
    return end ? [[at, ...between, end]] : []
  })
  const mark = {
    key: `hull:${meeting}`,
    ref: null,
    certainty: null,
    shapes: [{ kind: 'hull' as const, arms, radiusPx: HULL_PX }],
    hit: null,
  }
  const ofPlan = hulls.get(plan) ?? new Map<Ref, Omit<Mark, 'emphasis'>>()
  hulls.set(plan, ofPlan.set(meeting, mark))
  return { mark, emphasis: AT_REST }
}

const hulls = new WeakMap<GraphPlan, Map<Ref, Omit<Mark, 'emphasis'>>>()
