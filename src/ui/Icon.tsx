import './ui.css'

/** Strokes on a field of 20 × 20; `solid` ones are filled. */
const ICONS = {
  search: 'M14 8.5a5.5 5.5 0 1 1 -11 0a5.5 5.5 0 0 1 11 0M12.6 12.6L17 17',
  close: 'M4.5 4.5l11 11M15.5 4.5l-11 11',
  share: 'M10 12.5V3M6.5 6.3L10 2.8l3.5 3.5M4 10v6.5h12V10',
  settings:
    'M2.5 6.5h4M11.5 6.5h6M2.5 13.5h6M13.5 13.5h4M11.5 6.5a2.5 2.5 0 1 1 -5 0a2.5 2.5 0 0 1 5 0M13.5 13.5a2.5 2.5 0 1 1 -5 0a2.5 2.5 0 0 1 5 0',
  globe:
    'M17 10a7 7 0 1 1 -14 0a7 7 0 0 1 14 0M3 10h14M10 3c-2.4 2 -3.5 4.3 -3.5 7s1.1 5 3.5 7c2.4 -2 3.5 -4.3 3.5 -7s-1.1 -5 -3.5 -7',
  graph:
    'M7.2 5a2.2 2.2 0 1 1 -4.4 0a2.2 2.2 0 0 1 4.4 0M17 10.5a2.2 2.2 0 1 1 -4.4 0a2.2 2.2 0 0 1 4.4 0M8.7 15.5a2.2 2.2 0 1 1 -4.4 0a2.2 2.2 0 0 1 4.4 0M5.2 7.2l1 6.1M7 6l5.8 3.5M8.4 14.4l4.5 -2.7',
  table: 'M3 4.5h14v11.5h-14ZM3 8.3h14M9 8.3v7.7',
  more: 'M3 5h14M3 10h14M3 15h14',
  up: 'M5 12.5l5 -5l5 5',
  down: 'M5 7.5l5 5l5 -5',
  left: 'M12.5 5l-5 5l5 5',
  right: 'M7.5 5l5 5l-5 5',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4',
  replay: 'M4.5 4v4.5h4.5M4.8 8.3a6 6 0 1 1 -0.6 3.7',
  info: 'M17 10a7 7 0 1 1 -14 0a7 7 0 0 1 14 0M10 9v5M10 6v.6',
  sortable: 'M10 3v14M6.8 6.2L10 3l3.2 3.2M6.8 13.8L10 17l3.2 -3.2',
} as const

const SOLID = {
  play: 'M5.5 3.5v13l11 -6.5Z',
  pause: 'M5 4h3.4v12h-3.4ZM11.6 4h3.4v12h-3.4Z',
  ascending: 'M10 4.5l7 11h-14Z',
  descending: 'M10 15.5l7 -11h-14Z',
} as const

export type IconName = keyof typeof ICONS | keyof typeof SOLID

interface IconProps {
  readonly name: IconName
  /** px */
  readonly size?: number
}

/** A small picture beside or in place of a control's words; the control names itself. */
export function Icon({ name, size = 16 }: IconProps) {
  const solid = name in SOLID
  return (
    <svg
      className={solid ? 'icon is-solid' : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={{ ...ICONS, ...SOLID }[name]} />
    </svg>
  )
}
