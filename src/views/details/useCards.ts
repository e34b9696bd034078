import { type ReactNode, useEffect, useState } from 'react'
import type { Ref } from '@/model/ref'

type DrawCard = (of: Ref) => ReactNode

/** The cards of this page, once they have been loaded: what is known is drawn at once, and not a moment later. */
let known: DrawCard | null = null

/** Loads the cards: for an address that asks for one, and once the first picture stands. */
export async function loadCards(): Promise<DrawCard> {
  const { drawCard } = await import('./Card')
  known = drawCard
  return drawCard
}

/**
 * Draws cards, which are not part of the first view: loaded when one is wanted, if they are not there yet. Null until
 * then; throws to the panel's boundary if they can't be had.
 */
export function useCards(wanted: boolean): DrawCard | null {
  const [arrived, setArrived] = useState<{ readonly draw: DrawCard | null; readonly fault: unknown }>({
    draw: known,
    fault: null,
  })
  useEffect(
    function loadInTime() {
      if (known !== null || !wanted) return
      loadCards().then(
        (draw) => setArrived({ draw, fault: null }),
        (fault: unknown) => setArrived({ draw: null, fault }),
      )
    },
    [wanted],
  )
  if (arrived.fault !== null) throw arrived.fault
  return known ?? arrived.draw
}
