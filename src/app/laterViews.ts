import { createLater } from './createLater'

export const { Later: SourceView, load: loadSource } = createLater(async () => {
  const { SourceView: View } = await import('@/views/source/SourceView')
  return View
})

export const { Later: TableView, load: loadTable } = createLater(async () => {
  const { TableView: View } = await import('@/views/table/TableView')
  return View
})
