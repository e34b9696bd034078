/** Something the data check has to say. An error fails the check, a warning is printed. */
export interface Finding {
  readonly code: string
  readonly severity: 'error' | 'warning'
  /** JSON pointer into the file; empty for the whole. */
  readonly path: string
  readonly detail: string
}

/** A finding that fails the check. */
export function anError(code: string, path: string, detail: string): Finding {
  return { code, severity: 'error', path, detail }
}
