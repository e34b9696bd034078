import type { Actor, Occupancy } from './actor'
import type { Claim } from './claim'
import type { Event, Relation } from './event'
import type { Segment, Source } from './evidence'
import type {
  AbsenceId,
  ActorId,
  ClaimId,
  EventId,
  OccupancyId,
  PlaceId,
  RelationId,
  SegmentId,
  SourceId,
} from './ids'
import type { Place } from './place'
import type { Ref } from './ref'
import type { LocalText } from './text'

/** A question a reader will ask and the source does not answer. */
export interface Absence {
  readonly id: AbsenceId
  readonly question: LocalText
}

/** A line of the overview: a finding in our words, with what it rests on. */
export interface Finding {
  readonly text: LocalText
  /** How sure, in words, with who says so. */
  readonly basis: LocalText
  readonly refs: readonly Ref[]
}

/** An entry chip: where a reader may start. */
export interface Entry {
  readonly label: LocalText
  readonly ref: Ref | null
  /** `play` starts the playback instead of selecting. */
  readonly action: 'select' | 'play'
}

export interface Meta {
  readonly format: string
  readonly version: number
  readonly id: string
  readonly title: LocalText
  readonly shortTitle: LocalText
  /** The finding, as a headline. */
  readonly headline: LocalText
  readonly summary: LocalText
  /** The part of the deck that names a claim as a claim; printed bold. */
  readonly summaryClaim: LocalText | null
  readonly asOf: LocalText
  readonly findings: readonly Finding[]
  readonly entries: readonly Entry[]
  readonly codebooks: readonly string[]
  readonly licence: string
  readonly curators: readonly string[]
  readonly changes: readonly { readonly date: string; readonly text: LocalText }[]
  /** Notes on what the map cannot show, such as borders of another time. */
  readonly mapNotes: readonly LocalText[]
  readonly map: { readonly centre: number | null; readonly borders: 'today' | 'none' }
  /** The months shown as days, `YYYY-MM`; null: chosen from the dates. */
  readonly axis: readonly string[] | null
}

/** A parsed dataset: every id resolves, order is the author's. */
export interface Dataset {
  readonly meta: Meta
  readonly sources: ReadonlyMap<SourceId, Source>
  readonly segments: ReadonlyMap<SegmentId, Segment>
  readonly actors: ReadonlyMap<ActorId, Actor>
  readonly occupancies: ReadonlyMap<OccupancyId, Occupancy>
  readonly places: ReadonlyMap<PlaceId, Place>
  readonly events: ReadonlyMap<EventId, Event>
  readonly relations: ReadonlyMap<RelationId, Relation>
  readonly claims: ReadonlyMap<ClaimId, Claim>
  readonly absences: readonly Absence[]
}
