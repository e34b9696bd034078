import { t } from '@/i18n/translate'
import { refTo } from '@/model/ref'
import { useAppState } from '@/state/hooks'
import { remember } from '@/state/remember'
import { selectIndex, selectSelection } from '@/state/selectors'
import { answerText } from '@/views/shared/namesOf'

const selectPlaceClaim = remember([selectIndex, selectSelection] as const, (index, selection) => {
  const claim =
    index &&
    [...index.dataset.claims.values()].find(
      ({ id, content }) => refTo('claim', id) === selection && content.place !== null,
    )
  return claim ? answerText(index, claim) : null
})

/** While a claim about a place is selected: why it is two marks and no line, and how the party answered. */
export function ClaimNote() {
  const answer = useAppState(selectPlaceClaim)
  if (answer === null) return null
  return (
    <p className="map-claim">
      <strong>{t('map.claim.title')}</strong>
      {[t('map.claim.note'), answer].filter(Boolean).join('; ')}
    </p>
  )
}
