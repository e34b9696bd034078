/** The `most` things of the greatest strength, in the order they stood in; of equals the first. */
export function strongest<Thing>(
  things: readonly Thing[],
  most: number,
  strength: (thing: Thing) => number,
): readonly Thing[] {
  if (things.length <= most) return things
  const kept = new Set(things.toSorted((a, b) => strength(b) - strength(a)).slice(0, most))
  return things.filter((thing) => kept.has(thing))
}
