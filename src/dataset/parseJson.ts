import { type Issue, toIssue } from './issue'
import { findJsonFault } from './jsonFault'

/** A JSON value, or why the text is none. */
export type JsonResult =
  { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly issues: readonly [Issue] }

/**
 * Reads a file's text as JSON; a byte order mark is skipped.
 *
 * @returns the value, or one issue: `format.empty`, or `format.not-json` with `line` and `column` (from 1, columns in
 *   UTF-16 units) of the first character that can't stand there, and `ends` ("yes" when the file breaks off there).
 */
export function parseJson(file: string): JsonResult {
  const text = file.startsWith('\uFEFF') ? file.slice(1) : file
  if (text.trim() === '') return { ok: false, issues: [toIssue('format.empty', [])] }
  try {
    const json: unknown = JSON.parse(text)
    return { ok: true, json }
  } catch {
    const at = findJsonFault(text) ?? text.length
    const before = text.slice(0, at)
    const line = before.split('\n').length
    const column = at - (before.lastIndexOf('\n') + 1) + 1
    const ends = text.slice(at).trim() === '' ? 'yes' : 'no'
    return { ok: false, issues: [toIssue('format.not-json', [], { line, column, ends })] }
  }
}
