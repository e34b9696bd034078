import { about } from './en/about'
import { details } from './en/details'
import { graph } from './en/graph'
import { issues } from './en/issues'
import { legend } from './en/legend'
import { map } from './en/map'
import { reading } from './en/reading'
import { search } from './en/search'
import { shell } from './en/shell'
import { source } from './en/source'
import { table } from './en/table'
import { timeline } from './en/timeline'
import { words } from './en/words'

/** Every sentence of the interface in English, by key: ICU MessageFormat. */
export const en = {
  ...shell,
  ...words,
  ...map,
  ...graph,
  ...timeline,
  ...details,
  ...source,
  ...legend,
  ...search,
  ...table,
  ...reading,
  ...about,
  ...issues,
} as const

export type Catalogue = typeof en
export type MessageKey = keyof Catalogue
