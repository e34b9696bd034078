/** The kinds of fault, by area: `date.reversed`. */
export type IssueCode = keyof typeof RULES

/** Something wrong in a dataset, for its author to mend; its words come from the catalogue (`issue.<code>`). */
export interface Issue {
  readonly code: IssueCode
  readonly severity: 'error' | 'warning'
  /** JSON pointer (RFC 6901) into the file; empty for the whole. */
  readonly path: string
  readonly params: IssueParams
}

/** What the words of an issue are about: names and numbers, no sentences. */
export type IssueParams = Readonly<Record<string, string | number>>
/** The way from the file's root to a value: keys and positions. */
export type Path = readonly (string | number)[]
/** Takes note of something wrong at a path. */
export type Report = (code: IssueCode, path: Path, params?: IssueParams) => void

/**
 * How grave each is. `fatal`: no dataset can be made of the file. `error`: against the rules of curation, and
 * refused by the data check, but the rest can be shown. `warning`: worth a look.
 */
const RULES = {
  'format.empty': 'fatal',
  'format.not-json': 'fatal',
  'format.not-an-object': 'fatal',
  'format.unknown-format': 'fatal',
  'format.newer-version': 'fatal',
  'format.wrong-type': 'fatal',
  'format.missing': 'fatal',
  'format.unknown-value': 'fatal',
  'format.unknown-key': 'warning',
  'format.bad-id': 'fatal',
  'format.bad-form': 'fatal',
  'format.empty-text': 'fatal',
  'format.empty-list': 'fatal',
  'format.out-of-range': 'fatal',
  'reference.duplicate-id': 'fatal',
  'reference.unknown-actor': 'fatal',
  'reference.unknown-place': 'fatal',
  'reference.unknown-source': 'fatal',
  'reference.unknown-segment': 'fatal',
  'reference.unknown-event': 'fatal',
  'reference.unknown-relation': 'fatal',
  'reference.unknown-claim': 'fatal',
  'reference.unknown-occupancy': 'fatal',
  'reference.part-of-itself': 'fatal',
  'place.out-of-range': 'fatal',
  'place.half-position': 'fatal',
  'date.invalid': 'fatal',
  'date.reversed': 'fatal',
  'date.unknown-zone': 'fatal',
  'date.precision-not-supported': 'error',
  'evidence.missing': 'error',
  'evidence.anchor-too-long': 'error',
  'evidence.bad-offsets': 'error',
  'identifier.unverified-link': 'error',
  'identifier.nothing-checked': 'warning',
  'claim.asserter-also-denies': 'error',
  'claim.held-as-fact': 'error',
  'occupancy.overlap': 'warning',
  'text.short-title-too-long': 'warning',
} as const

/** Every code there is. */
export const ISSUE_CODES = Object.keys(RULES) as readonly IssueCode[]

/** The issue of a code at a path, with the severity of that code. */
export function toIssue(code: IssueCode, path: Path, params: IssueParams = {}): Issue {
  return { code, severity: RULES[code] === 'warning' ? 'warning' : 'error', path: toPointer(path), params }
}

/** Whether a file with this issue can't be shown at all. */
export function isFatal(issue: Issue): boolean {
  return RULES[issue.code] === 'fatal'
}

/** RFC 6901: `~` and `/` in a key are written `~0` and `~1`. */
export function toPointer(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
