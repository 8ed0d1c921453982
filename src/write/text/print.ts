// Values as kh writes them into YAML: people's words in double quotes, dates, numbers and words of the format plain.

/** Control characters that JSON leaves as they are although they are no printable YAML. */
const UNPRINTED = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A person's words: NFC, without blanks at their ends, on one line whatever they hold. */
export const quoted = (text: string): string =>
  JSON.stringify(text.normalize('NFC').trim()).replace(
    UNPRINTED,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Words that YAML, or an older YAML, would not read as text. */
const RESERVED = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
const PLAIN_REFERENCE = /^[A-Za-z][A-Za-z0-9_-]*(?:[./][A-Za-z0-9_-]+)*$/;

/** An id: plain where it can be read as nothing else, in quotes where it could be a number (`"8.10"`). */
export const reference = (id: string): string =>
  PLAIN_REFERENCE.test(id) && !RESERVED.test(id) ? id : quoted(id);

export const references = (ids: readonly string[]): string => `[${ids.map(reference).join(', ')}]`;

/** `{date: 2025, value: 68}` of keys and values already printed. */
export const flowMap = (fields: readonly (readonly [string, string])[]): string =>
  `{${fields.map(([key, value]) => `${key}: ${value}`).join(', ')}}`;
