import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchText } from '@/platform/fetchText'

afterEach(() => vi.unstubAllGlobals())

const answering = (respond: () => Promise<unknown>) => vi.stubGlobal('fetch', vi.fn(respond))

describe('a file of this site', () => {
  it('is its text', async () => {
    answering(() => Promise.resolve(new Response('{"meta":{}}')))
    expect(await fetchText('data/x.json')).toEqual({ ok: true, text: '{"meta":{}}' })
  })

  it('that the server does not have is its answer’s number', async () => {
    answering(() => Promise.resolve(new Response('no', { status: 404 })))
    expect(await fetchText('data/x.json')).toEqual({ ok: false, status: 404 })
  })

  it('without a network has no number', async () => {
    answering(() => Promise.reject(new TypeError('failed to fetch')))
    expect(await fetchText('data/x.json')).toEqual({ ok: false, status: null })
  })

  it('that breaks off on the way has none either', async () => {
    answering(() => Promise.resolve({ ok: true, text: () => Promise.reject(new TypeError('broken off')) }))
    expect(await fetchText('data/x.json')).toEqual({ ok: false, status: null })
  })
})
