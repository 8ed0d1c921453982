// Text of plan files inside HTML, in content and in quoted attributes alike.
import { printable } from '../../printable.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Control and bidirectional characters become visible, as everywhere. */
export const escapeHtml = (text: string): string =>
  printable(text).replace(/[&<>"'`]/g, (char) => ENTITIES[char] ?? char);
