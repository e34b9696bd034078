import { circle, polygon, rectangle } from './figure'
import { inkOf } from './glyphLook'
import type { Emphasis } from './mark'
import type { Point } from './point'
import { toPath } from './polyline'
import type { Ink, Primitive } from './primitive'
import type { ChipShape, HullShape, MeetingShape, RingShape, SquareShape, StubShape } from './shape'
import { figure, haloOf, path } from './stroke'

function letters(text: string, [x, y]: Point, ink: Ink, weight: 400 | 600): Primitive {
  return {
    kind: 'text',
    layer: 'mark',
    x,
    y: y + 4.3,
    text,
    align: 'middle',
    ink,
    weight,
    sizePx: 12,
    halo: false,
  }
}

/** A state: a square of ink; outlined if it is only the venue's country, or a group. Selected: a 2 px box round it. */
export function squarePrimitives(
  { at, sizePx, hollow }: SquareShape,
  emphasis: Emphasis,
): readonly Primitive[] {
  const inner = hollow ? sizePx - 1.5 : sizePx
  const square = path(rectangle(at, inner, inner, 1), {
    layer: 'mark',
    stroke: hollow ? 'ink' : null,
    fill: hollow ? 'ground' : 'ink',
    widthPx: 1.5,
  })
  const ground = path(rectangle(at, sizePx + 3, sizePx + 3, 2), { layer: 'mark', fill: 'halo' })
  if (!emphasis.selected) return [ground, square]
  return [figure(rectangle(at, sizePx + 9, sizePx + 9, 3), 'mark', 'ink', 2), square]
}

/** A person: initials in a circle; selected, reversed in a ring. */
export function chipPrimitives(
  { at, radiusPx, initials, look }: ChipShape,
  emphasis: Emphasis,
): readonly Primitive[] {
  if (emphasis.selected) {
    return [
      figure(circle(at, radiusPx + 4), 'mark', 'ink', 2.5),
      path(circle(at, radiusPx), { layer: 'mark', fill: 'ink' }),
      letters(initials, at, 'ground', 600),
    ]
  }
  switch (look) {
    case 'now':
      return [figure(circle(at, radiusPx), 'mark', 'ink', 1.4), letters(initials, at, 'ink', 600)]
    case 'earlier-post':
      return [
        figure(circle(at, radiusPx), 'mark', 'ink', 1.4, { dash: [3, 2.4] }),
        letters(initials, at, 'ink', 600),
      ]
    case 'past':
    case 'unsourced':
      return [
        path(circle(at, radiusPx), {
          layer: 'mark',
          stroke: 'contact',
          widthPx: 1.4,
          dash: look === 'past' ? null : [3, 2.4],
        }),
        letters(initials, at, 'muted', 400),
      ]
  }
}

/** A meeting: hexagon, or diamond for two, with its count; background: small, dashed, grey. Selected: double. */
export function meetingPrimitives(
  { at, radiusPx, form, count, look }: MeetingShape,
  emphasis: Emphasis,
): readonly Primitive[] {
  const corners = form === 'hexagon' ? 6 : 4
  const outline = polygon(at, radiusPx, corners)
  if (look === 'background') {
    const edge = emphasis.selected ? 'ink' : 'contact'
    return [figure(outline, 'mark', edge, emphasis.selected ? 2 : 1.5, { dash: [2.5, 2] })]
  }
  // Outside the window the selected one is ringed but hollow.
  const filled = look === 'filled' || (emphasis.selected && emphasis.state === 'active')
  const number = count === null ? [] : [letters(String(count), at, filled ? 'ground' : 'ink', 600)]
  const ring = emphasis.selected ? [figure(polygon(at, radiusPx + 5, corners), 'mark', 'ink', 2)] : []
  return [
    ...ring,
    path(outline, { layer: 'mark', stroke: 'ink', fill: filled ? 'ink' : 'ground', widthPx: 1.5 }),
    ...number,
  ]
}

/** Rings: the answer of a party, a place known by name only (under the "?" that stands in it), or the box of one who says so. */
export function ringPrimitives({ at, radiusPx, role }: RingShape, emphasis: Emphasis): readonly Primitive[] {
  const heavy = emphasis.selected || emphasis.related
  switch (role) {
    case 'answer':
      return [
        haloOf(circle(at, radiusPx), 2.25),
        path(circle(at, radiusPx), {
          layer: 'mark',
          stroke: 'ink',
          fill: 'ground',
          widthPx: heavy ? 2.75 : 2.25,
        }),
      ]
    case 'place':
      return [
        path(circle(at, radiusPx), {
          layer: 'glyph',
          fill: 'place-ring',
          stroke: 'ink',
          widthPx: heavy ? 2.6 : 1.7,
          dash: [0.1, 4],
          round: true,
        }),
      ]
    case 'asserter':
      return [figure(rectangle(at, radiusPx * 2, radiusPx * 2, 3), 'mark', 'ink', 2)]
  }
}

/** A headline's stub standing alone: a short line closed by a bar, in the middle of its box. */
export function stubPrimitives({ box, sign }: StubShape): readonly Primitive[] {
  const y = box.y + box.height / 2
  const end = box.x + box.width
  return [
    path(`M${box.x} ${y}H${end}M${end} ${y - 5}v10`, { layer: 'mark', stroke: inkOf(sign), widthPx: 1.75 }),
  ]
}

/** A glove round a meeting and its participants: an outline on the ground, under everything. */
export function hullPrimitives({ arms, radiusPx }: HullShape): readonly Primitive[] {
  const d = arms.map(toPath).join('')
  const glove = (stroke: Ink, widthPx: number) => path(d, { layer: 'halo', stroke, widthPx, round: true })
  return [glove('rule-strong', 2 * radiusPx + 2.5), glove('ground', 2 * radiusPx)]
}
