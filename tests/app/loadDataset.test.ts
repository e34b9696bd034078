import { afterEach, describe, expect, it, vi } from 'vitest'
import { datasetAddress, fetchDataset } from '@/app/fetchDataset'
import { loadDataset } from '@/app/loadDataset'
import { createAppStore } from '@/state/createAppStore'
import { aDatasetFile } from '../builders/aDatasetFile'

const BASE = 'https://maps.example/sub/path/'

describe('the address of a dataset', () => {
  it('is a named file beside the page, from any path', () => {
    expect(datasetAddress('lima-2024', null, BASE)).toBe('https://maps.example/sub/path/data/lima-2024.json')
  })

  it.each([
    ['fixtures/a.json', 'https://maps.example/sub/path/fixtures/a.json'],
    ['/a.json', 'https://maps.example/a.json'],
    ['../a.json?x=1', 'https://maps.example/sub/a.json?x=1'],
    ['https://maps.example/a.json', 'https://maps.example/a.json'],
  ])('may be any of this origin: %s', (src, address) => {
    expect(datasetAddress('lima-2024', src, BASE)).toBe(address)
  })

  it.each([
    'https://example.org/a.json',
    '//example.org/a.json',
    'http://maps.example/a.json',
    'https://maps.example:8443/a.json',
    'https://maps.example.example.org/a.json',
    '\\\\example.org/a.json',
    'data:application/json,{}',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://',
  ])('is none for another origin: %s', (src) => {
    expect(datasetAddress('lima-2024', src, BASE)).toBeNull()
  })
})

describe('loading', () => {
  afterEach(() => vi.unstubAllGlobals())

  async function loaded(respond: () => Promise<Response>, wish = {}) {
    const fetch = vi.fn<() => Promise<Response>>(respond)
    vi.stubGlobal('fetch', fetch)
    const store = createAppStore(wish)
    const { datasetId, src } = store.getState()
    await loadDataset(store, wish, [], fetchDataset(datasetId, src))
    return { state: store.getState(), fetch }
  }
  const text =
    (body: string, status = 200) =>
    () =>
      Promise.resolve(new Response(body, { status }))

  it('shows what it read, with what the address asks for', async () => {
    const { state } = await loaded(text(JSON.stringify(aDatasetFile())), { selection: 'actor:japan' })
    expect(state).toMatchObject({ loaded: { status: 'ready' }, selection: 'actor:japan', faults: [] })
  })

  it('asks nothing of another origin, and says so', async () => {
    const { state, fetch } = await loaded(text('{}'), { src: 'https://example.org/a.json' })
    expect(fetch).not.toHaveBeenCalled()
    expect(state.loaded).toEqual({
      status: 'failed',
      trouble: { kind: 'foreign-address', address: 'https://example.org/a.json' },
    })
  })

  it('says which file the server does not have', async () => {
    const { state } = await loaded(text('', 404), { datasetId: 'atlantis' })
    const trouble = { kind: 'unreachable', address: 'data/atlantis.json', status: 404 }
    expect(state.loaded).toEqual({ status: 'failed', trouble })
  })

  it.each([
    ['is cut off', JSON.stringify(aDatasetFile()).slice(0, 200), 'format.not-json'],
    ['is empty', '', 'format.empty'],
    ['is no dataset', '[]', 'format.not-an-object'],
    ['names what it does not hold', JSON.stringify(aDatasetFile({ places: [] })), 'reference.unknown-place'],
  ])('says what is wrong with a file that %s', async (_, body, code) => {
    const { loaded: state } = (await loaded(text(body))).state
    const issues =
      state.status === 'failed' && state.trouble.kind === 'unreadable' ? state.trouble.issues : []
    expect(issues.map((issue) => issue.code)).toContain(code)
  })
})
