/** A token read: where it ends, or where it goes wrong. */
interface Token {
  readonly ok: boolean
  readonly at: number
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORDS = ['true', 'false', 'null'] as const
const BLANKS = /[ \t\n\r]*/y

/**
 * Where a text stops being JSON (RFC 8259).
 * Browsers word this differently or not at all, so a text that `JSON.parse` has refused is walked once more here.
 *
 * @returns the offset (UTF-16) of the first character that can't stand where it stands; the text's length when it
 *   breaks off; null when the text is JSON. Linear in the text, and not recursive: nesting may be as deep as it likes.
 */
export function findJsonFault(text: string): number | null {
  /** What closes each list and object that is open around the place. */
  const closers: string[] = []
  let expected: 'value' | 'key' | 'after' = 'value'
  /** Whether the list or object was opened just before, and so may close at once. */
  let isFirst = false
  let at = 0
  for (;;) {
    at = skip(text, at)
    const char = text.charAt(at)
    const closer = closers.at(-1)
    if (expected === 'after' && closer === undefined) return at === text.length ? null : at
    if (char !== '' && char === closer && (expected === 'after' || isFirst)) {
      closers.pop()
      expected = 'after'
      isFirst = false
      at += 1
    } else if (expected === 'after') {
      if (char !== ',') return at
      expected = closer === '}' ? 'key' : 'value'
      at += 1
    } else if (expected === 'value' && (char === '{' || char === '[')) {
      closers.push(char === '{' ? '}' : ']')
      expected = char === '{' ? 'key' : 'value'
      isFirst = true
      at += 1
    } else {
      const token = expected === 'key' ? readKey(text, at) : readScalar(text, at)
      if (!token.ok) return token.at
      expected = expected === 'key' ? 'value' : 'after'
      isFirst = false
      at = token.at
    }
  }
}

function skip(text: string, at: number): number {
  BLANKS.lastIndex = at
  return BLANKS.test(text) ? BLANKS.lastIndex : at
}

/** A key with its colon. */
function readKey(text: string, at: number): Token {
  if (text.charAt(at) !== '"') return { ok: false, at }
  const key = readString(text, at)
  if (!key.ok) return key
  const colon = skip(text, key.at)
  return text.charAt(colon) === ':' ? { ok: true, at: colon + 1 } : { ok: false, at: colon }
}

function readScalar(text: string, at: number): Token {
  if (text.charAt(at) === '"') return readString(text, at)
  const word = WORDS.find((each) => text.startsWith(each, at))
  if (word !== undefined) return { ok: true, at: at + word.length }
  NUMBER.lastIndex = at
  if (NUMBER.test(text)) return { ok: true, at: NUMBER.lastIndex }
  // A word or a sign that the end of the text cuts off: the text breaks off.
  const rest = text.slice(at, at + 6)
  const isCut = rest === '-' || (rest !== '' && WORDS.some((each) => each.startsWith(rest)))
  return { ok: false, at: isCut ? text.length : at }
}

function readString(text: string, start: number): Token {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (char === '"') return { ok: true, at: at + 1 }
    if (char < ' ') return { ok: false, at }
    if (char !== '\\') continue
    const escape = text.slice(at + 1, at + 6)
    if (/^["\\/bfnrt]/.test(escape)) at += 1
    else if (/^u[0-9a-fA-F]{4}/.test(escape)) at += 5
    else return { ok: false, at: /^(?:u[0-9a-fA-F]{0,3})?$/.test(escape) ? text.length : at }
  }
  return { ok: false, at: text.length }
}
