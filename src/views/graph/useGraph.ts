import { type RefObject, useCallback, useMemo, useState } from 'react'
import type { Ref } from '@/model/ref'
import { createGraphRenderer } from '@/renderers/graph/createGraphRenderer'
import type { GraphIntent } from '@/renderers/graph/graphIntent'
import { ZOOM_STEP } from '@/renderers/graph/graphKeys'
import { FIT, zoomedAt } from '@/scenes/graph/camera'
import type { Point } from '@/scenes/marks/point'
import { useApp } from '@/state/hooks'
import { followPress } from '@/views/shared/followPress'
import { useRenderer } from '@/views/shared/useRenderer'
import { type Size, useSize } from '@/views/shared/useSize'
import { createGraphBuild, NO_PINS } from './createGraphBuild'

interface GraphHandle {
  readonly container: RefObject<HTMLDivElement | null>
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly fit: () => void
}

const NO_SIZE: Size = { width: 0, height: 0 }

/** Holds what is this view's alone, where the reader looks from and what was dragged, and draws. */
export function useGraph(): GraphHandle {
  const { actions, device } = useApp()
  const [camera, setCamera] = useState(FIT)
  const [pins, setPins] = useState(NO_PINS)
  const [size, setSize] = useState<Size>(NO_SIZE)
  const sight = useMemo(() => createGraphBuild(device.measureText), [device])
  const build = useMemo(() => sight({ size, pins, camera }), [sight, size, pins, camera])
  const fit = useCallback(() => {
    setCamera(FIT)
    setPins(NO_PINS)
  }, [])
  const pin = useCallback(
    (ref: Ref, [x, y]: Point) =>
      setPins(({ at }) => ({ at: new Map(at).set(ref, [x / size.width, y / size.height]), last: ref })),
    [size],
  )
  const report = useCallback(
    (intent: GraphIntent) => {
      switch (intent.kind) {
        case 'camera':
          return setCamera(intent.camera)
        case 'fit':
          return fit()
        case 'drag':
          return pin(intent.ref, intent.to)
        case 'press':
        case 'press-empty':
        case 'hover':
          return followPress(actions, intent)
      }
    },
    [actions, fit, pin],
  )
  const container = useRenderer(createGraphRenderer, build, report)
  const measured = useSize(container)
  if (measured !== null && measured !== size) setSize(measured)
  const zoom = (factor: number) =>
    setCamera((now) => zoomedAt(now, factor, [size.width / 2, size.height / 2]))
  return { container, zoomIn: () => zoom(ZOOM_STEP), zoomOut: () => zoom(1 / ZOOM_STEP), fit }
}
