import type { ActorId, ClaimId, EventId, OccupancyId, PlaceId, RelationId, SegmentId } from './ids'

interface IdOf {
  readonly actor: ActorId
  readonly event: EventId
  readonly claim: ClaimId
  readonly relation: RelationId
  readonly place: PlaceId
  readonly occupancy: OccupancyId
  readonly segment: SegmentId
  /** Two actor ids, sorted and joined by `~`. */
  readonly tie: string
}

export type RefKind = keyof IdOf

/** What a reader can select, in every view and address: `<kind>:<id>`. */
export type Ref = { readonly [Kind in RefKind]: `${Kind}:${string}` }[RefKind]

const KINDS: readonly RefKind[] = [
  'actor',
  'event',
  'claim',
  'relation',
  'place',
  'occupancy',
  'segment',
  'tie',
]

/** Names one thing for selection, addresses and marks. */
export function refTo<Kind extends RefKind>(kind: Kind, id: IdOf[Kind]): `${Kind}:${string}` {
  return `${kind}:${id}`
}

/** The tie between two actors, whichever is named first. */
export function tieRef(a: ActorId, b: ActorId): Ref {
  return a < b ? `tie:${a}~${b}` : `tie:${b}~${a}`
}

export function kindOf(ref: Ref): RefKind {
  return ref.slice(0, ref.indexOf(':')) as RefKind
}

/** The id inside a ref. The caller states the kind it has checked with `kindOf`. */
export function idOf<Kind extends RefKind>(ref: Ref, kind: Kind): IdOf[Kind] {
  if (kindOf(ref) !== kind) throw new Error(`idOf expected a ${kind}, got ${ref}`)
  return ref.slice(kind.length + 1) as IdOf[Kind]
}

/** The two ends of a tie's ref. */
export function tieEnds(ref: Ref): readonly [ActorId, ActorId] {
  const [a = '', b = ''] = idOf(ref, 'tie').split('~')
  return [a as ActorId, b as ActorId]
}

/** Reads a ref's form only; whether the thing exists is a question to the dataset. */
export function parseRef(text: string): Ref | null {
  const kind = KINDS.find((each) => text.startsWith(`${each}:`))
  if (kind === undefined || text.length === kind.length + 1) return null
  if (kind === 'tie' && !/^tie:[^~]+~[^~]+$/.test(text)) return null
  return text as Ref
}
