// Fields in a note: `{{value "8.1"}}`, `{{count tasks overdue}}`; what they say is computed, so a sentence cannot go stale.
import type { MessageKey, MessageParams } from '../../../model/messages/index.ts';

export interface Field {
  readonly name: string;
  readonly args: readonly string[];
  /** As written, braces included. */
  readonly written: string;
  /** In the text that holds it. */
  readonly offset: number;
}

export interface FieldFault {
  readonly key: MessageKey;
  readonly params: MessageParams;
}

const FIELD = /\{\{([^{}]*)\}\}/g;
const WORD = /"([^"]*)"|“([^”]*)”|'([^']*)'|(\S+)/g;

/** Every field of a text, in order. */
export const fieldsIn = (text: string): Field[] =>
  [...text.matchAll(FIELD)].map((match) => {
    const words = [...(match[1] ?? '').matchAll(WORD)].map(
      (word) => word[1] ?? word[2] ?? word[3] ?? word[4] ?? '',
    );
    return { name: words[0] ?? '', args: words.slice(1), written: match[0], offset: match.index };
  });

/** Braces that open a field and never close it, or the other way round. */
export function strayBraces(text: string): number | undefined {
  const rest = text.replace(FIELD, (field) => ' '.repeat(field.length));
  const at = rest.search(/\{\{|\}\}/);
  return at < 0 ? undefined : at;
}

/** Stand-ins for fields while marks are read, so that what a field says never becomes a mark. */
const standIn = (index: number): string => `\ue000${index}\ue001`;

export function hideFields(text: string, fields: readonly Field[]): string {
  let hidden = '';
  let end = 0;
  for (const [index, field] of fields.entries()) {
    hidden += text.slice(end, field.offset) + standIn(index);
    end = field.offset + field.written.length;
  }
  return hidden + text.slice(end);
}

export const showFields = (text: string, values: readonly string[]): string =>
  text.replace(/\ue000(\d+)\ue001/g, (_, index: string) => values[Number(index)] ?? '');
