import { useMemo } from 'react'
import { useApp } from '@/state/hooks'
import { MarkSample } from '@/views/shared/MarkSample'
import { placeText } from './placeWords'
import { roomyName } from './roomyName'
import type { Picture, SketchTools } from './sketchParts'
import { useStandpoint } from './standpoint'

interface SketchProps<Thing> {
  /** Null where there is nothing to draw. */
  readonly build: (thing: Thing, tools: SketchTools) => Picture | null
  readonly of: Thing
  /** What it is a picture of, for those who do not see it; the sections below say the same in words. */
  readonly label: string
}

/** A record as a small picture of marks, in the middle of its card. */
export function Sketch<Thing>({ build, of, label }: SketchProps<Thing>) {
  const { index } = useStandpoint()
  const { measureText } = useApp().device
  const picture = useMemo(
    () =>
      build(of, {
        index,
        measureText,
        nameOf: (id) => roomyName(index, id),
        placeNameOf: (id) => placeText(index, id),
      }),
    [build, of, index, measureText],
  )
  if (picture === null) return null
  return (
    <figure className="sketch" aria-label={label}>
      <MarkSample shapes={picture.shapes} width={picture.width} height={picture.height} />
    </figure>
  )
}
