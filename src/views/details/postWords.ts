import type { Occupancy } from '@/model/actor'
import type { ActorId } from '@/model/ids'
import { meets } from '@/model/time/extent'
import { localText, t } from '@/i18n/translate'
import { whenText } from '@/i18n/whenText'
import type { DatasetIndex } from '@/queries/indexDataset'
import { inSentence, shortActorName } from '@/views/shared/namesOf'

/**
 * A post as of a day (epoch days), never "current": "President of South Korea"; one held on a day before that of the
 * source "Then foreign minister of Japan"; one only known to be earlier "Earlier prime minister of Japan; Ishiba’s
 * predecessor"; "Prime minister of Japan from Oct 2024*, not yet", or that the source gives none.
 */
export function postText(index: DatasetIndex, occupancy: Occupancy, day: number | null): string {
  const { post, of, when, status, scope } = occupancy
  const state = inSentence(index, of)
  if (post === null) return t('details.post.none', { state: scope === 'inferred' ? `${state}*` : state })
  const words = { post: localText(post), state }
  if (status === 'earlier') {
    if (isHeldOn(occupancy, day)) return t('details.post.then', words)
    const next = successorOf(index, occupancy)
    return next === null
      ? t('details.post.earlier', words)
      : t('details.post.predecessor', { ...words, next: shortActorName(index, next) })
  }
  const begins = when.extent?.start ?? null
  if (day !== null && begins !== null && begins > day)
    return capital(t('details.post.notYet', { ...words, when: whenText(when) }))
  return capital(t('details.post.now', words))
}

/** Whether its dates, where the source gives any, hold the day. */
export function isHeldOn({ when }: Occupancy, day: number | null): boolean {
  return day !== null && when.extent !== null && meets(when.extent, day, day + 1)
}

/** Who holds the same post of the same state in the source. */
function successorOf({ dataset }: DatasetIndex, { of, post }: Occupancy): ActorId | null {
  const next = [...dataset.occupancies.values()].find(
    (each) => each.status === 'current' && each.of === of && each.post !== null && each.post.en === post?.en,
  )
  return next?.holder ?? null
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
