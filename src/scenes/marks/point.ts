/** A position in a picture: `[x, y]`, y down. The unit (plane unit or px) is said by whoever returns it. */
export type Point = readonly [number, number]

/** A rectangle in a picture, in the same unit as the points around it. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
