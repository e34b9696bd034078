import type { Ref } from '@/model/ref'
import type { Point } from '../marks/point'
import { bow } from '../marks/polyline'
import { type Field, lay, priceOf } from './field'

const BOWS = [0, 0.09, -0.09, 0.17, -0.17, 0.28, -0.28, 0.42, -0.42] as const
const SLIGHT_BOWS = BOWS.slice(0, 5)
const BOW_PRICE_PX = 0.16
const SAG = 0.1
const COARSE = 8
const FINE = 24

/** A route from middle to middle: the cheapest of straight and bowed ones. `liking` is the bulge it has where all is clear, px. */
export function routeBetween(
  a: Point,
  b: Point,
  ends: readonly Ref[],
  field: Field,
  liking = 0,
): readonly Point[] {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1])
  let [best, least] = [liking, Infinity]
  for (const share of field.isDense ? SLIGHT_BOWS : BOWS) {
    const bulge = liking + share * length
    const price = Math.abs(share * length) * BOW_PRICE_PX
    if (price >= least) continue
    const cost = price + priceOf(bow(a, b, bulge, COARSE), ends, field, least - price)
    if (cost < least) [best, least] = [bulge, cost]
  }
  lay(field, bow(a, b, best, COARSE))
  return bow(a, b, best, FINE)
}

/** The bulge of a line that leaves its upper end sideways and reaches its lower end from above, px. */
export function sagOf(upper: Point, lower: Point): number {
  const [dx, dy] = [lower[0] - upper[0], lower[1] - upper[1]]
  return Math.sign(dx * dy) * SAG * Math.min(Math.abs(dx), Math.abs(dy))
}

/** The cheapest of several candidates, each with a price of its own beside that of its strands. */
export function cheapest<Candidate>(
  candidates: readonly Candidate[],
  price: (candidate: Candidate, least: number) => number,
): Candidate | null {
  let [best, least]: [Candidate | null, number] = [null, Infinity]
  for (const each of candidates) {
    const cost = price(each, least)
    if (cost < least) [best, least] = [each, cost]
  }
  return best
}
