import { screen, within } from '@testing-library/react'
import { act } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { toEpochDay } from '@/model/time/day'
import { GraphView } from '@/views/graph/GraphView'
import { atlantic, lima } from '../../builders/lima'
import { mountView } from '../mountView'

class SizedObserver {
  readonly call: ResizeObserverCallback
  constructor(call: ResizeObserverCallback) {
    this.call = call
  }
  observe() {
    const entry = { contentRect: { width: 360, height: 590 } } as ResizeObserverEntry
    this.call([entry], this)
  }
  unobserve() {}
  disconnect() {}
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', SizedObserver)
})

const region = () => screen.getByRole('region', { name: 'Graph' })
const button = (name: RegExp) => within(region()).getByRole('button', { name, hidden: true })
const placeOf = (element: HTMLElement) => [element.style.left, element.style.top]

describe('the graph of Lima', () => {
  it('is a region with one tab stop that says how to go in', () => {
    mountView(<GraphView />, lima())
    const drawing = within(region()).getByRole('group', { name: 'Graph of actors, meetings and ties' })
    expect(region().dataset['region']).toBe('graph')
    expect(drawing.tabIndex).toBe(0)
    const hint = document.getElementById(drawing.getAttribute('aria-describedby') ?? '')
    const stops = region().querySelectorAll('.hit:not([hidden])').length
    expect(hint?.textContent).toContain(`step through ${stops} items`)
  })

  it('counts what is drawn, and what of it the dates leave', async () => {
    const { store } = mountView(<GraphView />, lima())
    expect(region().textContent).toContain('13 actors and 3 meetings, all shown')
    act(() =>
      store.setState(({ span }) => ({
        span: { ...span, to: toEpochDay({ year: 2024, month: 11, day: 14 }) },
      })),
    )
    expect(await screen.findByText('11 of 13 actors and 1 of 3 meetings in these dates')).toBeInTheDocument()
  })

  it('names a meeting by its people, its certainty and its day', () => {
    mountView(<GraphView />, lima())
    expect(button(/^Ishiba and Yoon meet, Lima; reported: .*; 17 Nov 2024\*$/)).toBeInTheDocument()
  })

  it('names a claim with who says so and who had not confirmed', () => {
    mountView(<GraphView />, lima())
    expect(
      button(/^Troops deployed to Kursk; say: US, S(outh)? Korea, Ukraine; N(orth)? Korea had not confirmed/),
    ).toBeInTheDocument()
  })

  it('selects what is pressed, and clears it when pressed again', async () => {
    const { store, user } = mountView(<GraphView />, lima())
    await user.click(button(/^Yoon Suk Yeol/))
    expect(store.getState().selection).toBe('actor:yoon-suk-yeol')
    expect(button(/^Yoon Suk Yeol/).getAttribute('aria-pressed')).toBe('true')
    await user.click(button(/^Yoon Suk Yeol/))
    expect(store.getState().selection).toBeNull()
  })

  it('moves no button while time is scrubbed', () => {
    const { store } = mountView(<GraphView />, lima())
    const before = placeOf(button(/^Shigeru Ishiba/))
    act(() => store.setState(({ span }) => ({ span: { ...span, to: span.from } })))
    expect(placeOf(button(/^Shigeru Ishiba/))).toEqual(before)
    expect(before[0]).toMatch(/px$/)
  })

  it('zooms by its buttons, and fits again', async () => {
    const { user } = mountView(<GraphView />, lima())
    const svg = region().querySelector('svg.graph-svg')
    const whole = svg?.getAttribute('viewBox')
    await user.click(within(region()).getByRole('button', { name: 'Zoom in' }))
    expect(svg?.getAttribute('viewBox')).not.toBe(whole)
    await user.click(within(region()).getByRole('button', { name: /^Fit/ }))
    expect(svg?.getAttribute('viewBox')).toBe(whole)
  })
})

describe('the graph of the Atlantic', () => {
  it('names days of the record with their year', () => {
    mountView(<GraphView />, atlantic())
    const labels = [...region().querySelectorAll('svg text')].map(({ textContent }) => textContent)
    expect(labels).toContain('9–12 Aug 1941')
    expect(labels).toContain('24 Sep 1941')
    expect(region().textContent).toContain('15 actors and 2 meetings, all shown')
  })
})
