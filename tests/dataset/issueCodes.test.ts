import { readdirSync, readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { type Issue, ISSUE_CODES } from '@/dataset/issue'
import { parseDataset } from '@/dataset/parseDataset'
import { parseJson } from '@/dataset/parseJson'
import { issues as words } from '@/i18n/en/issues'

const FOLDER = new URL('../fixtures/bad/', import.meta.url)
const messages: Readonly<Record<string, string>> = words

function issuesOf(name: string): readonly Issue[] {
  const read = parseJson(readFileSync(new URL(name, FOLDER), 'utf8'))
  return read.ok ? parseDataset(read.json).issues : read.issues
}

describe('a file with one fault', () => {
  it.each(ISSUE_CODES)('has the issue %s, and no other', (code) => {
    expect(issuesOf(`${code}.json`).map((issue) => issue.code)).toEqual([code])
  })

  it('is there for every code, and for nothing that is no code', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual(ISSUE_CODES.map((code) => `${code}.json`).toSorted())
  })
})

describe('the words for an issue', () => {
  it('are there for every code, and for nothing that is no code', () => {
    expect(Object.keys(messages).toSorted()).toEqual(ISSUE_CODES.map((code) => `issue.${code}`).toSorted())
  })

  it.each(ISSUE_CODES)('of %s make a whole sentence of what is known', (code) => {
    const [issue] = issuesOf(`${code}.json`)
    const message = new IntlMessageFormat(messages[`issue.${code}`] ?? '', 'en')
    const sentence = String(message.format({ ...issue?.params }))
    expect(sentence).toMatch(/^[\p{Lu}“\d].*[.?]$/u)
    expect(sentence).not.toMatch(/[{}]|undefined|null,/)
  })

  it('say where a file that is cut off breaks off', () => {
    const [issue] = issuesOf('format.not-json.json')
    const message = new IntlMessageFormat(messages['issue.format.not-json'] ?? '', 'en')
    expect(message.format({ ...issue?.params })).toBe(
      'The file is not complete: it breaks off at line 144, column 1. Load or copy it again.',
    )
  })

  it('say which version a file has and which this page reads', () => {
    const [issue] = issuesOf('format.newer-version.json')
    const message = new IntlMessageFormat(messages['issue.format.newer-version'] ?? '', 'en')
    expect(message.format({ ...issue?.params })).toContain(
      'version 2 of the format; this page reads version 1',
    )
  })
})
