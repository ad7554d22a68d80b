/** The text that was zipped. Rejects where the bytes are no gzip. */
export function textOfGzip(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const unzipped = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unzipped).text();
}
