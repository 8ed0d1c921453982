// `kh diff --format json` (docs/design.md, section 5): beside the keys of the contract, what a program would have to guess.
import type { Change } from '../../evaluate/change/types.ts';
import { formatDay } from '../../model/civil-date.ts';
import type { Language } from '../../model/messages/index.ts';
import { type Json, printJson, withEnvelope } from '../json.ts';
import type { Look } from '../text.ts';
import { changeValueJson } from './change-value-json.ts';
import { noteText } from './change-words.ts';
import type { DiffAnswer } from './diff-view.ts';

export function diffJson(
  { asOf, base, head, changes, unread, others }: DiffAnswer,
  { language }: Pick<Look, 'language'>,
): string {
  return printJson(
    withEnvelope(
      { asOf, revision: head },
      {
        base,
        head,
        changes: changes.map((change) => changeJson(change, language)),
        unread: [...unread],
        other_files: [...others],
      },
    ),
  );
}

const changeJson = (change: Change, language: Language) =>
  ({
    kind: change.kind,
    severity: change.severity,
    ref: change.ref,
    file: change.file,
    before: changeValueJson(change.before),
    after: changeValueJson(change.after),
    effect:
      change.effect.length === 0 ? null : change.effect.map((note) => noteText(note, language)).join('; '),
    plan: change.plan,
    name: change.name,
    field: change.field,
    days: change.days,
    amendment: change.amendment && { date: formatDay(change.amendment.date), basis: change.amendment.basis },
  }) satisfies Record<string, Json>;
