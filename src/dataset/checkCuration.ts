import type { Identifier, Occupancy } from '@/model/actor'
import { isClaimed } from '@/model/certainty'
import type { Event } from '@/model/event'
import type { Evidence } from '@/model/evidence'
import { boundsOf } from '@/model/time/extent'
import type { Precision } from '@/model/time/when'
import type { Path, Report } from './issue'
import { type Draft, type Drafts, eachDraft } from './toDraft'

/** Words of a source that may stand in one anchor. */
const ANCHOR_WORDS = 5
/** How long the titles for small room may be, in characters. */
const TITLE_CHARACTERS = { shortTitle: 24, briefTitle: 16 } as const

/** Reports what a dataset may not say, or not without saying where it has it from. Works on what could be read. */
export function checkCuration(draft: Draft, report: Report): void {
  eachDraft(draft.actors, 'actors', (actor, path) => {
    checkLocators(actor.evidence, path, report)
    actor.identifiers.forEach((identifier, i) =>
      checkIdentifier(identifier, [...path, 'identifiers', i], report),
    )
  })
  eachDraft(draft.places, 'places', (place, path) => checkLocators(place.evidence, path, report))
  eachDraft(draft.occupancies, 'occupancies', (occupancy, path) => {
    checkLocators(occupancy.evidence, path, report)
  })
  eachDraft(draft.events, 'events', (event, path) => {
    checkSupported(event, path, report)
    checkHeld(event, path, report)
  })
  eachDraft(draft.relations, 'relations', (relation, path) => {
    checkSupported(relation, path, report)
    checkHeld(relation, path, report)
  })
  eachDraft(draft.claims, 'claims', (claim, path) => {
    checkSupported(claim, path, report)
    claim.responses.forEach(({ by, stance, evidence }, i) => {
      checkLocators(evidence, [...path, 'responses', i], report)
      const isDenied = stance === 'denied' && claim.asserters.includes(by)
      if (isDenied) report('claim.asserter-also-denies', [...path, 'responses', i], { actor: by })
    })
  })
  checkPosts(draft.occupancies, report)
}

/** How many words an anchor has. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

type Supported = Pick<Event, 'shortTitle' | 'briefTitle' | 'evidence'> & { readonly id: string }

function checkSupported(record: Supported, path: Path, report: Report): void {
  const { id, evidence } = record
  if (evidence.length === 0) report('evidence.missing', [...path, 'evidence'], { id })
  checkLocators(evidence, path, report)
  for (const field of ['shortTitle', 'briefTitle'] as const) {
    const [text, limit] = [record[field]?.en ?? '', TITLE_CHARACTERS[field]]
    const length = text.length <= limit ? text.length : Array.from(text).length
    if (length > limit) report('text.short-title-too-long', [...path, field, 'en'], { length, limit })
  }
}

/** What is only alleged or claimed is the content of a claim, and neither an event nor a relation. */
function checkHeld(
  { id, basis }: Pick<Event, 'basis'> & { readonly id: string },
  path: Path,
  report: Report,
) {
  if (isClaimed(basis)) report('claim.held-as-fact', [...path, 'basis'], { id, basis })
}

function checkLocators(evidence: readonly Evidence[], path: Path, report: Report): void {
  evidence.forEach(({ anchor, start, end }, i) => {
    const words = anchor === null ? 0 : countWords(anchor)
    if (words > ANCHOR_WORDS)
      report('evidence.anchor-too-long', [...path, 'evidence', i, 'anchor'], { words, limit: ANCHOR_WORDS })
    const isHalf = (start === null) !== (end === null)
    const isReversed = start !== null && end !== null && start >= end
    if (isHalf || isReversed)
      report('evidence.bad-offsets', [...path, 'evidence', i], { start: start ?? 'null', end: end ?? 'null' })
  })
}

function checkIdentifier(
  { scheme, value, verified, checkedAgainst }: Identifier,
  path: Path,
  report: Report,
): void {
  if (!verified && /^https?:/i.test(value))
    report('identifier.unverified-link', [...path, 'value'], { scheme, value })
  if (verified && checkedAgainst === null) report('identifier.nothing-checked', path, { scheme, value })
}

/** Days by which two terms may overlap and still be a change of hands: one unit of the coarser date. */
const HANDOVER_DAYS: Readonly<Record<Precision, number>> = {
  instant: 1,
  day: 1,
  month: 31,
  year: 366,
  undated: Infinity,
}

/** Two holders of one post at once; a doubt, since some posts are held by two. */
function checkPosts(occupancies: Drafts<Occupancy>, report: Report): void {
  const holders = new Map<string, Occupancy[]>()
  eachDraft(occupancies, 'occupancies', (occupancy, path) => {
    const { holder, of, post, when } = occupancy
    if (post === null || when.extent === null) return
    const key = JSON.stringify([of, post.en.toLowerCase()])
    const earlier = holders.get(key) ?? []
    for (const other of earlier) {
      if (other.holder !== holder && isOverlap(other, occupancy)) {
        report('occupancy.overlap', path, { post: post.en, of, holder, other: other.holder })
      }
    }
    holders.set(key, [...earlier, occupancy])
  })
}

function isOverlap(a: Occupancy, b: Occupancy): boolean {
  if (a.when.extent === null || b.when.extent === null) return false
  const [first, second] = [boundsOf(a.when.extent), boundsOf(b.when.extent)]
  const days = Math.min(first.end, second.end) - Math.max(first.start, second.start)
  return days > Math.max(HANDOVER_DAYS[a.when.precision], HANDOVER_DAYS[b.when.precision])
}
