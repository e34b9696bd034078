// These run in the page. No named function inside them: the one that runs this file would wrap it in a call to a
// function the page has not.

/** Waits, without polling, for the first full picture: the app's mark, or the first paint of a page without an app. */
export function pictured(): Promise<void> {
  return new Promise((resolve) => {
    const isApp = document.querySelector('[role="slider"]:only-child') === null
    const name = isApp ? 'sidelines:first-picture' : 'first-paint'
    new PerformanceObserver((list) => {
      if (list.getEntriesByName(name).length > 0) resolve()
    }).observe({ type: isApp ? 'mark' : 'paint', buffered: true })
  })
}

/**
 * From now on each keydown leaves two measures: `bench:frame` until its frame has been handed over to be painted, and
 * `bench:step` until the next frame begins: then it is on the screen, however late the browser drew it.
 */
export function recordSteps(): void {
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          performance.measure('bench:step', { start: timeStamp, end: performance.now() })
        })
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => {
          performance.measure('bench:frame', { start: timeStamp, end: performance.now() })
          port1.close()
        })
        port1.start()
        port2.postMessage(null)
      })
    },
    { capture: true },
  )
}

type PartialShift = PerformanceEntry & Partial<Shift>

interface Shift {
  readonly value: number
  readonly hadRecentInput: boolean
}

/** The sum of all layout shifts since the page began, but for those that answer the reader. */
export function shiftsSoFar(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as readonly PartialShift[]
      resolve(shifts.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : (value ?? 0)), 0))
    }).observe({ type: 'layout-shift', buffered: true })
    // Without a shift there is no call.
    setTimeout(() => resolve(0), 200)
  })
}
