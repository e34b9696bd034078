import { Fragment, type ReactNode, useState } from 'react'
import { t } from '@/i18n/translate'

const STEP = 100

interface CappedProps<Each> {
  readonly of: readonly Each[]
  /** How many stand there before the rest is asked for. */
  readonly first: number
  readonly keyOf: (each: Each) => string
  readonly children: (each: Each) => ReactNode
}

/** A list that shows its first few and says how many there are; the rest comes by the hundred, never all ten thousand. */
export function Capped<Each>({ of, first, keyOf, children }: CappedProps<Each>) {
  const [shown, setShown] = useState(first)
  // One more row costs less than the button that would hide it.
  const count = of.length <= shown + 1 ? of.length : shown
  return (
    <>
      <ul className="rows">
        {of.slice(0, count).map((each) => (
          <Fragment key={keyOf(each)}>{children(each)}</Fragment>
        ))}
      </ul>
      {count < of.length && (
        <button type="button" className="link card-more" onClick={() => setShown(count + STEP)}>
          {t('details.more', { n: Math.min(STEP, of.length - count), all: of.length })}
        </button>
      )}
    </>
  )
}
