import type { Ref } from '@/model/ref'
import type { MeasureText } from '../marks/measure'
import type { Box, Point } from '../marks/point'
import type { LabelLine } from '../marks/shape'
import { crowdsOf } from './crowdsOf'
import { labelSize } from './footprint'
import { type Body, fullnessOf, type GraphContent } from './graphContent'
import type { Places } from './orderRows'
import { passingLines } from './passingLines'
import { type NameRequest, besideBox, bodyBox, type PlacedName, placeNames, type Side } from './placeNames'

/** Every name in its place; the venue has two, its own on the left and "venue" on the right. */
export interface Names {
  readonly placed: ReadonlyMap<Ref, readonly PlacedName[]>
  /** Where names were placed before lines: the room a body's own name takes. */
  readonly boxes: readonly { readonly ref: Ref; readonly box: Box }[]
}

export interface NameSetting {
  readonly content: GraphContent
  readonly places: Places
  readonly lines: ReadonlyMap<Ref, readonly LabelLine[]>
  readonly frame: Box
  readonly venue: string
  readonly measure: MeasureText
}

/** Whose name is placed first. */
const ORDER = { person: 0, meeting: 1, state: 2, venue: 3, place: 4, 'faint-meeting': 5 } as const

/** Places all names, or anew only that of `moved`, leaving the others where they stood `before`. */
export function planNames(setting: NameSetting, before: Names | null, moved: Ref | null): Names {
  const { content, places, lines, frame, measure } = setting
  const bodies = [...content.bodies.values()].flatMap((body) => {
    const at = places.get(body.ref)
    return at ? [{ body, at }] : []
  })
  const kept = new Map([...(before?.placed ?? [])].filter(([ref]) => ref !== moved))
  const venues = bodies.filter(({ body }) => body.kind === 'venue' && !kept.has(body.ref))
  for (const { body, at } of venues) kept.set(body.ref, venueNames(body, at, setting))
  const crowds = crowdsOf(content)
  const isFull = fullnessOf(content) !== 'few'
  const isMany = fullnessOf(content) === 'many'
  const requests = bodies
    .filter(({ body }) => !kept.has(body.ref) && (lines.get(body.ref)?.length ?? 0) > 0)
    .toSorted((a, b) => ORDER[a.body.kind] - ORDER[b.body.kind])
    .map(({ body, at }): NameRequest => ({
      ref: body.ref,
      at,
      ...nameReach(body),
      isOptional: isMany || (isFull && body.kind === 'meeting'),
      lines: lines.get(body.ref) ?? [],
      sides: sidesOf(body, at, setting, crowds.get(body.ref)?.side),
    }))
  const found = placeNames(
    requests,
    {
      frame,
      bodies: bodies.map(({ body, at }) => ({ ref: body.ref, box: bodyBox(at, body.reachPx) })),
      lines: isMany ? [] : passingLines(content, places, frame),
      taken: [...kept.values()].flat().map(({ box }) => box),
    },
    measure,
  )
  const placed = new Map(kept)
  for (const [ref, name] of found) placed.set(ref, [name])
  return { placed, boxes: [...placed].flatMap(([ref, all]) => all.map(({ box }) => ({ ref, box }))) }
}

/** How far a name keeps from the middle of its body, beside and under it. */
function nameReach({ form, reachPx }: Pick<Body, 'form' | 'reachPx'>): {
  readonly reachPx: number
  readonly reachDownPx: number
} {
  return form === 'square'
    ? { reachPx: reachPx + 2, reachDownPx: reachPx + 6 }
    : { reachPx, reachDownPx: reachPx }
}

/** People and their states have names under them; meetings beside and above; the rest beside. */
function sidesOf(
  body: Body,
  at: Point,
  { content, places, frame }: NameSetting,
  side: -1 | 1 | undefined,
): readonly Side[] {
  const outward = at[0] > frame.x + frame.width / 2 ? 'right' : 'left'
  const inward = outward === 'right' ? 'left' : 'right'
  switch (body.kind) {
    case 'meeting':
      return [
        `over-${outward}`,
        `high-${outward}`,
        outward,
        'over',
        `over-${inward}`,
        inward,
        `under-${outward}`,
      ]
    case 'faint-meeting':
      return ['under', 'over', outward, inward]
    case 'place':
      return [outward, inward, 'under', 'over']
    case 'venue':
    case 'person':
    case 'state':
      if (side) return side === 1 ? ['right', 'under', 'over'] : ['left', 'under', 'over']
      return isCrowded(body, content, places)
        ? [outward, inward, 'under', 'over']
        : underFirst(body, at, content, places)
          ? ['under', 'right', 'left', 'over']
          : ['right', 'left', 'under', 'over']
  }
}

/** A body with neighbours close below has no room for a name under it. */
function isCrowded({ ref }: Body, { bodies }: GraphContent, places: Places): boolean {
  const at = places.get(ref)
  if (!at) return false
  return [...bodies.keys()].some((other) => {
    const there = other === ref ? undefined : places.get(other)
    return there !== undefined && Math.abs(there[0] - at[0]) < 24 && Math.abs(there[1] - at[1]) < 34
  })
}

/** People at meetings and the states under them; what stands lower in the picture has its name beside. */
function underFirst(
  { ref, kind }: Body,
  at: Point,
  { bodies, spokes, bars }: GraphContent,
  places: Places,
): boolean {
  if (fullnessOf({ bodies }) !== 'few') return false
  if (spokes.some(({ other, role }) => other === ref && role === 'took-part')) return true
  if (kind === 'person') return false
  return bars.some(({ person, state, earlier }) => {
    const above = state === ref && !earlier ? places.get(person) : undefined
    return above !== undefined && above[1] < at[1]
  })
}

function venueNames(
  { ref, reachPx: figurePx }: Body,
  at: Point,
  { lines, venue, measure }: NameSetting,
): readonly PlacedName[] {
  const own = lines.get(ref) ?? []
  const reachPx = figurePx + 2
  const note: readonly LabelLine[] = [{ text: venue, weight: 'plain', tone: 'muted' }]
  const beside = (text: readonly LabelLine[], dx: 1 | -1): PlacedName => {
    const { width } = labelSize(text, measure)
    const box = besideBox(at, reachPx, width, dx)
    const x = dx === 1 ? box.x : box.x + width
    return {
      box,
      shape: {
        kind: 'label',
        at: [x, box.y + 11.5],
        lines: text,
        align: dx === 1 ? 'start' : 'end',
        leader: null,
      },
    }
  }
  return [beside(own, -1), beside(note, 1)]
}
