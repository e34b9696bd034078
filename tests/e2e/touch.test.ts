import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, visit, type Visit } from './support/browser'
import { positions, region } from './support/marks'

type Spot = readonly [number, number]

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const phone = (width: number, height: number): BrowserContextOptions => ({
  viewport: { width, height },
  hasTouch: true,
  isMobile: true,
  reducedMotion: 'reduce',
})

/** Real fingers: the browser decides what they do, as on a phone. */
async function fingers(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', spots: readonly Spot[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: spots.map(([x, y], id) => ({ x, y, id })),
    })
  return async (from: readonly Spot[], to: readonly Spot[], steps = 8) => {
    await send('touchStart', from)
    for (let step = 1; step <= steps; step += 1) {
      await send(
        'touchMove',
        from.map(([x, y], i): Spot => {
          const [toX, toY] = to[i] ?? [x, y]
          return [x + ((toX - x) * step) / steps, y + ((toY - y) * step) / steps]
        }),
      )
      await page.evaluate(() => new Promise(requestAnimationFrame))
    }
    await send('touchEnd', [])
    await page.waitForTimeout(250)
  }
}

const scrolled = (page: Page) => page.locator('#view').evaluate(({ scrollTop }) => scrollTop)
const zoomOfPage = (page: Page) => page.evaluate(() => visualViewport?.scale ?? 0)

/** A place of the picture with nothing on it, and how far two of its marks stand apart. */
async function sight(page: Page, view: 'map' | 'graph', [a, b]: readonly [string, string]) {
  const at = await positions(page, view)
  const [first, second] = [at.get(a) ?? [0, 0], at.get(b) ?? [0, 0]]
  const frame = await region(page, view).evaluate((element) => {
    const { x, y } = element.getBoundingClientRect()
    return { x, y }
  })
  return {
    first: [first[0] - frame.x, first[1] - frame.y] as const,
    apart: Math.hypot(first[0] - second[0], first[1] - second[1]),
  }
}
const MAP = ['event:lima-trilateral', 'actor:united-states'] as const
const GRAPH = ['actor:japan', 'actor:south-korea'] as const

/** On open sea, and in the graph between its bodies. */
async function emptySpot(page: Page, view: 'map' | 'graph'): Promise<Spot> {
  const picture = view === 'map' ? '.map-picture' : '.graph-drawing'
  return page.locator(picture).evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const seen = Math.min(height, innerHeight - top)
    for (let step = 0; step < 300; step += 1) {
      const x = left + width * (0.35 + 0.02 * (step % 15))
      const y = top + seen * (0.35 + 0.02 * Math.floor(step / 15))
      const under = document.elementFromPoint(x, y)
      const isFree =
        under !== null && element.contains(under) && !under.closest('button, .inset, [data-mark]')
      if (isFree) return [x, y] as const
    }
    throw new Error('emptySpot: the picture is full')
  })
}

describe('on a phone that holds the page whole', () => {
  let here: Visit
  beforeAll(async () => {
    here = await visit(browser, '', phone(390, 844))
  })
  afterAll(() => here.close())

  it('one finger moves the map with it, and not the page', async () => {
    const { page } = here
    const move = await fingers(page)
    const before = await sight(page, 'map', MAP)
    const [x, y] = await emptySpot(page, 'map')
    await move([[x, y]], [[x + 20, y - 60]])
    const after = await sight(page, 'map', MAP)
    expect(after.first[0] - before.first[0]).toBeCloseTo(20, -1)
    expect(after.first[1] - before.first[1]).toBeCloseTo(-60, -1)
    expect(await scrolled(page)).toBe(0)
    await page.getByRole('button', { name: 'Fit' }).first().click()
  })

  it('two fingers zoom the map, and never the page', async () => {
    const { page } = here
    const move = await fingers(page)
    const before = await sight(page, 'map', MAP)
    const [x, y] = await emptySpot(page, 'map')
    await move(
      [
        [x - 30, y],
        [x + 30, y],
      ],
      [
        [x - 60, y],
        [x + 60, y],
      ],
    )
    const after = await sight(page, 'map', MAP)
    expect(after.apart / before.apart).toBeGreaterThan(1.9)
    expect(await zoomOfPage(page)).toBe(1)
    expect(here.messages).toEqual([])
  })

  it('a tap selects, and what was selected peeks out below', async () => {
    const { page } = here
    await page.getByRole('button', { name: 'Fit' }).first().click()
    await page.locator('[data-region="map"] [data-ref="actor:joe-biden"]').first().tap()
    await expect.poll(() => page.url()).toContain('sel=actor:joe-biden')
    await expect.poll(() => region(page, 'details').innerText()).toContain('Joe Biden')
    await page.keyboard.press('Escape')
  })
})

describe('in the graph of a phone', () => {
  let here: Visit
  beforeAll(async () => {
    here = await visit(browser, '?pane=graph', phone(390, 844))
  })
  afterAll(() => here.close())

  it('one finger moves the graph, two zoom it', async () => {
    const { page } = here
    const move = await fingers(page)
    const before = await sight(page, 'graph', GRAPH)
    const [x, y] = await emptySpot(page, 'graph')
    await move([[x, y]], [[x + 24, y + 48]])
    const moved = await sight(page, 'graph', GRAPH)
    expect(moved.first[1] - before.first[1]).toBeCloseTo(48, -1)
    await move(
      [
        [x, y - 30],
        [x, y + 30],
      ],
      [
        [x, y - 70],
        [x, y + 70],
      ],
    )
    const zoomed = await sight(page, 'graph', GRAPH)
    expect(zoomed.apart / moved.apart).toBeGreaterThan(2)
    expect(await zoomOfPage(page)).toBe(1)
    expect(here.messages).toEqual([])
  })
})

describe.each(['map', 'graph'] as const)('on a phone too short for the page, over the %s', (view) => {
  let here: Visit
  const pair = view === 'map' ? MAP : GRAPH
  beforeAll(async () => {
    here = await visit(browser, view === 'map' ? '' : '?pane=graph', phone(320, 568))
  })
  afterAll(() => here.close())

  it('one finger scrolls the page and leaves the picture as it is', async () => {
    const { page } = here
    const move = await fingers(page)
    const before = await sight(page, view, pair)
    const [x, y] = await emptySpot(page, view)
    await move([[x, y]], [[x, y - 90]])
    await expect.poll(() => scrolled(page)).toBeGreaterThan(40)
    const after = await sight(page, view, pair)
    expect(after.apart).toBeCloseTo(before.apart, 3)
    expect(after.first[1]).toBeCloseTo(before.first[1], 3)
  })

  it('one finger to the side says that it takes two', async () => {
    const { page } = here
    const move = await fingers(page)
    const before = await sight(page, view, pair)
    const [x, y] = await emptySpot(page, view)
    await move([[x, y]], [[x + 70, y]])
    await page.getByText('Move the picture with two fingers').waitFor()
    expect((await sight(page, view, pair)).first[0]).toBeCloseTo(before.first[0], 3)
  })

  it('two fingers zoom the picture, and neither scroll nor zoom the page', async () => {
    const { page } = here
    const move = await fingers(page)
    const start = await scrolled(page)
    const before = await sight(page, view, pair)
    const [x, y] = await emptySpot(page, view)
    await move(
      [
        [x - 30, y],
        [x + 30, y],
      ],
      [
        [x - 66, y],
        [x + 66, y],
      ],
    )
    expect((await sight(page, view, pair)).apart / before.apart).toBeGreaterThan(1.9)
    expect(await scrolled(page)).toBe(start)
    expect(await zoomOfPage(page)).toBe(1)
    expect(here.messages).toEqual([])
  })
})
