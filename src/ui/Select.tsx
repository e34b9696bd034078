import { useId } from 'react'
import { Icon } from './Icon'

interface SelectProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly (readonly [value: Value, words: string])[]
  readonly onChange: (value: Value) => void
  readonly className?: string | undefined
}

/** The browser's own list of choices under our frame, with its label before it. */
export function Select<Value extends string>({
  label,
  value,
  options,
  onChange,
  className,
}: SelectProps<Value>) {
  const id = useId()
  const choose = (wanted: string) => {
    const found = options.find(([each]) => each === wanted)
    if (found) onChange(found[0])
  }
  return (
    <span className={className === undefined ? 'select' : `select ${className}`}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className="select-field" value={value} onChange={({ target }) => choose(target.value)}>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
      <Icon name="down" size={14} />
    </span>
  )
}
