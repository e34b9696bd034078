import type { Browser, CDPSession, Page } from 'playwright-core'
import { median, quantile } from './statistics'
import { pictured, recordSteps, shiftsSoFar } from './inPage'

/** What one visit of a page in a clean profile gave; times in ms, heap in bytes. */
export interface Visit {
  readonly firstPictureMs: number
  /** Keydown on the thumb until its frame is on the screen, the slowest but 5 %. */
  readonly stepP95Ms: number
  /** Keydown until its frame is handed over to be painted, the median. */
  readonly frameMs: number
  /** Everything the main thread did between a key and the next: Chromium's TaskDuration in processor time, the median step. */
  readonly stepTaskMs: number
  /** What it did after the last step, when things may catch up. */
  readonly restTaskMs: number
  readonly heapBytes: number
  /** Cumulative layout shift from the first paint to the end, nothing excused. */
  readonly shift: number
  /** Addresses asked for up to the first full picture. */
  readonly addresses: readonly string[]
}

const STEPS = 40
/** About the rate at which a held key repeats. */
const BETWEEN_STEPS_MS = 50
const REST_MS = 1000

/**
 * Opens a page, waits for its first full picture, then walks its `Window end` back and forth.
 * @param turnAfter steps in one direction before the other; each step must be able to change the picture
 */
export async function measureVisit(browser: Browser, address: string, turnAfter: number): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    // In processor time: what others do on the machine at the same time is not counted.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    // A new context opens a window, whose own start would be measured along.
    await page.waitForTimeout(REST_MS)
    await page.goto(address)
    const { firstPictureMs, addresses } = await firstPicture(page)
    await page.waitForTimeout(REST_MS)
    await session.send('HeapProfiler.collectGarbage')
    const heapBytes = await metric(session, 'JSHeapUsedSize')
    const steps = await walk(page, session, turnAfter)
    const shift = await page.evaluate(shiftsSoFar)
    return { firstPictureMs, addresses, heapBytes, shift, ...steps }
  } finally {
    await context.close()
  }
}

/** The app's own mark; the floor has none, and is all there with its first paint. */
async function firstPicture(page: Page): Promise<Pick<Visit, 'firstPictureMs' | 'addresses'>> {
  await page.evaluate(pictured)
  return page.evaluate(() => {
    const [mark] = performance.getEntriesByName('sidelines:first-picture')
    const [paint] = performance.getEntriesByName('first-paint')
    const firstPictureMs = (mark ?? paint)?.startTime ?? Number.NaN
    const resources = performance.getEntriesByType('resource')
    const before = resources.filter(({ startTime }) => startTime <= firstPictureMs)
    return { firstPictureMs, addresses: [location.href, ...before.map(({ name }) => name)] }
  })
}

type Steps = Pick<Visit, 'stepP95Ms' | 'frameMs' | 'stepTaskMs' | 'restTaskMs'>

async function walk(page: Page, session: CDPSession, turnAfter: number): Promise<Steps> {
  await page.getByRole('slider', { name: 'Window end' }).focus()
  await page.evaluate(recordSteps)
  await page.waitForTimeout(REST_MS)
  const tasks = [await metric(session, 'TaskDuration')]
  for (let step = 0; step < STEPS; step += 1) {
    const pressed = performance.now()
    await page.keyboard.press(Math.floor(step / turnAfter) % 2 === 0 ? 'ArrowLeft' : 'ArrowRight')
    // A page that can't keep up is let breathe, so that each step is measured for itself.
    await page.waitForTimeout(Math.max(BETWEEN_STEPS_MS, 2 * (performance.now() - pressed)))
    tasks.push(await metric(session, 'TaskDuration'))
  }
  await page.waitForTimeout(REST_MS)
  const rested = await metric(session, 'TaskDuration')
  const { steps, frames } = await page.evaluate(() => ({
    steps: performance.getEntriesByName('bench:step').map(({ duration }) => duration),
    frames: performance.getEntriesByName('bench:frame').map(({ duration }) => duration),
  }))
  if (steps.length < STEPS) throw new Error(`walk: only ${steps.length} of ${STEPS} steps were painted`)
  return {
    stepP95Ms: quantile(steps, 0.95),
    frameMs: median(frames),
    stepTaskMs: 1000 * median(tasks.slice(1).map((after, i) => after - (tasks[i] ?? 0))),
    restTaskMs: 1000 * (rested - (tasks.at(-1) ?? 0)),
  }
}

/** A number Chromium keeps about the page; durations in seconds. */
async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find((each) => each.name === name)?.value ?? Number.NaN
}
