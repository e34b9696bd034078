/** The full EDTF library, used only to check our own reading against; it brings no types. */
declare module 'edtf' {
  /** Milliseconds; ±Infinity where open, null where unknown. Throws on what is not EDTF. */
  export function edtf(text: string): { readonly min: number | null; readonly max: number | null }
  export { edtf as default }
}
