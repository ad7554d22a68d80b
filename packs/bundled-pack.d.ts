declare module 'virtual:bundled-pack' {
  /** The bundled pack in its built form, as JSON text. */
  export const packText: string;
  /** SHA-256 of that text, in hexadecimal. */
  export const packDigest: string;
}

declare module 'virtual:bundled-names' {
  /** The index of the bundled pack's names, in base64. */
  export const names: string;
}
