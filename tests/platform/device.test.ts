import { describe, expect, it, vi } from 'vitest'
import { after, copyText, fontsReady, saveFile } from '@/platform/device'

function withClipboard(writeText: (text: string) => Promise<void>) {
  vi.stubGlobal('navigator', { clipboard: { writeText } })
}

describe('copying', () => {
  it('says that the text reached the clipboard', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve())
    withClipboard(writeText)
    expect(await copyText('an address')).toBe(true)
    expect(writeText).toHaveBeenCalledWith('an address')
    vi.unstubAllGlobals()
  })

  it('says so where the browser refuses, or has no clipboard', async () => {
    withClipboard(() => Promise.reject(new Error('denied')))
    expect(await copyText('x')).toBe(false)
    vi.stubGlobal('navigator', {})
    expect(await copyText('x')).toBe(false)
    vi.unstubAllGlobals()
  })
})

describe('saving', () => {
  it('offers the text under its name and leaves nothing behind', async () => {
    const saved: { blob: Blob; name: string; href: string }[] = []
    const blobs: Blob[] = []
    const revoke = vi.fn<(address: string) => void>()
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:here/${blobs.push(blob)}`,
      revokeObjectURL: revoke,
    })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      saved.push({ blob: blobs[0] ?? new Blob(), name: this.download, href: this.href })
    })
    saveFile('lima.json', '{}', 'application/json')
    const [file] = saved
    expect([file?.name, file?.href, file?.blob.type, file?.blob.size]).toEqual([
      'lima.json',
      'blob:here/1',
      'application/json',
      2,
    ])
    expect(revoke).toHaveBeenCalledWith('blob:here/1')
    expect(document.querySelector('a')).toBeNull()
  })
})

describe('waiting', () => {
  it('calls once, after a while', () => {
    vi.useFakeTimers()
    const call = vi.fn<() => void>()
    after(100, call)
    vi.advanceTimersByTime(99)
    expect(call).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1000)
    expect(call).toHaveBeenCalledTimes(1)
    vi.useRealTimers()
  })

  it('can be called off', () => {
    vi.useFakeTimers()
    const call = vi.fn<() => void>()
    after(100, call)()
    vi.advanceTimersByTime(1000)
    expect(call).not.toHaveBeenCalled()
    vi.useRealTimers()
  })

  it('for fonts ends even if one of them can not be had', async () => {
    const load = vi.fn<(face: string) => Promise<unknown>>((face) =>
      face === 'bad' ? Promise.reject(new Error('gone')) : Promise.resolve([]),
    )
    Object.defineProperty(document, 'fonts', { value: { load }, configurable: true })
    await expect(fontsReady(['good', 'bad'])).resolves.toBeUndefined()
    expect(load).toHaveBeenCalledTimes(2)
  })
})
