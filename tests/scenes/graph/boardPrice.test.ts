import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexDataset } from '@/queries/indexDataset'
import { bandsOf } from '@/scenes/graph/bandsOf'
import { boardOf } from '@/scenes/graph/board'
import { priceBoard } from '@/scenes/graph/boardPrice'
import { collectContent } from '@/scenes/graph/collectContent'
import { footprintOf } from '@/scenes/graph/footprint'
import { pullsOf } from '@/scenes/graph/pullsOf'
import { rowsOf } from '@/scenes/graph/rowsOf'
import { lima } from '../../builders/lima'
import { plausibleWidth } from './aGraph'

function aBoard() {
  const content = collectContent(indexDataset(lima()))
  const bands = bandsOf(content)
  const footprints = new Map(
    [...bands].flatMap(([ref, band]) => {
      const body = content.bodies.get(ref)
      return body ? [[ref, footprintOf(body, band, [], plausibleWidth, false)] as const] : []
    }),
  )
  const rows = rowsOf(bands, footprints, { width: 360, height: 590, pad: 16 })
  return boardOf(rows, content, pullsOf(content, true), footprints)
}

describe('the price of an arrangement', () => {
  it('changes by as much as the part that moved', () => {
    const body = fc.integer({ min: 0, max: aBoard().x.length - 1 })
    const moves = fc.uniqueArray(body, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(
        moves,
        fc.array(fc.integer({ min: 20, max: 340 }), { minLength: 4, maxLength: 4 }),
        (moved, places) => {
          const board = aBoard()
          const [whole, part] = [priceBoard(board), priceBoard(board, moved)]
          moved.forEach((each, i) => (board.x[each] = places[i] ?? 0))
          const partAfter = priceBoard(board, moved)
          expect(partAfter - part).toBeCloseTo(priceBoard(board) - whole, 6)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is higher where everything stands on one spot', () => {
    const board = aBoard()
    const spread = priceBoard(board)
    board.x.fill(180)
    expect(priceBoard(board)).toBeGreaterThan(spread)
  })
})
