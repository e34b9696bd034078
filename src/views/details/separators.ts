/** Between words of one line; never at the start of the next. */
export const DOT = '\u00a0· '
