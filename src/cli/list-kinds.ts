// Statuses and flags that a list can never hold, because only the other kind of item has them.
import { TARGET_FLAGS, TARGET_STATUSES, TASK_FLAGS, TASK_STATUSES } from '../evaluate/types.ts';
import { type Language, message } from '../model/messages/index.ts';
import type { Listed } from '../present/list-names.ts';
import type { OptionValues } from './options.ts';
import { Refusal } from './refusal.ts';

type ItemKind = 'targets' | 'tasks';

const STATUSES: Readonly<Record<ItemKind, ReadonlySet<string>>> = {
  targets: new Set(TARGET_STATUSES),
  tasks: new Set(TASK_STATUSES),
};
/** Of a task, `unreported` is a field; here it is a word like the flags. */
const FLAGS: Readonly<Record<ItemKind, ReadonlySet<string>>> = {
  targets: new Set(TARGET_FLAGS),
  tasks: new Set([...TASK_FLAGS, 'unreported']),
};

const OTHER: Readonly<Record<ItemKind, ItemKind>> = { targets: 'tasks', tasks: 'targets' };

const isItems = (what: Listed): what is ItemKind => what === 'targets' || what === 'tasks';
const nameOf = (written: string): string => written.toLowerCase().replaceAll('-', '_');

/** Words of a filter that only the other kind has; none where one word of the filter can fit. */
function strangers(
  written: readonly string[],
  own: ReadonlySet<string>,
  others: ReadonlySet<string>,
): string[] {
  const names = written.map(nameOf);
  return names.every((name) => !own.has(name) && others.has(name)) ? names : [];
}

/** Why a list is empty whatever the plans hold, and which command was meant; null where it is not so. */
export function otherKindHint(what: Listed, options: OptionValues, language: Language): string | null {
  if (!isItems(what)) return null;
  const other = OTHER[what];
  const statuses = strangers(options.status ?? [], STATUSES[what], STATUSES[other]);
  const flags = strangers(options.flag ?? [], FLAGS[what], FLAGS[other]);
  const [option, words] = statuses.length > 0 ? ['--status', statuses] : ['--flag', flags];
  if (words.length === 0) return null;
  const written = words.join(',');
  return message(language, 'list.hint.other_kind', {
    written,
    kind: message(language, `kind.${other}`),
    command: `kh list ${other} ${option} ${written}`,
  });
}

/** `--fail-on` with what the list cannot hold would never fail: refused, before anything is read. */
export function refuseOtherKind(what: Listed, { failOn = [] }: OptionValues, language: Language): void {
  if (!isItems(what)) return;
  const other = OTHER[what];
  const word = failOn.find((each) => !STATUSES[what].has(nameOf(each)) && STATUSES[other].has(nameOf(each)));
  if (word === undefined) return;
  throw new Refusal('refusal.fail_on_other_kind', {
    written: word,
    kind: message(language, `kind.${other}`),
    command: `kh list ${other} --fail-on ${nameOf(word)}`,
  });
}
