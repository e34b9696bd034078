import { t } from '@/i18n/translate'
import { refTo } from '@/model/ref'
import { mapLines } from '@/queries/mapLines'
import { useAppState } from '@/state/hooks'
import { remember } from '@/state/remember'
import { selectIndex, selectSelection } from '@/state/selectors'
import { answerText } from '@/views/shared/namesOf'
import { Unplaced } from './Unplaced'

const selectPlaceClaim = remember([selectIndex, selectSelection] as const, (index, selection) => {
  const claims = index ? [...index.dataset.claims.values()] : []
  const claim = claims.find(({ id, content }) => refTo('claim', id) === selection && content.place !== null)
  return index && claim ? answerText(index, claim) : null
})

const selectLines = remember([selectIndex] as const, (index) => {
  if (!index) return null
  const { ties, joint, all } = mapLines(index)
  const n = ties.length + joint.length
  return n < all ? { n, all } : null
})

function noteText(lines: ReturnType<typeof selectLines>, phone: boolean): string {
  if (lines === null) return phone ? t('map.note.short') : t('map.note')
  return phone ? t('map.note.strongest.short', lines) : t('map.note.strongest', lines)
}

/** What the lines are; while a claim about a place is selected, why it is two marks and how the party answered. */
export function MapNote({ phone }: { readonly phone: boolean }) {
  const answer = useAppState(selectPlaceClaim)
  const lines = useAppState(selectLines)
  if (answer !== null) {
    return (
      <span className="map-note" role="note">
        <strong>{t('map.claim.title')}</strong>
        {!phone && ` ${[t('map.claim.note'), answer].filter(Boolean).join('; ')}`}
      </span>
    )
  }
  return (
    <>
      <span className="map-note">{noteText(lines, phone)}</span>
      <Unplaced />
    </>
  )
}
