import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transformWithOxc } from 'vite'

/** The file names the floor has on the site. */
export const FLOOR_PAGE = 'floor.html'
export const FLOOR_SCRIPT = 'floor.js'

const APP_TAGS = /\n\s*<(?:script[^>]*><\/script>|link rel="(?:stylesheet|modulepreload)"[^>]*>)/g

/** The built page with the same head and policy, but nothing of the app: the floor's script in its place. */
export function toFloorPage(builtPage: string): string {
  const bare = builtPage.replace(APP_TAGS, '')
  if (bare === builtPage) throw new Error('toFloorPage: found nothing of the app in the built page')
  return bare.replace('</head>', `  <script type="module" src="./${FLOOR_SCRIPT}"></script>\n  </head>`)
}

/** The floor's script as a browser takes it. */
export async function floorScript(): Promise<string> {
  const path = fileURLToPath(new URL('floor.ts', import.meta.url))
  return (await transformWithOxc(readFileSync(path, 'utf8'), path)).code
}
