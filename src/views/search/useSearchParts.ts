import { useEffect, useState } from 'react'
import type { searchDataset } from '@/queries/searchDataset'
import type { DrawList } from './searchState'

/** What a search needs beyond its field. */
interface SearchParts {
  readonly searchDataset: typeof searchDataset
  readonly SearchList: DrawList
}

let known: SearchParts | null = null

/** Loads what finds and lists, which is no part of the first view. */
export async function loadSearchParts(): Promise<SearchParts> {
  const [query, list] = await Promise.all([import('@/queries/searchDataset'), import('./SearchList')])
  known = { searchDataset: query.searchDataset, SearchList: list.SearchList }
  return known
}

/** Null until it is wanted and has come; throws to the bar's boundary if it can't be had. */
export function useSearchParts(wanted: boolean): SearchParts | null {
  const [arrived, setArrived] = useState<{ readonly parts: SearchParts | null; readonly fault: unknown }>({
    parts: known,
    fault: null,
  })
  useEffect(
    function loadInTime() {
      if (known !== null || !wanted) return
      loadSearchParts().then(
        (parts) => setArrived({ parts, fault: null }),
        (fault: unknown) => setArrived({ parts: null, fault }),
      )
    },
    [wanted],
  )
  if (arrived.fault !== null) throw arrived.fault
  return known ?? arrived.parts
}
