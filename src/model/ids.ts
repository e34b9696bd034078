/** Ids are given by the dataset's author, lower-kebab English, and never an array index. */
type Id<Kind extends string> = string & { readonly __id: Kind }

export type ActorId = Id<'actor'>
export type PlaceId = Id<'place'>
export type OccupancyId = Id<'occupancy'>
export type EventId = Id<'event'>
export type RelationId = Id<'relation'>
export type ClaimId = Id<'claim'>
export type SourceId = Id<'source'>
export type SegmentId = Id<'segment'>
export type AbsenceId = Id<'absence'>
