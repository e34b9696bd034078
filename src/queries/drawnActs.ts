import { BASIS_LOOK } from '@/model/certainty'
import type { Event } from '@/model/event'
import type { ActorId } from '@/model/ids'
import type { Ref } from '@/model/ref'
import { tieRef } from '@/model/ref'
import { binOf } from './binOf'
import type { DatasetIndex } from './indexDataset'
import { actingParts, endOf, isMeeting, pairsOf } from './parts'

/** An act of several toward one, or of one toward several: one line that forks or joins, never a line per pair. */
export interface JointAct {
  readonly event: Event
  readonly feet: readonly ActorId[]
  readonly heads: readonly ActorId[]
  /** The meeting at which it was done, if any: its line leaves there. */
  readonly meeting: Event | null
}

/** How each counted event is drawn as a line; a meeting has a body instead, unless only a headline tells of it. */
export interface DrawnActs {
  /** Ties that have an act of just that pair: these get a line of their own. */
  readonly dyads: ReadonlySet<Ref>
  readonly joint: readonly JointAct[]
  /** Headline-only events: one stub, from the first actor toward the other. */
  readonly stubs: readonly { readonly event: Event; readonly from: ActorId; readonly toward: ActorId }[]
}

const known = new WeakMap<DatasetIndex, DrawnActs>()

/**
 * Sorts the acts of a dataset by how they are drawn. An act that tells a claim shares the claim's mark and has none here.
 * Worked out once.
 */
export function drawnActs(index: DatasetIndex): DrawnActs {
  const before = known.get(index)
  if (before) return before
  const acts = sortActs(index)
  known.set(index, acts)
  return acts
}

function sortActs({ dataset, events }: DatasetIndex): DrawnActs {
  const telling = new Set(
    [...dataset.claims.values()].flatMap(({ toldBy, content }) => (toldBy && content.place ? [toldBy] : [])),
  )
  const dyads = new Set<Ref>()
  const joint: JointAct[] = []
  const stubs: { event: Event; from: ActorId; toward: ActorId }[] = []
  for (const event of events) {
    const bin = binOf(event.basis, event.when)
    const isHeadline = BASIS_LOOK[event.basis].group === 'headline'
    if (bin === 'ahead' || bin === 'background' || telling.has(event.id)) continue
    if (isMeeting(event) && !isHeadline) continue
    const feet = [...new Set(actingParts(event).map(endOf))]
    const heads = [...new Set(event.recipients.map(endOf))]
    const [from] = feet
    const toward = [...heads, ...feet].find((end) => end !== from)
    if (from === undefined || toward === undefined) continue
    if (isHeadline) {
      stubs.push({ event, from, toward })
      continue
    }
    const pairs = pairsOf(event)
    const [only] = pairs
    if (pairs.length === 1 && only) {
      dyads.add(tieRef(...only))
      continue
    }
    const meeting = event.partOf ? (dataset.events.get(event.partOf) ?? null) : null
    joint.push({ event, feet, heads, meeting })
  }
  return { dyads, joint, stubs }
}
