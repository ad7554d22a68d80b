declare module 'virtual:bundled-pack' {
  /** The bundled pack in its built form, as JSON text. */
  export const packText: string;
  /** The same, as gzip in base64. */
  export const packZipped: string;
  /** SHA-256 of the text, in hexadecimal. */
  export const packDigest: string;
  /** The index of all its names, in base64. */
  export const packNames: string;
}

declare module 'virtual:topic-words' {
  /** A gate of a few words, in base64: a page without any of them is not about the pack's subject. */
  export const topicWords: string;
}
