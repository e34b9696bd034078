import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { format } from 'node:util'
import { afterEach, beforeEach, vi } from 'vitest'

// What jsdom has no layout for. Sizes are 0 unless a test defines them.
class QuietObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return []
  }
}

vi.stubGlobal('ResizeObserver', QuietObserver)
vi.stubGlobal('IntersectionObserver', QuietObserver)
vi.stubGlobal('matchMedia', (media: string) =>
  Object.assign(new EventTarget(), { media, matches: false, onchange: null }),
)
Element.prototype.scrollIntoView = () => {}
Element.prototype.setPointerCapture = () => {}
Element.prototype.releasePointerCapture = () => {}
Element.prototype.hasPointerCapture = () => false
HTMLDialogElement.prototype.show = function show() {
  this.open = true
}
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}
HTMLDialogElement.prototype.close = function close() {
  if (!this.open) return
  this.open = false
  this.dispatchEvent(new Event('close'))
}

const { error } = console
let complaints: string[] = []

beforeEach(() => {
  complaints = []
  // A test that expects an error on the console replaces this by a spy of its own.
  console.error = (...parts: unknown[]) => {
    const text = format(...parts)
    if (text.startsWith('Not implemented')) return
    complaints.push(text)
    error(...parts)
  }
})

afterEach(() => {
  cleanup()
  console.error = error
  if (complaints.length > 0) throw new Error(`written to console.error: ${complaints.join('\n')}`)
})
