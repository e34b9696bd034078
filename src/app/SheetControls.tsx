import { t } from '@/i18n/translate'
import type { SheetSize } from '@/state/appState'
import { useActions } from '@/state/hooks'
import { Icon } from '@/ui/Icon'

const SIZES: readonly SheetSize[] = ['peek', 'half', 'full']

interface SheetControlsProps {
  readonly size: SheetSize
  /** A button for each size; else one up and one down. */
  readonly all: boolean
}

/** How much of the sheet is shown. */
export function SheetControls({ size, all }: SheetControlsProps) {
  const actions = useActions()
  const at = SIZES.indexOf(size)
  return (
    <div
      className={all ? 'sheet-controls button-group' : 'sheet-controls'}
      role="group"
      aria-label={t('shell.sheet.size')}
    >
      {all ? (
        SIZES.map((each) => (
          <button
            key={each}
            type="button"
            className="button is-small"
            aria-pressed={each === size}
            onClick={() => actions.show({ sheet: each })}
          >
            {t(`shell.sheet.${each}`)}
          </button>
        ))
      ) : (
        <>
          <Step to={SIZES[at - 1]} label={t('shell.sheet.down')} icon="down" />
          <Step to={SIZES[at + 1]} label={t('shell.sheet.up')} icon="up" />
        </>
      )}
    </div>
  )
}

interface StepProps {
  /** Nothing beyond the ends. */
  readonly to: SheetSize | undefined
  readonly label: string
  readonly icon: 'down' | 'up'
}

function Step({ to, label, icon }: StepProps) {
  const actions = useActions()
  if (to === undefined) return null
  return (
    <button
      type="button"
      className="button is-icon is-bare"
      aria-label={label}
      onClick={() => actions.show({ sheet: to })}
    >
      <Icon name={icon} />
    </button>
  )
}
