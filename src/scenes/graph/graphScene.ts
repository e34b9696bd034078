import type { Ref } from '@/model/ref'
import { type Emphasis, HIDDEN, isSameEmphasis, type Mark } from '../marks/mark'
import type { Picture } from '../marks/picture'
import type { Point } from '../marks/point'
import type { TieSum } from '@/queries/tieSums'
import type { Camera } from './camera'
import { type ClaimOverlay, claimOverlay } from './claimOverlay'
import type { Tie } from './graphContent'
import { tieForm, type TieForm } from './tieForm'
import type { GraphNames } from './graphNames'
import type { GraphPlan, GraphSize } from './graphPlan'
import { hullOf } from './hullOf'
import { bareName } from './bareName'
import { type FaintMark, type PlannedMark, planMarks } from './plannedMarks'
import type { MeasureText } from '../marks/measure'

/** What a graph renderer draws. */
export interface GraphScene {
  readonly picture: Picture
  readonly size: GraphSize
  readonly camera: Camera
  /** Where each body stands, px of the picture: what can be dragged. */
  readonly bodies: ReadonlyMap<Ref, Point>
}

/** What of the state a scene depends on. */
export interface GraphOutlook {
  readonly standing: (ref: Ref) => Emphasis
  readonly ties: ReadonlyMap<Ref, TieSum>
  readonly selection: Ref | null
  readonly hovered: Ref | null
}

/**
 * Scenes of one plan: positions, shapes and names are made once, and a change of window only changes emphases. Marks
 * that stay as they are stay the same object, and an equal picture is the same object.
 */
export function graphScenes(
  plan: GraphPlan,
  names: GraphNames,
  measure: MeasureText,
): (outlook: GraphOutlook) => Picture {
  const planned = planMarks(plan, names)
  const overlays = new Map<Ref, ClaimOverlay>()
  const ties = new Map<Ref, DrawnTie>()
  const bare = new Map<Ref, PlannedMark>()
  let known = new Map<string, Mark>()
  let last: Picture | null = null
  return (outlook) => {
    const { selection, hovered } = outlook
    const claim = plan.content.claims.find(({ ref }) => ref === selection)
    const overlay = claim
      ? (overlays.get(claim.ref) ?? claimOverlay(claim, planned.acts, plan, names, measure))
      : null
    if (claim && overlay) overlays.set(claim.ref, overlay)
    const marks: Mark[] = []
    const put = (mark: Omit<Mark, 'emphasis'>, emphasis: Emphasis) => {
      const before = known.get(mark.key)
      const same =
        before &&
        before.shapes === mark.shapes &&
        before.hit === mark.hit &&
        before.certainty === mark.certainty &&
        isSameEmphasis(before.emphasis, emphasis)
      marks.push(
        same
          ? before
          : {
              key: mark.key,
              ref: mark.ref,
              certainty: mark.certainty,
              shapes: mark.shapes,
              hit: mark.hit,
              emphasis,
            },
      )
    }
    const hull = hullOf(plan, outlook)
    if (hull) put(hull.mark, hull.emphasis)
    for (const each of [...planned.under, ...(overlay?.under ?? [])]) put(each, emphasisOf(each, outlook))
    for (const each of planned.bodies) put(overlay?.instead.get(each.key) ?? each, emphasisOf(each, outlook))
    const name = selection === null ? null : nameOfSelected(selection)
    if (name) put(name, emphasisOf(name, outlook))
    for (const tie of plan.content.ties) putTie(tie, outlook)
    for (const each of planned.acts) put(overlay?.instead.get(each.key) ?? each, emphasisOf(each, outlook))
    for (const each of planned.faint)
      put(each, isShown(each, outlook, plan) ? emphasisOf(each, outlook) : HIDDEN)
    for (const each of overlay?.notes ?? []) put(each, emphasisOf(each, outlook))

    if (
      last !== null &&
      last.hovered === hovered &&
      last.marks.length === marks.length &&
      marks.every((mark, i) => mark === last?.marks[i])
    )
      return last
    known = new Map(marks.map((mark) => [mark.key, mark]))
    last = { marks, hovered }
    return last

    function putTie(tie: Tie, { standing, ties: sums }: GraphOutlook) {
      const emphasis = standing(tie.ref)
      const sum = sums.get(tie.ref)
      const isDrawn = !sum || earnsLine(sum, plan) || emphasis.selected
      // What is not drawn waits unseen as it was last drawn: what stays in the page costs its neighbours nothing.
      const form = formOf(tie, (isDrawn ? sum : ties.get(tie.ref)?.sum) ?? tie.whole)
      put(
        { key: tie.ref, ref: tie.ref, certainty: form.certainty, ...form.drawn },
        isDrawn ? emphasis : HIDDEN,
      )
    }
  }

  /** Where the picture is too full for all names, the selected body still has its own. */
  function nameOfSelected(selection: Ref): PlannedMark | null {
    const body = plan.content.bodies.get(selection)
    if (!body || plan.names.placed.has(selection)) return null
    const before = bare.get(selection)
    if (before) return before
    const mark = bareName(body, plan, names)
    bare.set(selection, mark)
    return mark
  }

  /** A sum that stays the same object is drawn as it was; so is another that looks the same. */
  function formOf(tie: Tie, sum: TieSum): DrawnTie {
    const before = ties.get(tie.ref)
    if (before?.sum === sum) return before
    const { certainty, key, draw } = tieForm(tie, sum, plan, names)
    const form = { sum, certainty, key, drawn: before?.key === key ? before.drawn : draw() }
    ties.set(tie.ref, form)
    return form
  }
}

interface DrawnTie {
  readonly sum: TieSum
  readonly certainty: TieForm['certainty']
  readonly key: string
  readonly drawn: ReturnType<TieForm['draw']>
}

const earnsLine = (sum: TieSum, { content }: GraphPlan) => sum.events.some((i) => content.earnsLine[i] === 1)

/** A faint line gives way while the tie of its pair is drawn, unless it is what the reader has selected. */
function isShown(
  { givesWayTo, ref }: FaintMark,
  { standing, ties, selection }: GraphOutlook,
  plan: GraphPlan,
): boolean {
  if (givesWayTo === null || ref === selection) return true
  const sum = ties.get(givesWayTo)
  return standing(givesWayTo).state === 'hidden' || sum === undefined || !earnsLine(sum, plan)
}

/**
 * A mark's own standing; what only joins others is there while they are, and as strong as the weakest of them. A
 * ground is not dim while a meeting that stood on it is selected.
 */
function emphasisOf({ ref, follows, grounds }: PlannedMark, { standing }: GraphOutlook): Emphasis {
  const all = follows.map(standing)
  const [own] = all
  if (own && grounds.some((meeting) => standing(meeting).selected)) return { ...own, dim: false }
  const state = all.some((each) => each.state === 'hidden')
    ? 'hidden'
    : all.some((each) => each.state === 'ghost')
      ? 'ghost'
      : 'active'
  if (ref !== null && own) return state === own.state ? own : { ...own, state }
  return {
    state,
    selected: false,
    related: all.some(({ selected }) => selected),
    dim: all.some(({ dim }) => dim),
    current: false,
  }
}
