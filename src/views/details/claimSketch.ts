import { BASIS_LOOK } from '@/model/certainty'
import type { Claim } from '@/model/claim'
import type { ActorId } from '@/model/ids'
import { t } from '@/i18n/translate'
import type { Point } from '@/scenes/marks/point'
import type { LineShape, Shape } from '@/scenes/marks/shape'
import { nameLabel, type Picture, SKETCH_WIDTH, type SketchTools, widthOf, wrapText } from './sketchParts'

const MIDDLE = 20
const STEP = 30
/** Where the stub's head ends, from its start. */
const HEAD_END = 54

/**
 * A claim as two marks and no line between: at the party a stub of dots with "?" and a hollow head that stops short, with
 * the ring of its answer; at the other side the "?" ring of the place, or those it would be against.
 */
export function claimSketch(claim: Claim, tools: SketchTools): Picture | null {
  const { content } = claim
  const parties = statesOf(claim.content.actors, tools)
  if (parties.length === 0) return null
  const silent = new Set(
    claim.responses.filter(({ stance }) => stance === 'not-confirmed').map(({ by }) => by),
  )
  const xs = parties.map((_, i) => 22 + i * STEP)
  const from = (xs.at(-1) ?? 22) + 17
  const names = wrapText(parties.map(tools.nameOf).join(', '), 120, tools.measureText)
  const party = parties.flatMap((id, i): readonly Shape[] => {
    const at: Point = [xs[i] ?? 22, MIDDLE]
    const ring: readonly Shape[] = silent.has(id) ? [{ kind: 'ring', at, radiusPx: 13, role: 'answer' }] : []
    return [...ring, { kind: 'square', at, sizePx: 12, hollow: false }]
  })
  const right = farSide(claim, tools)
  const free = (right?.left ?? SKETCH_WIDTH) - (from + HEAD_END)
  const words = content.place ? t('details.sketch.noLine') : t('details.sketch.noRoute')
  const note = free < 80 ? [] : wrapText(words, Math.min(free - 8, 130), tools.measureText)
  const noteX = from + HEAD_END + free / 2
  return {
    width: SKETCH_WIDTH,
    height: 48 + 15 * Math.max(names.length, right?.lines ?? 1),
    shapes: [
      ...party,
      stub(claim, from),
      { kind: 'glyph', at: [from + 27, MIDDLE], glyph: 'question', sign: 'conflict', look: 'filled' },
      nameLabel(names, [6, MIDDLE + 32], 'start'),
      ...(note.length > 0
        ? [nameLabel(note, [noteX, MIDDLE + 4.5 - (note.length - 1) * 7.5], 'middle', 'muted')]
        : []),
      ...(right?.shapes ?? []),
    ],
  }
}

/** The ends a content's parts stand for: whom they represent, or the state an armed force is said to be of. */
function statesOf(parts: Claim['content']['actors'], { index }: SketchTools): readonly ActorId[] {
  return [
    ...new Set(
      parts.map(({ actor, represents }) => represents ?? index.dataset.actors.get(actor)?.of ?? actor),
    ),
  ].slice(0, 3)
}

function stub({ basis }: Claim, from: number): LineShape {
  return {
    kind: 'line',
    strands: [
      {
        points: [
          [from, MIDDLE],
          [from + 64, MIDDLE],
        ],
        end: 'head',
      },
    ],
    sign: 'conflict',
    texture: BASIS_LOOK[basis].texture,
    step: 1,
    glyphs: [],
    glyphAt: null,
  }
}

interface FarSide {
  readonly left: number
  readonly lines: number
  readonly shapes: readonly Shape[]
}

function farSide({ content }: Claim, tools: SketchTools): FarSide | null {
  if (content.place) {
    const lines = wrapText(tools.placeNameOf(content.place), 90, tools.measureText)
    const x = SKETCH_WIDTH - 4 - Math.max(16, widthOf(lines, tools.measureText) / 2)
    const at: Point = [x, MIDDLE]
    return {
      left: x - 18,
      lines: lines.length,
      shapes: [
        { kind: 'ring', at, radiusPx: 16, role: 'place' },
        { kind: 'glyph', at, glyph: 'question', sign: 'conflict', look: 'filled' },
        nameLabel(lines, [x, MIDDLE + 32], 'middle'),
      ],
    }
  }
  const against = statesOf(content.recipients, tools)
  if (against.length === 0) return null
  const lines = wrapText(against.map(tools.nameOf).join(', '), 90, tools.measureText)
  const x = SKETCH_WIDTH - 4 - Math.max(8, widthOf(lines, tools.measureText) / 2)
  const squares = against.map((_, i): Shape => ({
    kind: 'square',
    at: [x + (i - (against.length - 1) / 2) * 16, MIDDLE],
    sizePx: 12,
    hollow: false,
  }))
  return {
    left: x - 14,
    lines: lines.length,
    shapes: [...squares, nameLabel(lines, [x, MIDDLE + 32], 'middle')],
  }
}
