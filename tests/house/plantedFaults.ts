const LAYERS = 'house(layers)'

/** A fact about the house, the file that breaks it, its text, and the rule that must refuse it. */
export const FAULTS: readonly (readonly [string, string, string, string])[] = [
  [
    'queries may not import state',
    'src/queries/peek.ts',
    "import { day } from '@/state/day'\nexport const peek = day + 1\n",
    LAYERS,
  ],
  [
    'nor its types alone',
    'src/queries/peekType.ts',
    "import type { Day } from '@/state/day'\nexport const peek: Day = 1\n",
    LAYERS,
  ],
  [
    'nor the type of an import',
    'src/queries/peekInline.ts',
    "export type Peek = import('@/state/day').Day\n",
    LAYERS,
  ],
  ['nor lazily', 'src/queries/peekLater.ts', "export const peek = () => import('@/state/day')\n", LAYERS],
  ['nor by passing it on', 'src/queries/peekOn.ts', "export { day } from '@/state/day'\n", LAYERS],
  [
    'nor by a relative address',
    'src/queries/peekAround.ts',
    "import { day } from '../state/day'\nexport const peek = day\n",
    LAYERS,
  ],
  [
    'a relative address does not lead out of a folder, even where the arrow runs',
    'src/queries/near.ts',
    "import { one } from '../model/one'\nexport const near = one\n",
    LAYERS,
  ],
  [
    'a view may not import another view',
    'src/views/map/MapView.ts',
    "import { graphName } from '@/views/graph/graphName'\nexport const mapName = graphName\n",
    LAYERS,
  ],
  [
    'nor through its neighbour’s door',
    'src/views/map/SideView.ts',
    "import { graphName } from '../graph/graphName'\nexport const sideName = graphName\n",
    LAYERS,
  ],
  [
    'nor lazily from what views share',
    'src/views/shared/later.ts',
    "export const later = () => import('@/views/graph/graphName')\n",
    LAYERS,
  ],
  [
    'views may not import the platform',
    'src/views/map/clock.ts',
    "import { now } from '@/platform/now'\nexport const clock = now\n",
    LAYERS,
  ],
  [
    'the map renderer is the one home of leaflet',
    'src/views/map/camera.ts',
    "import { map } from 'leaflet'\nexport const camera = map\n",
    LAYERS,
  ],
  [
    'state is the one home of zustand',
    'src/app/second.ts',
    "import { createStore } from 'zustand/vanilla'\nexport const second = createStore\n",
    LAYERS,
  ],
  [
    'scenes know no react',
    'src/scenes/hook.ts',
    "import { useState } from 'react'\nexport const hook = useState\n",
    LAYERS,
  ],
  [
    'the program knows no Node',
    'src/app/path.ts',
    "import { join } from 'node:path'\nexport const path = join\n",
    LAYERS,
  ],
  [
    'tools do not import views',
    'src/tools/picture.ts',
    "import { graphName } from '@/views/graph/graphName'\nexport const picture = graphName\n",
    LAYERS,
  ],
  [
    'every file stands in a folder of the house',
    'src/attic/box.ts',
    "import { one } from '@/model/one'\nexport const box = one\n",
    LAYERS,
  ],
  [
    'files do not import each other in a circle',
    'src/model/hen.ts',
    "import { egg } from './egg'\nexport const hen = (): string => egg()\n",
    'import(no-cycle)',
  ],
  [
    'nor by their types',
    'src/model/parent.ts',
    "import type { Child } from '@/model/child'\nexport interface Parent {\n  readonly child: Child\n}\n",
    'import(no-cycle)',
  ],
  [
    'nothing is any',
    'src/model/loose.ts',
    'export const loose = (given: any): boolean => given === 1\n',
    'typescript(no-explicit-any)',
  ],
  [
    'a switch over a union names every member',
    'src/model/sign.ts',
    "export function isWarm(sign: 'warm' | 'cold'): boolean {\n  switch (sign) {\n    case 'warm':\n      return true\n  }\n  return false\n}\n",
    'typescript(switch-exhaustiveness-check)',
  ],
  [
    'a promise is awaited or handled',
    'src/app/late.ts',
    'export function late(): void {\n  Promise.resolve(1)\n}\n',
    'typescript(no-floating-promises)',
  ],
  [
    'nothing is asserted to be there',
    'src/model/first.ts',
    'export const first = (all: readonly string[]): string => all[0]!\n',
    'typescript(no-non-null-assertion)',
  ],
  [
    'a file has at most 300 lines',
    'src/model/long.ts',
    Array.from({ length: 301 }, (_, i) => `export const line${i} = ${i}\n`).join(''),
    'eslint(max-lines)',
  ],
  [
    'the model has no Date',
    'src/model/today.ts',
    'export const today = (): number => new Date().getDate()\n',
    'eslint(no-restricted-globals)',
  ],
  [
    'scenes know no document',
    'src/scenes/canvas.ts',
    "export const canvas = () => document.createElement('canvas')\n",
    'eslint(no-restricted-globals)',
  ],
  [
    'only the platform fetches',
    'src/views/shared/load.ts',
    "export const load = () => fetch('./data.json')\n",
    'eslint(no-restricted-globals)',
  ],
  [
    'layouts are not left to chance',
    'src/scenes/seed.ts',
    'export const seed = () => Math.random()\n',
    'eslint(no-restricted-properties)',
  ],
  [
    'text is never assigned as HTML',
    'src/renderers/label.ts',
    'export const label = (box: HTMLElement, text: string) => {\n  box.innerHTML = text\n}\n',
    'eslint(no-restricted-properties)',
  ],
  [
    'nor rendered as HTML',
    'src/ui/Raw.tsx',
    'export const Raw = ({ text }: { readonly text: string }) => <p dangerouslySetInnerHTML={{ __html: text }} />\n',
    'react(no-danger)',
  ],
  [
    'a file that only passes on others is no file',
    'src/model/barrel.ts',
    "export * from './one'\nexport * from './day'\n",
    'oxc(no-barrel-file)',
  ],
  ['exports have names', 'src/model/nameless.ts', 'export default 1\n', 'import(no-default-export)'],
]

/** A clean house, which the faults lean on. */
export const CLEAN: Readonly<Record<string, string>> = {
  'src/model/one.ts': 'export const one = 1\n',
  'src/model/day.ts': "import { one } from './one'\nexport const day = one\n",
  'src/state/day.ts':
    "import { one } from '@/model/one'\nexport type Day = number\nexport const day: Day = one\n",
  'src/state/hooks.ts':
    "import { useState } from 'react'\nimport { day } from './day'\nexport const useDay = () => useState(day)\n",
  'src/platform/now.ts': 'export const now = () => new Date().toISOString()\n',
  'src/scenes/globe.ts': "import { geoEqualEarth } from 'd3-geo'\nexport const globe = geoEqualEarth\n",
  'src/renderers/painters/paint.ts': "import { one } from '@/model/one'\nexport const paint = one\n",
  'src/renderers/map/pane.ts': "import { paint } from '../painters/paint'\nexport const pane = paint\n",
  'src/renderers/map/camera.ts': "import { map } from 'leaflet'\nexport const camera = map\n",
  'src/views/graph/graphName.ts':
    "import { shared } from '@/views/shared/shared'\nexport const graphName = shared\n",
  'src/views/shared/shared.ts': "import { day } from '@/state/day'\nexport const shared = String(day)\n",
  'src/app/App.ts': "export const load = () => import('@/views/graph/graphName')\n",
  'src/main.tsx': "import { load } from '@/app/App'\nawait load()\n",
}

/** What closes the circles. */
export const OTHER_HALVES: Readonly<Record<string, string>> = {
  'src/model/egg.ts': "import { hen } from './hen'\nexport const egg = (): string => hen()\n",
  'src/model/child.ts':
    "import type { Parent } from './parent'\nexport interface Child {\n  readonly parent: Parent | null\n}\n",
}
