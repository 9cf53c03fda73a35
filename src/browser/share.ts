import { correction, generate } from 'lean-qr'

/** A QR code with more than this is too fine for the camera of an old phone. */
const MOST_QR_BYTES = 500

/** The address of this app with something behind the #, where no server sees it. */
export function linkTo(fragment: string): string {
  const address = new URL('./', document.baseURI)
  address.hash = fragment
  return address.href
}

export function fitsInQr(link: string): boolean {
  return new TextEncoder().encode(link).length <= MOST_QR_BYTES
}

/** A QR code as squares: the width in squares, and a path that draws the dark ones. */
export interface QrCode {
  readonly size: number
  readonly path: string
}

/** Drawn where it is shown; the link goes nowhere. */
export function qrOf(link: string): QrCode {
  const code = generate(link, { minCorrectionLevel: correction.M })
  const squares: string[] = []
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) squares.push(`M${x} ${y}h1v1h-1z`)
  }
  return { size: code.size, path: squares.join('') }
}

/** Hands a file to the browser's downloads. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has begun by then; the address would otherwise hold the bytes until the page closes.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** False when the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
