import { afterEach, describe, expect, it, vi } from 'vitest'
import { aDatasetFile } from '../builders/aDatasetFile'

/** Stands in for the constructor of functions from text, and refuses as the policy does. */
const compile = vi.fn<() => void>(function refuse() {
  throw new EvalError('refused')
})

afterEach(() => {
  vi.unstubAllGlobals()
  compile.mockClear()
})

describe('reading a dataset', () => {
  it('compiles no code, which the page’s Content-Security-Policy forbids and would report', async () => {
    // Before the first import: the library would ask once whether it may.
    vi.stubGlobal('Function', compile)
    const { parseDataset } = await import('@/dataset/parseDataset')
    // The first file goes the fast way, the second by the schema itself.
    parseDataset(aDatasetFile())
    parseDataset({ ...aDatasetFile(), events: [{}] })
    expect(compile).not.toHaveBeenCalled()
  })

  it('would with the library’s other entry, which is why that is not used', async () => {
    vi.stubGlobal('Function', compile)
    const z = await import('zod')
    z.object({ id: z.string() }).safeParse({})
    expect(compile).toHaveBeenCalled()
  })
})
