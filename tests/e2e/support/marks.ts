import type { Locator, Page } from 'playwright-core'

export type Region = 'map' | 'graph' | 'timeline' | 'details' | 'source' | 'legend'

/** The region of a view, in any language. */
export const region = (page: Page, name: Region): Locator => page.locator(`[data-region="${name}"]`)

/** The marks of a thing in a view. */
export const marks = (page: Page, view: Region, ref: string): Locator =>
  region(page, view).locator(`[data-ref="${ref}"]`)

/** Whether a mark of the thing is shown as selected in a view. */
export async function isSelected(page: Page, view: Region, ref: string): Promise<boolean> {
  return marks(page, view, ref).evaluateAll((elements) =>
    elements.some((element) =>
      ['aria-pressed', 'aria-selected', 'aria-current'].some((name) => element.getAttribute(name) === 'true'),
    ),
  )
}

/** Presses the first visible mark of a thing in a view with the mouse. */
export async function press(page: Page, view: Region, ref: string): Promise<void> {
  await marks(page, view, ref).locator('visible=true').first().click()
}

/** "N of M events" as the timeline prints it. */
export async function count(page: Page): Promise<string> {
  const text = await region(page, 'timeline').innerText()
  return /\d[\d,]* of \d[\d,]* events/.exec(text)?.[0] ?? ''
}

/** Middles of everything that carries a ref in a view, page px, by ref. */
export async function positions(
  page: Page,
  view: Region,
): Promise<ReadonlyMap<string, readonly [number, number]>> {
  const found = await region(page, view)
    .locator('button[data-ref]')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.getClientRects().length > 0)
        .map((element): [string, [number, number]] => {
          const { x, y, width, height } = element.getBoundingClientRect()
          return [element.getAttribute('data-ref') ?? '', [x + width / 2, y + height / 2]]
        }),
    )
  return new Map(found)
}

/** Waits until the address holds still, as it is written at rest. */
export async function settled(page: Page): Promise<string> {
  await page.waitForTimeout(650)
  return new URL(page.url()).search
}
