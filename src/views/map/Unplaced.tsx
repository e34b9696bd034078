import { t } from '@/i18n/translate'
import { type Ref, refTo } from '@/model/ref'
import { whereaboutsOf } from '@/queries/whereaboutsOf'
import { useAppState } from '@/state/hooks'
import { remember } from '@/state/remember'
import { selectIndex } from '@/state/selectors'
import { MarkButton } from '@/views/shared/MarkButton'
import { nameOf } from '@/views/shared/namesOf'

const NOBODY: readonly { readonly ref: Ref; readonly name: string }[] = []

/** People whom no source puts anywhere: named in a list, not pinned to a capital. */
const selectUnplaced = remember([selectIndex] as const, (index) => {
  if (!index) return NOBODY
  return [...index.dataset.actors.values()]
    .filter(({ kind, drawn, id }) => kind === 'person' && drawn && whereaboutsOf(index, id).length === 0)
    .map(({ id }) => ({ ref: refTo('actor', id), name: nameOf(index, refTo('actor', id)) }))
})

export function Unplaced() {
  const people = useAppState(selectUnplaced)
  if (people.length === 0) return null
  return (
    <details className="map-unplaced">
      <summary>{t('map.unplaced', { n: people.length })}</summary>
      <div className="map-unplaced-list">
        <p>{t('map.unplaced.title')}</p>
        <ul>
          {people.map(({ ref, name }) => (
            <li key={ref}>
              <MarkButton of={ref}>{name}</MarkButton>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
