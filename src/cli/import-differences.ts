// What a corrected document changes, as it is shown before it is written: a line each, or JSON for programs.
import { type MessageKey, message } from '../model/messages/index.ts';
import { type Json, printJson, withEnvelope } from '../present/json.ts';
import { oneLine } from '../present/printable.ts';
import { shorten } from '../present/width.ts';
import { type FieldDifference, isMoveOnly } from '../write/import/update/differences.ts';
import type { Update } from '../write/import/update/update.ts';
import type { World } from './world.ts';

const LONGEST = 100;

/** `plans/kh/targets/8.1.yaml` is `targets/8.1`; what stands in another plan is named with it. */
function itemOf(file: string, plan: string): string {
  const [, owner = '', ...rest] = file.replace(/\.yaml$/, '').split('/');
  return (owner === plan ? rest : [owner, ...rest]).join('/');
}

export function tellDifferences({ differences, plan, names }: Update, { language, out }: World): void {
  const say = (key: MessageKey, params: Readonly<Record<string, string | number>>): void =>
    out(`${oneLine(message(language, key, params))}\n`);
  const { added, removed, deleted, changed } = differences;
  const taken = changed.filter(({ isKept }) => !isKept);
  const kept = changed.length - taken.length + deleted.length;
  const isSame = added.length + removed.length + taken.length === 0;
  if (isSame && kept === 0) say('import.unchanged', { plan });
  else if (isSame) say('import.only_kept', { plan, count: kept });
  else
    say('import.changes', {
      plan,
      added: added.length,
      removed: removed.length,
      changed: taken.length,
      kept,
    });
  const named = (file: string): { item: string; name: string } => ({
    item: itemOf(file, plan),
    name: shorten(names.get(file) ?? '', LONGEST),
  });
  for (const file of added) say('import.change.added', named(file));
  const none = message(language, 'import.none');
  for (const difference of changed) if (!isMoveOnly(difference)) say(...changeWords(difference, plan, none));
  const moved = changed.filter(isMoveOnly);
  if (moved.length > 0) say('import.change.moved', { count: moved.length });
  for (const file of deleted) say('import.change.deleted', named(file));
  for (const file of removed) say('import.change.removed', named(file));
}

function changeWords(
  { file, field, before, after, isKept }: FieldDifference,
  plan: string,
  none: string,
): [MessageKey, Readonly<Record<string, string>>] {
  const words = (value: unknown): string =>
    value === undefined || value === null ? none : shorten(wordsOf(value), LONGEST);
  const params = {
    item: itemOf(file, plan),
    field,
    before: words(toldOf(field, before)),
    after: words(toldOf(field, after)),
  };
  return [isKept ? 'import.change.kept' : 'import.change.field', params];
}

/** A source is told by what it quotes. */
const toldOf = (field: string, value: unknown): unknown =>
  field === 'source' ? ((value as { text?: unknown } | null | undefined)?.text ?? value) : value;

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return `“${value}”`;
  if (Array.isArray(value)) return value.map(entryWords).join('; ');
  return typeof value === 'object' && value !== null ? entryWords(value) : String(value);
}

/** An entry by what it says, without its keys: `2025, 51.2`. */
function entryWords(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return String(entry);
  return Object.values(entry)
    .filter((value) => value !== null)
    .map((value) => (typeof value === 'object' ? wordsOf(value) : String(value)))
    .join(', ');
}

export function differencesJson({ differences, plan }: Update, asOf: number, isTrial: boolean): string {
  const { added, removed, deleted, changed } = differences;
  const plain = (value: unknown): Json => (JSON.parse(JSON.stringify(value ?? null)) as Json) ?? null;
  const items = (files: readonly string[]): string[] => files.map((file) => itemOf(file, plan));
  return printJson(
    withEnvelope(
      { asOf, revision: null },
      {
        dry_run: isTrial,
        plan,
        added: items(added),
        removed: items(removed),
        deleted: items(deleted),
        changed: changed.map(({ file, field, before, after, isKept }) => ({
          item: itemOf(file, plan),
          field,
          before: plain(before),
          after: plain(after),
          kept: isKept,
        })),
      },
    ),
  );
}
