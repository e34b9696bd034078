import { BASIS_LOOK, BASES, type CertaintyGroup } from '@/model/certainty'
import type { Shape } from '@/scenes/marks/shape'

/** A plain line of a certainty in a box of the given px: what a legend, a table or a help page shows of it. */
export function certaintySample(
  group: CertaintyGroup,
  { width, height }: { readonly width: number; readonly height: number },
): readonly Shape[] {
  const basis = BASES.find((each) => BASIS_LOOK[each].group === group) ?? 'stated'
  const { texture } = BASIS_LOOK[basis]
  const y = height / 2
  // A hollow head stops 10 px short of what it points at, which lies outside the box.
  const points = [
    [0, y],
    [texture === 'dots' ? width + 10 : width, y],
  ] as const
  if (texture === 'stub')
    return [{ kind: 'stub', box: { x: 0, y: 0, width: width * 0.6, height }, sign: 'contact' }]
  return [
    {
      kind: 'line',
      strands: [{ points, end: texture === 'dots' ? 'head' : 'none' }],
      sign: 'contact',
      texture,
      step: 1,
      glyphs: [],
      glyphAt: null,
    },
  ]
}
