import { type FocusEvent, type RefObject, useEffect, useId } from 'react'
import { t } from '@/i18n/translate'
import { useAppState } from '@/state/hooks'
import { selectIndex } from '@/state/selectors'
import { Icon } from '@/ui/Icon'
import { announce } from '@/views/shared/announce'
import { optionId } from './optionId'
import type { Search } from './searchState'

interface SearchFieldProps {
  readonly search: Search
  readonly input: RefObject<HTMLInputElement | null>
  /** The keys that open it, printed in the field; null where there is no room or no keyboard. */
  readonly keys: string | null
}

/** After the last letter typed, ms. */
const REST_MS = 600

/** The field and, while it is open, the list under it. */
export function SearchField({ search, input, keys }: SearchFieldProps) {
  const index = useAppState(selectIndex)
  const id = useId()
  const { open, query, active, found, List } = search
  const listed = open && index !== null && search.rows.length > 0
  useEffect(
    function sayCountAtRest() {
      if (!open || List === null || query === '') return undefined
      const timer = setTimeout(() => announce(t('search.results', { n: found })), REST_MS)
      return () => clearTimeout(timer)
    },
    [open, List, query, found],
  )
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) search.close()
  }
  return (
    <div
      className="search-box"
      data-open={open || undefined}
      data-floating={open || undefined}
      onBlur={leave}
    >
      <div className="search-field">
        <Icon name="search" />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={t('search.name')}
          aria-expanded={listed}
          aria-controls={listed ? id : undefined}
          aria-activedescendant={listed && active >= 0 ? optionId(id, active) : undefined}
          aria-autocomplete="list"
          aria-keyshortcuts="Control+K Meta+K"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={t('search.hint')}
          value={query}
          onChange={({ target }) => search.ask(target.value)}
          onClick={search.show}
          onFocus={search.touch}
          onKeyDown={search.onKeyDown}
        />
        {open && List && query !== '' && (
          <span className="search-results">{t('search.results', { n: found })}</span>
        )}
        {query !== '' && (
          <button
            type="button"
            className="button is-icon is-bare search-clear"
            aria-label={t('search.clear')}
            onClick={() => {
              search.ask('')
              input.current?.focus()
            }}
          >
            <Icon name="close" size={14} />
          </button>
        )}
        {!open && query === '' && keys !== null && (
          <kbd className="search-keys" aria-hidden="true">
            {keys}
          </kbd>
        )}
      </div>
      {open && index && List && (
        <div className="search-popup">
          {listed ? (
            <List id={id} index={index} search={search} />
          ) : (
            <p className="search-nothing">
              {t('search.nothing')} <span>{t('search.nothing.hint')}</span>
            </p>
          )}
          <p className="search-foot" aria-hidden="true">
            <span>
              <kbd>↑</kbd> <kbd>↓</kbd> {t('search.foot.move')}
            </span>
            <span>
              <kbd>Enter</kbd> {t('search.foot.go')}
            </span>
            <span>
              <kbd>Esc</kbd> {t('search.foot.clear')}
            </span>
          </p>
        </div>
      )}
    </div>
  )
}
