// Changes of files as the commands mean them: one more entry, one more agency, a file in form.
import { knownKeys } from '../check/schemas.ts';
import type { DocumentKind } from '../model/document.ts';
import type { Fields } from './entries/entry.ts';
import type { Change } from './plan-steps.ts';
import { add } from './text/add.ts';
import { formatText } from './text/format.ts';
import { flowMap, reference } from './text/print.ts';

export const appendEntry = (
  file: string,
  kind: DocumentKind,
  list: 'results' | 'log' | 'amendments',
  fields: Fields,
): Extract<Change, { readonly edit: unknown }> => ({
  file,
  edit: (text) => add(text, { key: list, id: null, printed: flowMap(fields), order: knownKeys(kind, []) }),
});

export const appendAgency = (file: string, id: string, fields: Fields): Change => ({
  file,
  edit: (text) =>
    add(text, {
      key: 'agencies',
      id: reference(id),
      printed: flowMap(fields),
      order: knownKeys('register', []),
    }),
});

export const format = (file: string): Change => ({
  file,
  edit: (text) => ({ text: formatText(text), line: 1, content: '' }),
});
