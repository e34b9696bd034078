/** Writes an SVG path of straight lines, coordinates to 1/100. */
export interface PathWriter {
  readonly moveTo: (x: number, y: number) => void
  readonly lineTo: (x: number, y: number) => void
  readonly close: () => void
  /** The path so far; the next begins empty. */
  readonly take: () => string
}

const FIRST_BYTES = 4096
/** A command, a sign, seven digits, a point and two decimals, twice over. */
const MOST_BYTES_PER_COMMAND = 24

const CODE = { M: 77, L: 76, Z: 90, comma: 44, minus: 45, point: 46, zero: 48 } as const

/**
 * A writer into one buffer: the coasts of the world have 60,000 coordinates, and a string for each would keep the
 * garbage collector busy for longer than the projection takes.
 */
export function createPathWriter(): PathWriter {
  const decoder = new TextDecoder()
  let bytes = new Uint8Array(FIRST_BYTES)
  let length = 0

  const writeWhole = (value: number) => {
    if (value > 9) writeWhole(Math.trunc(value / 10))
    bytes[length++] = CODE.zero + (value % 10)
  }
  const writeNumber = (value: number) => {
    const hundredths = Math.round(Math.abs(value) * 100)
    if (value < 0 && hundredths > 0) bytes[length++] = CODE.minus
    writeWhole(Math.trunc(hundredths / 100))
    const rest = hundredths % 100
    if (rest === 0) return
    bytes[length++] = CODE.point
    bytes[length++] = CODE.zero + Math.trunc(rest / 10)
    if (rest % 10 > 0) bytes[length++] = CODE.zero + (rest % 10)
  }
  const write = (command: number, x: number, y: number) => {
    if (length + MOST_BYTES_PER_COMMAND > bytes.length) {
      const larger = new Uint8Array(bytes.length * 2)
      larger.set(bytes)
      bytes = larger
    }
    bytes[length++] = command
    writeNumber(x)
    bytes[length++] = CODE.comma
    writeNumber(y)
  }
  return {
    moveTo: (x, y) => write(CODE.M, x, y),
    lineTo: (x, y) => write(CODE.L, x, y),
    close: () => {
      bytes[length++] = CODE.Z
    },
    take: () => {
      const path = decoder.decode(bytes.subarray(0, length))
      length = 0
      return path
    },
  }
}
