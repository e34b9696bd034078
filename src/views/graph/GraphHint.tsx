import { t } from '@/i18n/translate'
import { useRested } from '@/views/shared/useRested'
import { selectSteps } from './graphSelectors'

/** How to get into the drawing by keyboard: heard with it, and seen while it has the focus. */
export function GraphHint({ id }: { readonly id: string }) {
  const n = useRested(selectSteps)
  return (
    <p id={id} className="graph-hint">
      {t('graph.hint', { n })}
    </p>
  )
}
