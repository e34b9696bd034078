/** The two packages of the topojson family without published types, as far as they are used here. */
declare module 'topojson-server' {
  import type { FeatureCollection } from 'geojson'
  import type { Objects, Topology } from 'topojson-specification'
  /** Joins features into arcs where their coordinates are equal. Without a second argument nothing is quantized. */
  export function topology(objects: Readonly<Record<string, FeatureCollection>>): Topology<Objects>
}

declare module 'topojson-simplify' {
  import type { Objects, Topology } from 'topojson-specification'
  export type Triangle = readonly [
    readonly [number, number],
    readonly [number, number],
    readonly [number, number],
  ]
  /** A topology whose positions carry a third number: their weight, Infinity at the ends of an arc. */
  export function presimplify(
    topology: Topology<Objects>,
    weight: (triangle: Triangle) => number,
  ): Topology<Objects>
  /** A topology without the positions whose weight is below the least, and without the weights. */
  export function simplify(topology: Topology<Objects>, leastWeight: number): Topology<Objects>
  /** A topology without the rings the test refuses, nor the arcs nobody uses any more. */
  export function filter(
    topology: Topology<Objects>,
    keeps: (ring: readonly number[], isHole: boolean) => boolean,
  ): Topology<Objects>
  /** The area of a triangle on the sphere, in steradians. */
  export function sphericalTriangleArea(triangle: Triangle): number
}
