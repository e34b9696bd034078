import { BASIS_LOOK } from '@/model/certainty'
import { signOf } from '@/model/coding/plover'
import type { Event, Part, Relation } from '@/model/event'
import type { ActorId } from '@/model/ids'
import { type Ref, refTo, tieRef } from '@/model/ref'
import { drawnActs, type JointAct } from '@/queries/drawnActs'
import type { DatasetIndex } from '@/queries/indexDataset'
import { actingParts, endOf, isMeeting, pairsOf } from '@/queries/parts'
import { strongest } from '@/queries/strongest'
import { participantsOf } from './bodiesOf'
import type { Act, Body } from './graphContent'

const MOST_ACTS = 80

interface Acts {
  readonly acts: readonly Act[]
  /** By position: dated or undated events of just one pair, for or against. */
  readonly earnsLine: Uint8Array
}

/** Events and relations with lines of their own: joint acts, headlines, background and plans. Ties are not among them. */
export function actsOf(index: DatasetIndex, bodies: ReadonlyMap<Ref, Body>): Acts {
  const { dataset, events } = index
  const { joint, stubs, dyads } = drawnActs(index)
  const alone = [...events].filter((event) => isAlone(event))
  const acts: readonly Act[] = [
    ...joint.flatMap((act) => jointOf(act, bodies)),
    ...alone.flatMap((event) => dockedAt(event, endsOf(actingParts(event), bodies, nobody))),
    ...stubs.flatMap(({ event, from, toward }) => stubOf(event, from, toward, bodies)),
    ...events.flatMap((event) => faintOf(event, bodies)),
    ...[...dataset.relations.values()].flatMap((relation) => relationOf(relation, bodies)),
  ]
  const known = new Set<Event>([...joint.map(({ event }) => event), ...stubs.map(({ event }) => event)])
  const earnsLine = new Uint8Array(events.length)
  events.forEach((event, i) => {
    if (isMeeting(event) || !isCounted(event) || known.has(event)) return
    const [only, ...others] = pairsOf(event)
    if (only && others.length === 0 && dyads.has(tieRef(...only))) earnsLine[i] = 1
  })
  return { acts: strongest(acts, MOST_ACTS, ({ feet, heads }) => feet.length + heads.length), earnsLine }
}

const isCounted = ({ basis }: Event) => !['background', 'planned'].includes(BASIS_LOOK[basis].group)

/** An act of one toward nobody, which no line can hold. */
function isAlone(event: Event): boolean {
  return (
    !isMeeting(event) && isCounted(event) && event.recipients.length === 0 && actingParts(event).length === 1
  )
}

/** The bodies behind parts, each once: an end that is not drawn stands for whose it is, or drops out. */
export function endsOf(
  parts: readonly Part[],
  bodies: ReadonlyMap<Ref, Body>,
  ownerOf: (id: ActorId) => ActorId | null,
): readonly Ref[] {
  const refs = parts.flatMap((part): readonly Ref[] => {
    const end = refTo('actor', endOf(part))
    if (bodies.has(end)) return [end]
    const owner = ownerOf(endOf(part))
    return owner !== null && bodies.has(refTo('actor', owner)) ? [refTo('actor', owner)] : []
  })
  return [...new Set(refs)]
}

const nobody = () => null

function plain(event: Event) {
  return { ref: refTo('event', event.id), certainty: event.basis, sign: signOf(event.plover.type) }
}

function stubOf(
  event: Event,
  from: ActorId,
  toward: ActorId,
  bodies: ReadonlyMap<Ref, Body>,
): readonly Act[] {
  const [foot, head] = [refTo('actor', from), refTo('actor', toward)]
  return bodies.has(foot)
    ? [{ ...plain(event), kind: 'stub', feet: [foot], heads: bodies.has(head) ? [head] : [] }]
    : []
}

/** Background and plans of two, where they are not meetings. */
function faintOf(event: Event, bodies: ReadonlyMap<Ref, Body>): readonly Act[] {
  if (isCounted(event) || isMeeting(event)) return []
  const ends = endsOf([...actingParts(event), ...event.recipients], bodies, nobody)
  return ends.length === 2
    ? [{ ...plain(event), kind: 'faint', feet: ends.slice(0, 1), heads: ends.slice(1) }]
    : []
}

function relationOf({ id, between, basis }: Relation, bodies: ReadonlyMap<Ref, Body>): readonly Act[] {
  const ends = between.map((actor) => refTo('actor', actor)).filter((ref) => bodies.has(ref))
  if (ends.length !== 2) return []
  return [
    {
      kind: 'faint',
      ref: refTo('relation', id),
      certainty: basis,
      sign: 'contact',
      feet: ends.slice(0, 1),
      heads: ends.slice(1),
    },
  ]
}

function dockedAt(event: Event, feet: readonly Ref[]): readonly Act[] {
  return feet.length === 0 ? [] : [{ ...plain(event), kind: 'docked', feet: feet.slice(0, 1), heads: [] }]
}

/** One line per joint act: from the meeting in which all acted, or a foot for each; docked where it goes toward nobody. */
function jointOf({ event, meeting, ...act }: JointAct, bodies: ReadonlyMap<Ref, Body>): readonly Act[] {
  const drawn = (ids: readonly ActorId[]) =>
    ids.map((id) => refTo('actor', id)).filter((ref) => bodies.has(ref))
  const [feet, heads] = [drawn(act.feet), drawn(act.heads)]
  const hub =
    meeting && bodies.has(refTo('event', meeting.id)) && hasAll(meeting, feet, bodies)
      ? refTo('event', meeting.id)
      : null
  if (heads.length === 0 && hub) return dockedAt(event, [hub])
  if (feet.length + heads.length < 2) return dockedAt(event, [...feet, ...heads])
  if (feet.length === 0) return dockedAt(event, heads)
  return [{ ...plain(event), kind: 'act', feet: hub ? [hub] : feet, heads }]
}

function hasAll(meeting: Event, ends: readonly Ref[], bodies: ReadonlyMap<Ref, Body>): boolean {
  const there = new Set<Ref>([
    ...endsOf(actingParts(meeting), bodies, nobody),
    ...participantsOf(meeting, bodies),
  ])
  return ends.every((end) => there.has(end))
}
