import { createLater } from './createLater'

export const { Later: SourceView, load: loadSource } = createLater(() =>
  import('@/views/source/SourceView').then((m) => m.SourceView),
)

export const { Later: TableView, load: loadTable } = createLater(() =>
  import('@/views/table/TableView').then((m) => m.TableView),
)
