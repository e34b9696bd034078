/** Lists of positions in two columns: list i is `items` from `start[i]` up to `start[i + 1]`. */
export interface Lists {
  readonly start: Int32Array
  readonly items: Int32Array
}

/** Packs lists of positions; their order and the order inside each stay. */
export function toLists(lists: readonly (readonly number[])[]): Lists {
  const start = new Int32Array(lists.length + 1)
  lists.forEach((list, i) => (start[i + 1] = (start[i] ?? 0) + list.length))
  const items = new Int32Array(start[lists.length] ?? 0)
  lists.forEach((list, i) => items.set(list, start[i]))
  return { start, items }
}

/** The other way round: for each of `count` items the lists that hold it, ascending. Items are below `count`. */
export function transpose({ start, items }: Lists, count: number): Lists {
  const filled = new Int32Array(count + 1)
  for (const item of items) filled[item + 1] = (filled[item + 1] ?? 0) + 1
  for (let i = 0; i < count; i++) filled[i + 1] = (filled[i + 1] ?? 0) + (filled[i] ?? 0)
  const starts = filled.slice()
  const holders = new Int32Array(items.length)
  for (let list = 0; list + 1 < start.length; list++) {
    for (const item of items.subarray(start[list], start[list + 1])) {
      const place = filled[item] ?? 0
      holders[place] = list
      filled[item] = place + 1
    }
  }
  return { start: starts, items: holders }
}

/** One list; a view into the column, not a copy. */
export function listAt({ start, items }: Lists, i: number): Int32Array {
  return items.subarray(start[i] ?? 0, start[i + 1] ?? 0)
}
