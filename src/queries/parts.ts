import type { Claim } from '@/model/claim'
import type { Dataset } from '@/model/dataset'
import type { Event, Part } from '@/model/event'
import type { ActorId } from '@/model/ids'

/** For whom an actor acts: the state represented, or the actor itself. */
export function endOf(part: Part): ActorId {
  return part.represents ?? part.actor
}

/** Those who act (or meet) in an event; an absent partner does not. */
export function actingParts(event: Event): readonly Part[] {
  return event.actors.filter(({ role }) => role !== 'absent-partner' && role !== 'host')
}

/** Whether people met or spoke in it: a meeting is one thing with roles, never a line per pair. */
export function isMeeting(event: Event): boolean {
  return event.plover.type === 'CONSULT'
}

/** Everyone named in an event, persons and those they represent, each once. */
export function everyoneIn(event: Event): readonly ActorId[] {
  const all = [...event.actors, ...event.recipients]
  return [...new Set(all.flatMap((part) => (part.represents ? [part.actor, part.represents] : [part.actor])))]
}

/**
 * The pairs an event ties: each acting end with each recipient end; with no recipient, the acting ends with each other.
 * Acting together toward a third ties nobody. Pairs are sorted and unique.
 */
export function pairsOf(event: Event): readonly (readonly [ActorId, ActorId])[] {
  const acting = [...new Set(actingParts(event).map(endOf))]
  const toward = [...new Set(event.recipients.map(endOf))]
  const pairs =
    toward.length > 0
      ? acting.flatMap((a) => toward.map((b) => [a, b] as const))
      : acting.flatMap((a, i) => acting.slice(i + 1).map((b) => [a, b] as const))
  const sorted = pairs
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)))
  const seen = new Set<string>()
  return sorted.filter(([a, b]) => {
    const key = `${a}~${b}`
    return seen.has(key) ? false : seen.add(key)
  })
}

/** Everyone a claim's content names: its parts, those they represent, and the state an armed force is said to be of. */
export function contentEnds(dataset: Dataset, { content }: Claim): readonly ActorId[] {
  const namedBy = ({ actor, represents }: Part) =>
    [actor, represents, dataset.actors.get(actor)?.of ?? null].filter((id) => id !== null)
  return [...new Set([...content.actors, ...content.recipients].flatMap(namedBy))]
}

/** Everyone with a part in a claim: who asserts it, who answers it, whom it is about. Silence is no part. */
export function partiesOf(dataset: Dataset, claim: Claim): readonly ActorId[] {
  const speaking = claim.responses.filter(({ stance }) => stance !== 'no-statement').map(({ by }) => by)
  return [...new Set([...claim.asserters, ...speaking, ...contentEnds(dataset, claim)])]
}

/** The state whose answer to a claim this actor gives in the event that tells it; silence is given by nobody. */
export function answersFor(dataset: Dataset, claim: Claim, actor: ActorId): ActorId | null {
  const told = claim.toldBy === null ? undefined : dataset.events.get(claim.toldBy)
  const state = told?.actors.find((part) => part.actor === actor)?.represents ?? null
  const answers = claim.responses.some(({ by, stance }) => by === state && stance !== 'no-statement')
  return answers ? state : null
}
