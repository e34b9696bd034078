import type { ReactNode } from 'react'
import { t } from '@/i18n/translate'
import { Icon } from '@/ui/Icon'
import './panel.css'

interface PanelHeadProps {
  /** The panel's name. */
  readonly title: ReactNode
  /** What stands beside it, lighter. */
  readonly note: ReactNode
  readonly onClose?: (() => void) | undefined
  /** A control before the close button. */
  readonly children?: ReactNode
}

/** The 44 px row on top of a panel beside the pictures: its name, what it shows, and the way out. */
export function PanelHead({ title, note, onClose, children }: PanelHeadProps) {
  return (
    <div className="panel-head">
      <span className="panel-title">{title}</span>
      <span className="panel-note">{note}</span>
      <span className="panel-space" />
      {children}
      {onClose && (
        <button
          type="button"
          className="button is-icon is-bare panel-close"
          aria-label={t('word.close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  )
}
