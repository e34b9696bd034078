import type { Ref } from '@/model/ref'
import { overlap } from '../marks/box'
import { LABEL_LEADING } from '../marks/labelLook'
import type { MeasureText } from '../marks/measure'
import type { Box, Point } from '../marks/point'
import type { LabelLine, LabelShape } from '../marks/shape'
import { labelSize } from './footprint'
import type { GraphPlan } from './graphPlan'
import { bodyBox, type PlacedName, placeNames } from './placeNames'
import { lengthInside } from './segments'

/** A line may cut this much of a word's corner, px. */
const GRAZE_PX = 4

/** Words that belong beside a party while a claim is selected. */
export interface ClaimWords {
  readonly by: Ref
  readonly lines: readonly LabelLine[]
  /** Whether the lines hold the party's name too, and stand for it. */
  readonly isWhole: boolean
  readonly reachPx: number
}

/** Under the party's own name where that is free, else wherever there is room beside it. */
export function placeWords(
  words: readonly ClaimWords[],
  plan: GraphPlan,
  measure: MeasureText,
  lines: readonly (readonly Point[])[],
): ReadonlyMap<Ref, PlacedName> {
  const bodies = [...plan.content.bodies.values()].flatMap(({ ref, reachPx }) => {
    const at = plan.places.get(ref)
    return at ? [{ ref, box: bodyBox(at, reachPx) }] : []
  })
  const frame = { x: 2, y: 2, width: plan.size.width - 4, height: plan.size.height - 4 }
  const placed = new Map<Ref, PlacedName>()
  for (const { by, lines: text, isWhole, reachPx } of words) {
    const taken = [
      ...plan.names.boxes.filter(({ ref }) => ref !== by || !isWhole).map(({ box }) => box),
      ...[...placed.values()].map(({ box }) => box),
    ]
    const own = plan.names.placed.get(by)?.[0]
    const under = own ? underName(own, text.slice(-1), measure) : null
    const isFree =
      under &&
      isInside(under.box, frame) &&
      [...taken, ...bodies.map(({ box }) => box)].every((box) => overlap(under.box, box) === 0) &&
      lines.every((points) => lengthIn(points, under.box) < GRAZE_PX)
    if (isFree && own) {
      placed.set(by, isWhole ? { box: under.box, shape: { ...own.shape, lines: text } } : under)
      continue
    }
    const passing = lines.flatMap((points) =>
      points.slice(1).map((to, i) => ({ from: points[i] ?? to, to, ends: [], weight: 2 })),
    )
    const request = {
      ref: by,
      at: plan.places.get(by) ?? ([0, 0] as const),
      reachPx,
      reachDownPx: reachPx,
      lines: text,
      isOptional: false,
      sides: ['over', 'right', 'left', 'under'] as const,
    }
    const found = placeNames([request], { frame, bodies, taken, lines: passing }, measure).get(by)
    if (found) placed.set(by, found)
  }
  return placed
}

/** A line of words that explain. */
export const note = (text: string): LabelLine => ({ text, weight: 'plain', tone: 'muted' })

function underName(
  { box, shape }: PlacedName,
  lines: readonly LabelLine[],
  measure: MeasureText,
): PlacedName {
  const { width, height } = labelSize(lines, measure)
  const x =
    shape.align === 'start'
      ? box.x
      : shape.align === 'end'
        ? box.x + box.width - width
        : box.x + (box.width - width) / 2
  const below: LabelShape = {
    ...shape,
    lines,
    at: [shape.at[0], shape.at[1] + shape.lines.length * LABEL_LEADING],
    leader: null,
  }
  return { box: { x, y: box.y + box.height, width, height }, shape: below }
}

const lengthIn = (points: readonly Point[], box: Box) =>
  points.reduce((sum, b, i) => {
    const a = points[i - 1]
    return a ? sum + lengthInside(a, b, box) : sum
  }, 0)

const isInside = (box: Box, frame: Box) => overlap(box, frame) >= box.width * box.height - 0.5
