import type { Occupancy } from '@/model/actor'
import { BASIS_LOOK, type Basis } from '@/model/certainty'
import type { Claim } from '@/model/claim'
import { type Sign, signOf } from '@/model/coding/plover'
import type { Event, Relation } from '@/model/event'
import { type Ref, refTo } from '@/model/ref'
import type { When } from '@/model/time/when'
import { type Bin, binOf } from '@/queries/binOf'
import { isMeeting } from '@/queries/parts'

/** What kind of mark a record gets on the timeline. `plan` is what an event sets up, under the event's own ref. */
export type LaneForm = 'meeting' | 'act' | 'stub' | 'planned' | 'plan' | 'claim' | 'relation' | 'entry'

/** One thing that gets a mark on the timeline. */
export interface LaneRecord {
  readonly ref: Ref
  readonly form: LaneForm
  readonly bin: Bin
  readonly when: When
  readonly certainty: Basis | null
  readonly sign: Sign
  /** Participants of a meeting. */
  readonly count: number
  /** The event that tells the claim and shares its mark. */
  readonly told: Ref | null
}

function formOf(event: Event): LaneForm {
  const { group } = BASIS_LOOK[event.basis]
  if (group === 'planned') return 'planned'
  if (isMeeting(event)) return 'meeting'
  return group === 'headline' ? 'stub' : 'act'
}

/** The record of an event. */
export function eventRecord(event: Event): LaneRecord {
  return {
    ref: refTo('event', event.id),
    form: formOf(event),
    bin: binOf(event.basis, event.when),
    when: event.when,
    certainty: event.basis,
    sign: signOf(event.plover.type),
    count: event.actors.filter(({ role }) => role === 'participant').length,
    told: null,
  }
}

/** The record of what an event plans, in Ahead; null where it plans nothing. */
export function planRecord(event: Event): LaneRecord | null {
  if (event.plan === null) return null
  return { ...eventRecord(event), form: 'plan', bin: 'ahead', when: event.plan.when, certainty: 'planned' }
}

/** The record of a claim, which stands for the event that tells it where both lie in one place of time. */
export function claimRecord(claim: Claim, told: Event | undefined): LaneRecord {
  const { when } = claim.content
  const bin = binOf(claim.basis, when)
  const shares = told !== undefined && binOf(told.basis, told.when) === bin
  return {
    ref: refTo('claim', claim.id),
    form: 'claim',
    bin,
    when,
    certainty: claim.basis,
    sign: 'conflict',
    count: 0,
    told: shares ? refTo('event', told.id) : null,
  }
}

/** The record of a relation; one with a date is background all the same, for it lasts. */
export function relationRecord({ id, basis, when }: Relation): LaneRecord {
  const bin = binOf(basis, when)
  const place = bin === 'dated' ? 'background' : bin
  return {
    ref: refTo('relation', id),
    form: 'relation',
    bin: place,
    when,
    certainty: basis,
    sign: 'contact',
    count: 0,
    told: null,
  }
}

/** The record of an entry into office; null where the source gives none. */
export function entryRecord({ id, entry, when }: Occupancy): LaneRecord | null {
  if (entry === null) return null
  return {
    ref: refTo('occupancy', id),
    form: 'entry',
    bin: 'background',
    when,
    certainty: null,
    sign: 'contact',
    count: 0,
    told: null,
  }
}
