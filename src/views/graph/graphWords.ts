import { formatDayAs } from '@/i18n/dates'
import { localText, t } from '@/i18n/translate'
import { scopeSign, whenText } from '@/i18n/whenText'
import type { Event } from '@/model/event'
import { idOf, kindOf, type Ref } from '@/model/ref'
import { boundsOf } from '@/model/time/extent'
import type { DatasetIndex } from '@/queries/indexDataset'
import { postsOf } from '@/queries/postAt'
import type { TieSum } from '@/queries/tieSums'
import type { GraphNames, HitWords } from '@/scenes/graph/graphNames'
import {
  actorName,
  earlierPost,
  inSentence,
  nameOf,
  recordName,
  shortActorName,
  tieName,
} from '@/views/shared/namesOf'

/** The words of a dataset's graph. */
export function graphWords(index: DatasetIndex): GraphNames {
  const { dataset } = index
  return {
    actor: (id, short) => (short ? shortActorName(index, id) : actorName(index, id)),
    place: (id) => localText(dataset.places.get(id)?.name ?? { en: id }),
    meeting: (event) => ({ title: localText(event.shortTitle), day: dayOf(event) }),
    formerPost: (person) => formerPost(index, person),
    venue: t('word.venue'),
    saysSo: t('stance.asserts'),
    hadNotConfirmed: t('stance.not-confirmed'),
    denies: t('stance.denied'),
    hit: (ref) => hitWords(index, ref),
    tie: (sum) => tieWords(index, sum),
  }
}

/** A meeting's day beside its mark, without the year: "Fri 15 Nov", “Sunday” 17 Nov*, "9–12 Aug 1941". */
function dayOf({ when }: Event): string | null {
  if (when.extent === null) return null
  const { start, end } = boundsOf(when.extent)
  if (end - start !== 1 || when.stated === null) return whenText(when)
  const day = formatDayAs(start, 'dayMonth')
  if (when.scope !== 'article')
    return t('graph.statedDay', { stated: when.stated, day: `${day}${scopeSign(when.scope)}` })
  return `${formatDayAs(start, 'weekday')} ${day}${scopeSign(when.scope)}`
}

/** "predecessor" where someone else now holds the post, else the post that was held. */
function formerPost(index: DatasetIndex, person: Parameters<GraphNames['formerPost']>[0]): string | null {
  const [post] = postsOf(index.dataset, person)
  if (!post || post.status !== 'earlier') return null
  const followed = [...index.dataset.occupancies.values()].some(
    ({ of, status, post: held }) =>
      of === post.of && status === 'current' && held !== null && held.en === post.post?.en,
  )
  if (followed) return t('graph.predecessor')
  return post.post ? t('graph.formerly', { post: localText(post.post) }) : null
}

function hitWords(index: DatasetIndex, ref: Ref): HitWords {
  const { dataset } = index
  const hint = t('word.clickForDetails')
  switch (kindOf(ref)) {
    case 'event':
    case 'claim':
    case 'relation': {
      const record =
        kindOf(ref) === 'event'
          ? dataset.events.get(idOf(ref, 'event'))
          : kindOf(ref) === 'claim'
            ? dataset.claims.get(idOf(ref, 'claim'))
            : dataset.relations.get(idOf(ref, 'relation'))
      if (!record) return { name: nameOf(index, ref), notes: [hint] }
      return { name: recordName(index, record), notes: [localText(record.summary), hint] }
    }
    case 'actor': {
      const id = idOf(ref, 'actor')
      const kind = dataset.actors.get(id)?.kind
      const [post] = postsOf(dataset, id)
      const held = post?.post
        ? (earlierPost(index, id) ??
          t('graph.post', { post: localText(post.post), of: inSentence(index, post.of) }))
        : null
      const what = held ?? (kind ? t(`kind.${kind}`) : null)
      return { name: [actorName(index, id), what].filter(Boolean).join(', '), notes: [hint] }
    }
    case 'place':
    case 'occupancy':
    case 'segment':
    case 'tie':
      return { name: nameOf(index, ref), notes: [hint] }
  }
}

function tieWords(index: DatasetIndex, sum: TieSum): HitWords {
  return { name: tieName(index, sum), notes: [t('word.clickForDetails')] }
}
