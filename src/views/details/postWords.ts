import type { Occupancy } from '@/model/actor'
import { t } from '@/i18n/translate'
import { localText } from '@/i18n/translate'
import { whenText } from '@/i18n/whenText'
import type { DatasetIndex } from '@/queries/indexDataset'
import { actorName } from '@/views/shared/namesOf'

/**
 * A post as of a day (epoch days), never "current": "President of South Korea", "Then prime minister of Japan",
 * "Prime minister of Japan from Oct 2024*, not yet" or that the source gives none.
 */
export function postText(
  index: DatasetIndex,
  { post, of, when, status, scope }: Occupancy,
  day: number | null,
): string {
  const state = actorName(index, of)
  if (post === null) return t('details.post.none', { state: scope === 'inferred' ? `${state}*` : state })
  const words = { post: localText(post), state }
  if (status === 'earlier') return t('details.post.then', words)
  const begins = when.extent?.start ?? null
  if (day !== null && begins !== null && begins > day)
    return capital(t('details.post.notYet', { ...words, when: whenText(when) }))
  return capital(t('details.post.now', words))
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
