import * as z from 'zod/mini'
import { SEGMENT_KINDS, SOURCE_KINDS } from '@/model/evidence'
import type { SegmentId, SourceId } from '@/model/ids'
import { id, localText, oneOf, orEmpty, orNull, words } from './fields'

const offset = z.int().check(z.gte(0))

/** Where a record stands in a source. */
export const evidence = z.strictObject({
  source: id<SourceId>(),
  segment: id<SegmentId>(),
  start: orNull(offset),
  end: orNull(offset),
  anchor: orNull(words),
  note: orNull(localText),
})

/** A part of a source: a digest, or why nothing is taken from it. */
export const segment = z.strictObject({
  id: id<SegmentId>(),
  kind: oneOf(SEGMENT_KINDS),
  digest: orNull(localText),
  junk: orNull(localText),
})

/** A publication; `sha256` is that of its text in UTF-8, in hexadecimal. */
export const source = z.strictObject({
  id: id<SourceId>(),
  kind: oneOf(SOURCE_KINDS),
  title: localText,
  publisher: orNull(words),
  url: orNull(words),
  published: orNull(words),
  language: orNull(words),
  sha256: orNull(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  segments: orEmpty(segment),
})
