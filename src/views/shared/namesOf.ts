import { BASES, BASIS_LOOK, type Basis } from '@/model/certainty'
import type { Claim } from '@/model/claim'
import type { Attribution, Event, Relation } from '@/model/event'
import type { ActorId } from '@/model/ids'
import { idOf, kindOf, type Ref, tieEnds } from '@/model/ref'
import { at, type DatasetIndex } from '@/queries/indexDataset'
import { postsOf } from '@/queries/postAt'
import type { TieSum } from '@/queries/tieSums'
import { listAnd } from '@/i18n/lists'
import { localText, t } from '@/i18n/translate'
import { whenText } from '@/i18n/whenText'
import { withArticle } from '@/i18n/withArticle'

/** The name of a person, state or body. */
export function actorName({ dataset }: DatasetIndex, id: ActorId): string {
  const actor = dataset.actors.get(id)
  return actor ? localText(actor.name) : id
}

/** The name for narrow places: "US". */
export function shortActorName({ dataset }: DatasetIndex, id: ActorId): string {
  const actor = dataset.actors.get(id)
  return actor ? localText(actor.shortName ?? actor.name) : id
}

/** A state's name inside a sentence: "the United States", "Japan". */
export function inSentence(index: DatasetIndex, id: ActorId): string {
  return withArticle(actorName(index, id))
}

/** The post of a person of whom only an earlier one is known: "earlier prime minister of Japan"; null for everyone else. */
export function earlierPost(index: DatasetIndex, person: ActorId): string | null {
  const [occupancy] = postsOf(index.dataset, person)
  if (occupancy?.status !== 'earlier' || occupancy.post === null) return null
  return t('who.earlier', { post: localText(occupancy.post), state: inSentence(index, occupancy.of) })
}

/** A person in a post, beside the person: "Ishiba in office", "Yoon Suk Yeol (post)", "Xi Jinping for China" where no post is given. */
export function occupancyName(index: DatasetIndex, ref: Ref): string {
  const occupancy = index.dataset.occupancies.get(idOf(ref, 'occupancy'))
  if (!occupancy || occupancy.entry !== null) return nameOf(index, ref)
  const name = actorName(index, occupancy.holder)
  if (occupancy.post !== null) return t('who.post', { name })
  return t('who.standsFor', { name, state: inSentence(index, occupancy.of) })
}

/** The accessible name of a tie, as its card has it: "Japan and South Korea; cooperation; at best stated; 6 events, 2 of them meetings". */
export function tieName(index: DatasetIndex, sum: TieSum): string {
  return [
    nameOf(index, sum.pair.ref),
    t(`sign.noun.${sum.sign}`),
    t('tie.atBest', { certainty: t(`basis.${sum.certainty}`) }),
    tieCount(sum),
  ].join('; ')
}

/** "6 events, 2 of them meetings": what a tie's card counts. */
export function tieCount({ events, contact }: Pick<TieSum, 'events' | 'contact'>): string {
  const count = t('tie.events', { n: events.length })
  return contact === 0 ? count : `${count}, ${t('tie.meetings', { n: contact })}`
}

/** The bases of events, each once and firmest first: "stated, said and reported". */
export function basesText(index: DatasetIndex, events: readonly number[]): string {
  const present = new Set(events.map((i) => at(index.basis, i)))
  return listAnd(BASES.filter((_, position) => present.has(position)).map((basis) => t(`basis.${basis}`)))
}

/** The name of whatever a ref names, in the reader's language. */
export function nameOf(index: DatasetIndex, ref: Ref): string {
  const { dataset } = index
  switch (kindOf(ref)) {
    case 'actor':
      return actorName(index, idOf(ref, 'actor'))
    case 'event':
      return titleOf(dataset.events.get(idOf(ref, 'event')), ref)
    case 'relation':
      return titleOf(dataset.relations.get(idOf(ref, 'relation')), ref)
    case 'claim':
      return titleOf(dataset.claims.get(idOf(ref, 'claim')), ref)
    case 'place': {
      const place = dataset.places.get(idOf(ref, 'place'))
      return place ? localText(place.name) : ref
    }
    case 'occupancy': {
      const occupancy = dataset.occupancies.get(idOf(ref, 'occupancy'))
      if (!occupancy) return ref
      return occupancy.entry ? localText(occupancy.entry) : actorName(index, occupancy.holder)
    }
    case 'segment':
      return idOf(ref, 'segment')
    case 'tie': {
      const [a, b] = tieEnds(ref)
      return t('tie.name', { a: actorName(index, a), b: actorName(index, b) })
    }
  }
}

function titleOf(record: { readonly title: Event['title'] } | undefined, ref: Ref): string {
  return record ? localText(record.title) : ref
}

/** Who says so, and how sure, in words: "stated", "reported: Kyodo News", "say: US, South Korea, Ukraine". */
export function certaintyText(index: DatasetIndex, record: Event | Relation | Claim): string {
  const { basis, attribution } = record
  switch (basis) {
    case 'reported':
      return t('who.reported', { who: agents(attribution) })
    case 'reported-unnamed':
      return t('who.reported-unnamed')
    case 'said':
      return attribution.length > 0 ? t('who.said', { who: agents(attribution) }) : t('basis.said')
    case 'claimed-by': {
      const asserters = 'asserters' in record ? record.asserters.map((id) => shortActorName(index, id)) : []
      return asserters.length > 0 ? t('who.claimed-by', { who: asserters.join(', ') }) : t('basis.claimed-by')
    }
    case 'alleged':
      return t('who.alleged')
    case 'stated':
    case 'planned':
    case 'presupposed':
    case 'headline-only':
      return t(`basis.${basis}`)
  }
}

function agents(attribution: readonly Attribution[]): string {
  return attribution.map(({ words }) => localText(words)).join(', ')
}

/** The word a screen reader must hear beside whatever is not plainly stated; empty for what is. */
export function certaintyWord(basis: Basis): string {
  return BASIS_LOOK[basis].group === 'stated' ? '' : t(`basis.${basis}`)
}

/** The accessible name of an event, relation or claim: its title, its certainty word, its day. */
export function recordName(index: DatasetIndex, record: Event | Relation | Claim): string {
  const when = 'content' in record ? record.content.when : record.when
  const answer = 'content' in record ? answerText(index, record) : ''
  return [localText(record.title), certaintyText(index, record), answer, whenText(when)]
    .filter(Boolean)
    .join('; ')
}

/** The answer of the party concerned, in words, where it is neither silence nor a statement about others. */
export function answerText(index: DatasetIndex, claim: Claim): string {
  return claim.responses
    .flatMap(({ by, stance }) => {
      const who = shortActorName(index, by)
      if (stance === 'not-confirmed') return [t('who.not-confirmed', { who })]
      return stance === 'denied' ? [t('who.denied', { who })] : []
    })
    .join(', ')
}
