import type { Basis } from '@/model/certainty'
import type { Ref } from '@/model/ref'
import type { DatasetIndex } from '@/queries/indexDataset'
import type { TieSum } from '@/queries/tieSums'
import type { LineSign } from '../marks/shape'

export type BodyKind = 'venue' | 'meeting' | 'faint-meeting' | 'person' | 'state' | 'place'

export type BodyForm = 'square' | 'circle' | 'hexagon' | 'diamond'

/** Something with a position in the graph. Its ref is its key. */
export interface Body {
  readonly ref: Ref
  readonly kind: BodyKind
  readonly form: BodyForm
  /** Half the extent of its figure, px, with the ring of an answer where a claim puts one there. */
  readonly reachPx: number
  /** How many events it is in: which names go first where there is no room for all. */
  readonly events: number
  /** Degrees, or null: the order of states from left to right begins as on the map. */
  readonly longitude: number | null
}

/** Took part, or the ground it stood on: from a meeting to one other body. */
export interface Spoke {
  readonly meeting: Ref
  readonly other: Ref
  readonly role: 'took-part' | 'venue' | 'earlier-meeting'
}

/** A person and the state represented. */
export interface Bar {
  readonly person: Ref
  readonly state: Ref
  /** The occupancy it rests on, where there is one. */
  readonly ref: Ref | null
  readonly earlier: boolean
  readonly inferred: boolean
}

/** The drawn sum between two actors: there is one where some event is of just this pair. */
export interface Tie {
  readonly kind: 'tie'
  readonly ref: Ref
  readonly ends: readonly [Ref, Ref]
  /** The sum over the whole dataset. */
  readonly whole: TieSum
}

/** One event, relation or claim with a line of its own. */
export interface Act {
  readonly kind: 'act' | 'docked' | 'stub' | 'faint' | 'claim'
  readonly ref: Ref
  readonly certainty: Basis
  readonly sign: LineSign
  /** Where it starts: actors, or the one meeting in which they acted. */
  readonly feet: readonly Ref[]
  /** Toward whom, or the place of a claim. */
  readonly heads: readonly Ref[]
}

/** What a claim shows beside its line. */
export interface ClaimSides {
  readonly ref: Ref
  readonly certainty: Basis
  readonly asserters: readonly Ref[]
  /** Parties that had not confirmed, or deny. */
  readonly answers: readonly { readonly by: Ref; readonly stance: 'not-confirmed' | 'denied' }[]
}

/** Everything a dataset puts into a graph, before any size or window: the whole of it, so that time moves nothing. */
export interface GraphContent {
  readonly index: DatasetIndex
  readonly bodies: ReadonlyMap<Ref, Body>
  readonly spokes: readonly Spoke[]
  readonly bars: readonly Bar[]
  readonly ties: readonly Tie[]
  readonly acts: readonly Act[]
  readonly claims: readonly ClaimSides[]
  /** 1 for each event, by position, that earns its pair a line. */
  readonly earnsLine: Uint8Array
  readonly counts: GraphCounts
}

export interface Share {
  readonly shown: number
  readonly all: number
}

/** What of the dataset is drawn: beyond the caps the strongest come first, and the picture says so. */
export interface GraphCounts {
  readonly actors: Share
  readonly meetings: Share
  readonly ties: Share
}

/** Above this many bodies rows, initials and glyphs are given up for a freer layout of small marks. */
const MANY = 110
/** Above this many there is room for names beside marks only. */
const SEVERAL = 26

/** How full a picture is: it decides how large marks are and where names go. */
export function fullnessOf({ bodies }: Pick<GraphContent, 'bodies'>): 'few' | 'several' | 'many' {
  return bodies.size > MANY ? 'many' : bodies.size > SEVERAL ? 'several' : 'few'
}
