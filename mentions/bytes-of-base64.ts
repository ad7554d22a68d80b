/** As newer browsers have it. */
interface ReadsBase64 {
  fromBase64?(base64: string): Uint8Array<ArrayBuffer>;
}

/**
 * The bytes of a text in base64, in which an index or a gate lies in a script. Chromium before 140
 * needs a loop; a function called for each byte would take a fresh page four times as long.
 */
export function bytesOfBase64(base64: string): Uint8Array<ArrayBuffer> {
  const own = (Uint8Array as ReadsBase64).fromBase64?.(base64);
  if (own) return own;
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
  return bytes;
}
