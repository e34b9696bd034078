import { t } from '@/i18n/translate'
import { useActions } from '@/state/hooks'
import { Part } from './Sample'

/** The keys, and the way to the page about the map. */
export function GettingAbout() {
  const actions = useActions()
  return (
    <Part title={t('reading.about')}>
      <p className="reading-keys">
        <kbd>Tab</kbd> {t('reading.about.tab')} <kbd>Enter</kbd> {t('reading.about.enter')} <kbd>Esc</kbd>{' '}
        {t('reading.about.esc')} <kbd>Ctrl K</kbd> {t('reading.about.search')}
      </p>
      <button type="button" className="link" onClick={() => actions.show({ dialog: 'about' })}>
        {t('reading.about.more')}
      </button>
    </Part>
  )
}
