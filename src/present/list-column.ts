// A column of a list for people: its title, its text for an item, its colour.
import { type Language, message } from '../model/messages/index.ts';
import type { Repository } from '../model/repository.ts';
import type { Column } from './table.ts';
import type { Role } from './text.ts';

/** A column of a list for people. */
export interface ListColumn<T> extends Omit<Column, 'title'> {
  readonly title: (language: Language) => string;
  readonly text: (item: T, language: Language, repository: Repository) => string;
  readonly role?: (item: T) => Role | undefined;
}

export const column = <T>(
  key: string,
  text: ListColumn<T>['text'],
  rest: Omit<ListColumn<T>, 'title' | 'text'> = {},
): ListColumn<T> => ({ title: (language) => message(language, `list.${key}` as 'list.id'), text, ...rest });
