import { describe, expect, it, vi } from 'vitest'
import { createMeasureText } from '@/platform/measureText'

/** A canvas whose letters are all as wide as a tenth of the font's size. */
function withCanvas(context: { font: string; measureText(text: string): { width: number } } | null) {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never)
}

describe('the width of a label', () => {
  it('is what the canvas says for the face, size and weight', () => {
    const context = {
      font: '',
      measureText: vi.fn<(text: string) => { width: number }>((text) => ({ width: text.length })),
    }
    withCanvas(context)
    expect(createMeasureText('"A Face", serif')('Lima', 13, 600)).toBe(4)
    expect(context.font).toBe('600 13px "A Face", serif')
  })

  it('is measured once for each text, size and weight', () => {
    const context = {
      font: '',
      measureText: vi.fn<(text: string) => { width: number }>((text) => ({ width: text.length })),
    }
    withCanvas(context)
    const measure = createMeasureText('serif')
    for (const weight of [400, 400, 600] as const)
      for (const size of [13, 13, 12]) measure('Lima', size, weight)
    expect(context.measureText).toHaveBeenCalledTimes(4)
  })

  it('is guessed from the letters where there is no canvas', () => {
    withCanvas(null)
    const measure = createMeasureText('serif')
    expect(measure('Lima', 10, 400)).toBeCloseTo(22)
    expect(measure('', 10, 400)).toBe(0)
  })
})
