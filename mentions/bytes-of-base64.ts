/**
 * The bytes of a text in base64, in which an index or a gate lies in a script. A plain loop: a function
 * called for each byte takes a fresh page four times as long.
 */
export function bytesOfBase64(base64: string): Uint8Array {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
  return bytes;
}
