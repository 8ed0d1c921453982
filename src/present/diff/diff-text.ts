// `kh diff` on a terminal: the worst first, each change with what it was and became, and what it does.
import type { ChangeKind, ChangeSeverity } from '../../evaluate/change/types.ts';
import { message } from '../../model/messages/index.ts';
import { createPainter, type Line, type Look, type Role } from '../text.ts';
import { displayWidth, shorten, wrap } from '../width.ts';
import { type ChangeView, type DiffAnswer, diffView } from './diff-view.ts';

const ROLES: Readonly<Record<ChangeSeverity, Role>> = { error: 'bad', warning: 'warn', info: 'info' };

const MARKS: Readonly<Record<ChangeSeverity, { readonly mark: string; readonly plain: string }>> = {
  error: { mark: '✗', plain: 'x' },
  warning: { mark: '!', plain: '!' },
  info: { mark: '·', plain: '-' },
};

const OWN_MARKS: Readonly<Partial<Record<ChangeKind, string>>> = { added: '+', result: '+' };
const INDENT = 5;
const SHORTEST_NAME = 24;

export function diffText(answer: DiffAnswer, look: Look): string {
  const view = diffView(answer, look.language);
  const paint = createPainter(look);
  const body: Line[] = view.sections.flatMap(({ severity, title, count, changes }) => [
    [],
    [{ role: 'strong', text: title }, ` (${count})`],
    ...changes.flatMap((change) => changeLines(change, severity, look)),
  ]);
  const none = message(look.language, answer.others.length === 0 ? 'diff.none' : 'diff.none_but_files');
  const nothing: Line[] = view.sections.length === 0 ? [[], ...wrap([none], look.width)] : [];
  const notes = view.notes.flatMap((note) => wrap([{ role: 'dim', text: note }], look.width));
  const lines: Line[] = [
    ...wrap([view.header], look.width),
    ...(view.counts.length > 0 ? wrap([view.counts.join(' · ')], look.width) : []),
    ...nothing,
    ...body,
    ...(notes.length > 0 ? [[], ...notes] : []),
  ];
  return lines.map((line) => `${paint(line)}\n`).join('');
}

function changeLines(
  { kind, title, ref, name, detail, notes }: ChangeView,
  severity: ChangeSeverity,
  look: Look,
): Line[] {
  const { mark, plain } = MARKS[severity];
  const shown = OWN_MARKS[kind] ?? (look.ascii ? plain : mark);
  const head = `${title}: ${ref}`;
  const spare = look.width - 3 - displayWidth(head) - 1;
  const isInline = spare >= Math.min(SHORTEST_NAME, displayWidth(name));
  const first = wrap(
    [{ role: 'strong', text: title }, `: ${ref}${isInline ? ` ${shorten(name, spare)}` : ''}`],
    look.width - 3,
    2,
  );
  return [
    ...first.map(
      (line, index): Line =>
        index === 0 ? [' ', { role: ROLES[severity], text: shown }, ' ', ...line] : ['   ', ...line],
    ),
    ...(isInline ? [] : indented([shorten(name, look.width - INDENT)], look)),
    ...(detail === '' ? [] : indented([detail], look)),
    ...(notes.length === 0 ? [] : indented([{ role: 'dim', text: notes.join(' · ') }], look)),
  ];
}

const indented = (line: Line, look: Look): Line[] =>
  wrap(line, look.width - INDENT, 2).map((each) => [' '.repeat(INDENT), ...each]);
