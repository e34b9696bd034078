// `npm run bench`: the whole app in a browser beside a floor. Prints one table; judges nothing.
// Options: --rounds N (9), --port N (a free one).
import { parseArgs } from 'node:util'
import { launchBrowser } from '../e2e/support/browser'
import { openSite, type Subject, SUBJECTS } from './benchSite'
import { sizesOf } from './fileSizes'
import { measureVisit, type Visit } from './measureVisit'
import { toTable } from './printTable'
import { median } from './statistics'
import type { Measured } from './targets'

/** Lima has two days with events, so that every step turns round. */
const TURN_AFTER: Readonly<Record<Subject, number>> = { floor: 20, lima: 1, thousand: 20, tenThousand: 20 }

/** A page that has not been measured by then counts as one without an answer. */
const GIVE_UP_MS = 60_000

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, port: { type: 'string', default: '0' } },
})
const rounds = Number(values.rounds)

console.log('Building for production, generating datasets …')
const site = await openSite(Number(values.port))
let browser = await launchBrowser()
const visits = new Map<Subject, Visit[]>(SUBJECTS.map(({ name }) => [name, []]))
try {
  // Round 0 warms the machine's caches and is not counted; floor and app take turns, so that a busy minute hits both.
  for (let round = 0; round <= rounds; round += 1) {
    console.log(round === 0 ? 'Warming up …' : `Round ${round} of ${rounds} …`)
    for (const { name, path } of SUBJECTS) {
      const visit = await withinTime(measureVisit(browser, site.address + path, TURN_AFTER[name]))
      if (visit === null) {
        console.log(`  ${name} gave up after ${GIVE_UP_MS / 1000} s`)
        // A page that hangs can't be closed by itself.
        await browser.close()
        browser = await launchBrowser()
      } else if (round > 0) visits.get(name)?.push(visit)
    }
  }
  const addresses = visits.get('lima')?.[0]?.addresses ?? []
  console.log(`\nChromium ${browser.version()}, medians of ${rounds}\n`)
  console.log(toTable(medians(visits), sizesOf(site, addresses)))
} finally {
  await browser.close()
  await site.close()
}

async function withinTime(visit: Promise<Visit>): Promise<Visit | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), GIVE_UP_MS)
  })
  visit.catch(() => null)
  try {
    return await Promise.race([visit, late])
  } finally {
    clearTimeout(timer)
  }
}

function medians(all: ReadonlyMap<Subject, readonly Visit[]>): Measured {
  const of = (subject: Subject, part: Exclude<keyof Visit, 'addresses'>) =>
    median((all.get(subject) ?? []).map((visit) => visit[part]))
  const each = (subject: Subject) => ({
    firstPictureMs: of(subject, 'firstPictureMs'),
    stepP95Ms: of(subject, 'stepP95Ms'),
    frameMs: of(subject, 'frameMs'),
    stepTaskMs: of(subject, 'stepTaskMs'),
    restTaskMs: of(subject, 'restTaskMs'),
    heapBytes: of(subject, 'heapBytes'),
    shift: of(subject, 'shift'),
  })
  return {
    floor: each('floor'),
    lima: each('lima'),
    thousand: each('thousand'),
    tenThousand: each('tenThousand'),
  }
}
