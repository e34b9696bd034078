import type { Actor } from '@/model/actor'
import type { Claim } from '@/model/claim'
import type { ActorId } from '@/model/ids'
import { idOf, kindOf, type Ref } from '@/model/ref'
import { formatDayAs } from '@/i18n/dates'
import { localText, t } from '@/i18n/translate'
import { whenText } from '@/i18n/whenText'
import { at, type DatasetIndex } from '@/queries/indexDataset'
import { postAt } from '@/queries/postAt'
import { recordOf, whenOf } from '@/queries/recordOf'
import { eventsAbout } from '@/queries/relatedTo'
import { certaintyText, inSentence, nameOf, shortActorName } from '@/views/shared/namesOf'

/** What a result says besides its name. */
export interface ResultWords {
  readonly title: string
  readonly note: string
  /** At the end of the row: a date, or how many events. */
  readonly measure: string
}

/** The words of a result; `day` (epoch days) is the one posts are given for, null where nothing is dated. */
export function resultWords(index: DatasetIndex, ref: Ref, day: number | null): ResultWords {
  const record = recordOf(index, ref)
  const title = nameOf(index, ref)
  if (record) {
    const note = 'content' in record ? claimNote(index, record) : certaintyText(index, record)
    return { title, note, measure: whenText(whenOf(record)) }
  }
  const measure = t('search.events', { n: eventsAbout(index, ref).length })
  if (kindOf(ref) === 'place') return { title, note: placeNote(index, ref), measure }
  const actor = index.dataset.actors.get(idOf(ref, 'actor'))
  if (!actor) return { title, note: '', measure }
  return { title, note: actorNote(index, actor, day), measure: actorMeasure(index, actor.id, measure) }
}

function claimNote(index: DatasetIndex, claim: Claim): string {
  if (claim.asserters.length === 0 && claim.basis === 'alleged') return t('search.nobodyAsserts')
  return certaintyText(index, claim)
}

function actorNote(index: DatasetIndex, actor: Actor, day: number | null): string {
  if (actor.kind !== 'person') return t(`kind.${actor.kind}`).toLowerCase()
  const occupancy = postAt(index.dataset, actor.id, day ?? Infinity)
  if (!occupancy) return t('kind.person').toLowerCase()
  const state = inSentence(index, occupancy.of)
  if (!occupancy.post) return t('search.post.none', { state })
  const words = { post: localText(occupancy.post), state }
  if (occupancy.status === 'earlier') return t('search.post.then', words)
  return day === null
    ? t('search.post.undated', words)
    : t('search.post', { ...words, day: dayWords(index, day) })
}

/** A day with `*` where every event that ends on it was worked out to lie there. */
function dayWords({ events, endDay, byTime }: DatasetIndex, day: number): string {
  const ending = [...byTime].filter((i) => at(endDay, i) - 1 === day)
  const inferred = ending.length > 0 && ending.every((i) => events[i]?.when.scope === 'inferred')
  return `${formatDayAs(day, 'short')}${inferred ? '*' : ''}`
}

/** Who is in no event may still be named with a relation. */
function actorMeasure(index: DatasetIndex, id: ActorId, events: string): string {
  if (eventsAbout(index, `actor:${id}`).length > 0) return events
  const named = [...index.dataset.relations.values()].filter(({ between, mentions }) =>
    [...between, ...mentions].includes(id),
  )
  return named.length > 0 ? t('search.relations', { n: named.length }) : events
}

function placeNote(index: DatasetIndex, ref: Ref): string {
  const place = index.dataset.places.get(idOf(ref, 'place'))
  if (place?.precision === 'name-only') return t('search.placeNameOnly')
  return place?.country ? t('search.placeIn', { country: shortActorName(index, place.country) }) : ''
}
