import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { CreateRenderer, Renderer } from '@/renderers/renderer'
import type { AppState } from '@/state/appState'
import { useApp } from '@/state/hooks'

/**
 * Mounts a renderer and feeds it outside React's render loop: every change of state builds a scene and, where it is
 * another one, draws it. `build` must be stable (module-level or memoised) and return the same reference for the same
 * picture; null draws nothing yet. What can be drawn at once is there with the first paint. A renderer that throws
 * fails its own panel: the other listeners of the store are still called.
 */
export function useRenderer<Scene, Reported>(
  create: CreateRenderer<Scene, Reported>,
  build: (state: AppState) => Scene | null,
  report: (intent: Reported) => void,
): RefObject<HTMLDivElement | null> {
  const container = useRef<HTMLDivElement>(null)
  const renderer = useRef<Renderer<Scene> | null>(null)
  const latest = useRef(report)
  const { store } = useApp()
  const [, fail] = useState<never>()
  useLayoutEffect(function keepReportFresh() {
    latest.current = report
  })
  useLayoutEffect(
    function mountRenderer() {
      if (!container.current) return undefined
      renderer.current = create(container.current, (intent) => latest.current(intent))
      return function unmountRenderer() {
        renderer.current?.destroy()
        renderer.current = null
      }
    },
    [create],
  )
  useLayoutEffect(
    function drawOnChange() {
      let last: Scene | null = null
      const draw = (state: AppState) => {
        const scene = build(state)
        if (scene === null || scene === last) return
        last = scene
        renderer.current?.update(scene)
      }
      draw(store.getState())
      return store.subscribe((state) => {
        try {
          draw(state)
        } catch (error) {
          // Thrown anew where the panel's boundary catches it.
          fail(() => {
            throw error
          })
        }
      })
    },
    [store, build, create],
  )
  return container
}
