import { useEffect, useRef } from 'react'
import { onAnnounce } from './announce'

/** The app's one polite live region. It is there from the start, for only changes in it are read. */
export function LiveRegion() {
  const region = useRef<HTMLDivElement>(null)
  useEffect(
    () =>
      onAnnounce((text) => {
        if (region.current) region.current.textContent = text
      }),
    [],
  )
  return <div ref={region} className="visually-hidden" aria-live="polite" aria-atomic="true" />
}
