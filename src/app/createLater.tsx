import { type ComponentType, lazy, Suspense, useState } from 'react'

/** A view that is no part of the first picture: loaded when it is shown, or ahead, and then drawn at once. */
export function createLater(importView: () => Promise<ComponentType>) {
  let known: ComponentType | null = null
  const load = async () => {
    known = await importView()
    return { default: known }
  }
  function Later() {
    // The same for as long as it stands: another component would start anew. One that failed is asked for again.
    const [View] = useState<ComponentType>(() => known ?? lazy(load))
    return (
      <Suspense fallback={null}>
        <View />
      </Suspense>
    )
  }
  return { Later, load }
}
