import { useSyncExternalStore } from 'react'

/** The four grids of the design, by width in px. */
export type Layout = 'wide' | 'desk' | 'tablet' | 'phone'

const QUERIES = {
  wide: '(min-width: 1400px)',
  desk: '(min-width: 1024px)',
  tablet: '(min-width: 600px)',
} as const

function current(): Layout {
  if (matchMedia(QUERIES.wide).matches) return 'wide'
  if (matchMedia(QUERIES.desk).matches) return 'desk'
  return matchMedia(QUERIES.tablet).matches ? 'tablet' : 'phone'
}

function subscribe(call: () => void): () => void {
  const lists = Object.values(QUERIES).map((query) => matchMedia(query))
  lists.forEach((list) => list.addEventListener('change', call))
  return () => lists.forEach((list) => list.removeEventListener('change', call))
}

export function useLayout(): Layout {
  return useSyncExternalStore(subscribe, current)
}
