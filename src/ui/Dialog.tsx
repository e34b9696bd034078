import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { t } from '@/i18n/translate'
import { Icon } from './Icon'

interface DialogProps {
  /** The heading, and the dialog's name. */
  readonly title: string
  /** px; narrower windows narrow it. */
  readonly width: number
  /** `middle` over a scrim; `low` at the bottom edge and `top` at the top, both without one: the page stays in view. */
  readonly placement?: 'middle' | 'low' | 'top'
  /** A line beside the heading. */
  readonly note?: string | undefined
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A modal dialog on the browser's own: it holds the focus, Esc and a press beside it close it, and the focus goes back
 * to what opened it.
 */
export function Dialog({ title, width, placement = 'middle', note, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null)
  const close = useRef(onClose)
  const id = useId()
  useEffect(function keepCloseFresh() {
    close.current = onClose
  })
  useLayoutEffect(function openModal() {
    const dialog = element.current
    if (!dialog) return undefined
    const leave = () => close.current()
    const cancel = (event: Event) => {
      event.preventDefault()
      leave()
    }
    let began: EventTarget | null = null
    const begin = ({ target }: Event) => {
      began = target
    }
    const pressBeside = ({ target }: Event) => {
      if (target === dialog && began === dialog) leave()
    }
    dialog.addEventListener('cancel', cancel)
    dialog.addEventListener('close', leave)
    dialog.addEventListener('pointerdown', begin)
    dialog.addEventListener('click', pressBeside)
    dialog.showModal()
    return function closeModal() {
      // Its own farewell must not close the dialog that comes after it.
      dialog.removeEventListener('cancel', cancel)
      dialog.removeEventListener('close', leave)
      dialog.removeEventListener('pointerdown', begin)
      dialog.removeEventListener('click', pressBeside)
      dialog.close()
    }
  }, [])
  return (
    <dialog
      ref={element}
      className={`dialog is-${placement}`}
      aria-labelledby={id}
      style={{ inlineSize: width }}
    >
      <div className="dialog-frame">
        <div className="dialog-head">
          <h2 id={id} className="dialog-title">
            {title}
          </h2>
          {note !== undefined && <p className="dialog-note">{note}</p>}
          <button
            type="button"
            className="button is-icon is-bare dialog-close"
            aria-label={t('word.close')}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </div>
        <div className="dialog-body">{children}</div>
      </div>
    </dialog>
  )
}
