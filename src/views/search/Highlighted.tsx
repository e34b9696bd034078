import { matchedRuns } from '@/queries/searchDataset'

/** A text with the letters the query was found by underlined. */
export function Highlighted({ text, query }: { readonly text: string; readonly query: string }) {
  const runs = matchedRuns(text, query)
  const pieces = runs.flatMap(([start, end], i) => [
    <span key={`plain-${start}`}>{text.slice(runs[i - 1]?.[1] ?? 0, start)}</span>,
    <b key={`found-${start}`} className="search-found">
      {text.slice(start, end)}
    </b>,
  ])
  return (
    <>
      {pieces}
      <span>{text.slice(runs.at(-1)?.[1] ?? 0)}</span>
    </>
  )
}
