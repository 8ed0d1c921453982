// The letters of a text as people see them: NFC, ordinary spaces, no invisible characters.

const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
const SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
const LINE_BREAKS = /\r\n?|[\v\u0085\u2028\u2029]/g;
const CONTROLS = /(?![\t\n\f])\p{Cc}/gu;

export const plainText = (text: string): string =>
  text
    .replace(LINE_BREAKS, '\n')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(CONTROLS, '')
    .normalize('NFC');
