/** C0 and C1 controls, zero-width and bidirectional characters: what a terminal or a page would act on or hide. */
const HIDDEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

/** The text with every character that does not show written as `\u{…}`, so that untrusted text cannot act or hide. */
export const visible = (text: string): string =>
  text.replace(HIDDEN, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`)
