// The text of a file that was not there: the comment that tells editors its schema, then a line a field.
import type { DocumentKind } from '../model/document.ts';
import { editorComment } from '../model/schema-names.ts';
import type { Fields } from './entries/entry.ts';
import { flowMap, quoted, reference } from './text/print.ts';

export const documentText = (file: string, kind: DocumentKind, fields: Fields): string =>
  textOf([editorComment(file, kind), ...fields.map(([key, printed]) => `${key}: ${printed}`)]);

/** A register of agencies that begins with its first agency. */
export const registerText = (file: string, name: string, id: string, first: Fields): string =>
  textOf([
    editorComment(file, 'register'),
    `name: ${quoted(name)}`,
    'agencies:',
    `  ${reference(id)}: ${flowMap(first)}`,
  ]);

const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
