import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { BenchSite } from './benchSite'

const PACKED = /\.(?:woff2|png|jpg|webp)$/
/** The browser asks for it without telling the page. */
const ICON = 'icon.svg'

export interface Sizes {
  readonly scriptBytes: number
  readonly allBytes: number
}

/** What a visit's files weigh on the way: gzip -9 for text, as it is what is packed already. */
export function sizesOf({ address, folder }: BenchSite, addresses: readonly string[]): Sizes {
  const paths = new Set([
    ICON,
    ...addresses.map((each) => new URL(each).pathname.slice(new URL(address).pathname.length)),
  ])
  let [scriptBytes, allBytes] = [0, 0]
  for (const path of paths) {
    const content = readFileSync(join(folder, path === '' ? 'index.html' : path))
    const { length } = PACKED.test(path) ? content : gzipSync(content, { level: 9 })
    allBytes += length
    if (path.endsWith('.js')) scriptBytes += length
  }
  return { scriptBytes, allBytes }
}
