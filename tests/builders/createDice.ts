/** Choices by chance. */
export interface Dice {
  /** A whole number in [0, below). */
  readonly below: (below: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <Kind>(list: readonly [Kind, ...Kind[]]) => Kind
  /** Some different elements; fewer when the list has fewer. */
  readonly some: <Kind>(count: number, list: readonly Kind[]) => readonly Kind[]
}

/** Dice that fall the same way for the same seed. */
export function createDice(seed: number): Dice {
  const random = seededRandom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  return {
    below,
    chance: (probability) => random() < probability,
    pick: (list) => list[below(list.length)] ?? list[0],
    some(count, list) {
      const chosen = new Set<number>()
      while (chosen.size < Math.min(count, list.length)) chosen.add(below(list.length))
      return [...chosen].flatMap((i) => list.slice(i, i + 1))
    },
  }
}

/** Numbers in [0, 1), the same ones for the same seed. Method: Tommy Ettinger's mulberry32. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296
  }
}
