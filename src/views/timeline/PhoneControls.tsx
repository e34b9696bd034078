import { useId, useRef, useState } from 'react'
import { t } from '@/i18n/translate'
import type { Column } from '@/scenes/timeline/timelineLayout'
import { Icon } from '@/ui/Icon'
import { BinSwitch } from './BinSwitch'
import { selectAboutText, selectCountShort, selectCountText } from './countTexts'
import { DateField } from './DateField'
import { LiveText } from './LiveText'
import { PlayButtons } from './PlayButtons'
import { ModeSelect, SpeedSelect } from './TimeSelects'
import { selectAsOfBare, selectAsOfShort } from './timeTexts'
import { useFloating } from './useFloating'

/** The controls where there is no room for a row of them: buttons, day and count; the day opens the rest. */
export function PhoneControls({ columns }: { readonly columns: readonly Column[] }) {
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const box = useFloating(isOpen, opener, () => setOpen(false))
  const id = useId()
  return (
    <div className="timeline-controls is-compact">
      <PlayButtons isCompact />
      <button
        ref={opener}
        type="button"
        className="timeline-as-of is-opener"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-describedby={`${id}-what`}
        onClick={() => setOpen(!isOpen)}
      >
        <LiveText className="timeline-as-of-day is-long" select={selectAsOfShort} />
        <LiveText className="timeline-as-of-day is-short" select={selectAsOfBare} />
        <Icon name={isOpen ? 'down' : 'up'} size={12} />
      </button>
      <span id={`${id}-what`} hidden>
        {t('timeline.options')}
      </span>
      <p className="timeline-count">
        <LiveText select={selectCountShort} />
      </p>
      {isOpen && (
        <div
          ref={box}
          id={id}
          className="timeline-options"
          role="group"
          aria-label={t('timeline.options')}
          data-floating
        >
          <p className="timeline-options-count">
            <LiveText select={selectCountText} />
            <LiveText className="timeline-count-about" select={selectAboutText} />
          </p>
          <ModeSelect />
          <SpeedSelect />
          <DateField end="from" />
          <DateField end="to" />
          {columns
            .filter(({ bin }) => bin !== 'dated')
            .map(({ bin }) => (
              <BinSwitch key={bin} bin={bin} />
            ))}
        </div>
      )}
    </div>
  )
}
