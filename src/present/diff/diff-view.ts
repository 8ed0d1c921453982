// What `kh diff` says, as words in order of severity; the terminal and Markdown print this one model.
import {
  CHANGE_SEVERITIES,
  type Change,
  type ChangeKind,
  type ChangeSeverity,
  type Note,
} from '../../evaluate/change/types.ts';
import type { Day } from '../../model/civil-date.ts';
import { type Language, message } from '../../model/messages/index.ts';
import { formatDate } from '../dates.ts';
import { formatCount } from '../numbers.ts';
import { changeDetail, changeTitle, noteText } from './change-words.ts';

/** A comparison and what was found in it. */
export interface DiffAnswer {
  readonly asOf: Day;
  /** Full commits; null for the work tree. */
  readonly base: string | null;
  readonly head: string | null;
  readonly changes: readonly Change[];
  /** Files with faults on one side, of which nothing is said. */
  readonly unread: readonly string[];
  /** Files that differ without a change of meaning. */
  readonly others: readonly string[];
}

export interface ChangeView {
  readonly kind: ChangeKind;
  readonly title: string;
  readonly ref: string;
  readonly name: string;
  readonly detail: string;
  readonly notes: readonly string[];
}

export interface DiffSection {
  readonly severity: ChangeSeverity;
  readonly title: string;
  /** Those not listed one by one included. */
  readonly count: number;
  readonly changes: readonly ChangeView[];
}

export interface DiffView {
  readonly header: string;
  /** How many of each severity; only those there are. */
  readonly counts: readonly string[];
  readonly sections: readonly DiffSection[];
  readonly notes: readonly string[];
}

const SHOWN_FILES = 5;

export function diffView(answer: DiffAnswer, language: Language): DiffView {
  const { changes, unread, others } = answer;
  const listed = withoutWholePlans(changes);
  const folded = changes.length - listed.length;
  const sections = CHANGE_SEVERITIES.flatMap((severity): DiffSection[] => {
    const own = changes.filter((change) => change.severity === severity);
    const shown = listed
      .filter((change) => change.severity === severity)
      .map((change) => changeView(change, language));
    const title = message(language, `diff.section.${severity}`);
    return own.length === 0 ? [] : [{ severity, title, count: own.length, changes: shown }];
  });
  return {
    header: header(answer, language),
    counts: sections.map(({ severity, count }) =>
      message(language, `diff.count.${severity}`, { count: formatCount(count, language) }),
    ),
    sections,
    notes: [
      ...(folded > 0 ? [message(language, 'diff.folded', { count: formatCount(folded, language) })] : []),
      ...(unread.length > 0 ? [message(language, 'diff.unread', filesShown(unread, language))] : []),
      ...(others.length > 0 ? [message(language, 'diff.others', filesShown(others, language))] : []),
    ],
  };
}

function header({ asOf, base, head }: DiffAnswer, language: Language): string {
  const named = (commit: string | null): string => commit?.slice(0, 7) ?? message(language, 'diff.work_tree');
  const compared = message(language, 'diff.header', { base: named(base), head: named(head) });
  return `${compared} · ${message(language, 'status.as_of', { date: formatDate(asOf, language) })}`;
}

/** A plan that came or went whole is one line; its items say nothing more. */
function withoutWholePlans(changes: readonly Change[]): Change[] {
  const whole = (kind: ChangeKind): Set<string> =>
    new Set(
      changes.filter((change) => change.kind === kind && change.field === 'plan').map(({ ref }) => ref),
    );
  const plans = { added: whole('added'), removed: whole('removed') };
  return changes.filter(({ kind, field, plan }) => {
    if (field !== 'item' || plan === null) return true;
    return !((kind === 'added' && plans.added.has(plan)) || (kind === 'removed' && plans.removed.has(plan)));
  });
}

const changeView = (change: Change, language: Language): ChangeView => ({
  kind: change.kind,
  title: changeTitle(change, language),
  ref: change.ref,
  name: change.name,
  detail: changeDetail(change, language),
  notes: change.effect.filter((note) => !isInDetail(note)).map((note) => noteText(note, language)),
});

/** The keys of a rewritten entry stand in its detail with their contents. */
const isInDetail = (note: Note): boolean => 'note' in note && note.note === 'fields';

function filesShown(files: readonly string[], language: Language): { count: string; files: string } {
  const shown = files.slice(0, SHOWN_FILES).join(', ');
  const rest = files.length - SHOWN_FILES;
  const text =
    rest > 0
      ? message(language, 'diff.others.more', { files: shown, count: formatCount(rest, language) })
      : shown;
  return { count: formatCount(files.length, language), files: text };
}
