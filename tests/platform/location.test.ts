import { afterEach, describe, expect, it, vi } from 'vitest'
import { createAddressBar } from '@/platform/location'

afterEach(() => history.replaceState(null, '', '/'))

describe('the address bar', () => {
  it('reads the query', () => {
    history.replaceState(null, '', '/?sel=actor:japan')
    expect(createAddressBar().query()).toBe('?sel=actor:japan')
  })

  it('pushes another entry, and puts the same one right', () => {
    const bar = createAddressBar()
    const before = history.length
    bar.write('?t=2024-11-15', 'replace')
    expect([bar.query(), history.length]).toEqual(['?t=2024-11-15', before])
    bar.write('?sel=actor:japan', 'push')
    expect([bar.query(), history.length]).toEqual(['?sel=actor:japan', before + 1])
  })

  it('drops the query where nothing is left of it', () => {
    const bar = createAddressBar()
    bar.write('?view=table', 'replace')
    bar.write('', 'replace')
    expect(location.href).toBe(`${location.origin}/`)
  })

  it('keeps the path and the origin in a full address, and drops a fragment', () => {
    history.replaceState(null, '', '/deep/path/index.html?view=table#here')
    expect(createAddressBar().addressOf('?sel=actor:japan')).toBe(
      `${location.origin}/deep/path/index.html?sel=actor:japan`,
    )
  })

  it('tells of going back until it is stopped', () => {
    const call = vi.fn<() => void>()
    const stop = createAddressBar().onTravel(call)
    dispatchEvent(new PopStateEvent('popstate'))
    stop()
    dispatchEvent(new PopStateEvent('popstate'))
    expect(call).toHaveBeenCalledTimes(1)
  })

  it('gives back what was written, letter by letter', () => {
    const bar = createAddressBar()
    const query = '?sel=tie:japan~south-korea&t=2024-11-15/2024-11-16&f=sign:conflict;certainty:said,stated'
    bar.write(query, 'replace')
    expect(bar.query()).toBe(query)
  })
})
