// What an import of workbooks comes to, as data: what each item holds, what it would hold, and what is wrong where.
import type { Evaluation } from '../../evaluate/types.ts';
import type { Finding } from '../../model/finding.ts';
import { message } from '../../model/messages/index.ts';
import { findingsText } from '../findings-text.ts';
import { type Envelope, printJson, withEnvelope } from '../json.ts';
import { type Row, renderTable } from '../table.ts';
import { createPainter, type Line, type Look } from '../text.ts';
import { wrap } from '../width.ts';
import { type Move, movesOf, newFindingsJson, stateJson, statusWords } from '../written.ts';
import { underHeadings } from './registers.ts';

export interface ImportedWorkbook {
  /** As it was named on the command line. */
  readonly file: string;
  readonly hash: string | null;
  /** `<register>/<id>` of those whose rows it holds. */
  readonly agencies: readonly string[];
  readonly good: number;
  readonly same: number;
  readonly bad: number;
  readonly empty: number;
  /** Sentences on the workbook as a whole: why it was not read, or what in it was passed over. */
  readonly refusal: string | null;
  readonly notices: readonly string[];
  /** The workbook to send back, where one was made. */
  readonly returned: string | null;
}

export interface ImportedItem {
  readonly file: string;
  readonly agency: string;
  readonly ref: string;
  readonly place: string;
  /** In words: what is known now, and what the answer says. */
  readonly old: string;
  readonly new: string;
}

export interface ImportProblem {
  readonly file: string;
  readonly sheet: string;
  readonly place: string;
  readonly ref: string | null;
  /** The kind of problem, or the code of a finding. */
  readonly code: string;
  readonly text: string;
}

export interface ImportView {
  readonly period: string;
  readonly isTrial: boolean;
  readonly workbooks: readonly ImportedWorkbook[];
  readonly items: readonly ImportedItem[];
  readonly problems: readonly ImportProblem[];
  /** Null when nothing is to be written. */
  readonly states: { readonly before: Evaluation; readonly after: Evaluation } | null;
  /** Warnings that the answers bring. */
  readonly findings: readonly Finding[];
  readonly written: readonly { readonly file: string; readonly line: number; readonly content: string }[];
  readonly commits: readonly { readonly agency: string; readonly commit: string }[];
}

const movesIn = ({ states, items }: ImportView): readonly Move[] =>
  states === null ? [] : movesOf({ ...states, refs: items.map(({ ref }) => ref) });

/** The table and what is wrong: all that a person decides on. */
export function importText(view: ImportView, look: Look): string {
  const { language } = look;
  const paint = createPainter(look);
  const say = (line: Line, indent = 2): string =>
    wrap(line, look.width, indent)
      .map((each) => `${paint(each)}\n`)
      .join('');
  const moves = new Map(movesIn(view).map((move) => [move.ref, move]));
  const statusOf = (move: Move | undefined): string => (move === undefined ? '' : arrow(move, look));
  const rowOf = (item: ImportedItem): Row => [
    item.ref.slice(item.ref.indexOf('/') + 1),
    item.old,
    item.new,
    statusOf(moves.get(item.ref)),
  ];
  const rows = underHeadings(view.items, ({ ref }) => ref.slice(0, ref.indexOf('/')), rowOf);
  const others = [...moves.values()].filter(({ isAsked }) => !isAsked);
  return [
    ...view.workbooks.flatMap((workbook) => workbookLines(workbook, look)).map((line) => say(line)),
    rows.length === 0 ? '' : `\n${renderTable(columnsOf(look), rows, look)}\n`,
    others.length === 0 ? '' : `\n${say([message(language, 'collect.import.also')])}`,
    ...others.map((move) => say([`  ${move.ref}: ${arrow(move, look)}`], 4)),
    view.problems.length === 0
      ? ''
      : `\n${say([{ role: 'strong', text: message(language, 'collect.import.problems') }])}`,
    ...view.problems.map(({ file, sheet, place, text }) =>
      say(
        [{ role: 'bad', text: ` ✗ ${message(language, 'collect.import.at', { file, sheet, place, text })}` }],
        4,
      ),
    ),
  ].join('');
}

const columnsOf = ({ language }: Look) => [
  { title: message(language, 'collect.import.item') },
  { title: message(language, 'collect.import.old'), grow: 2 },
  { title: message(language, 'collect.import.new'), grow: 2 },
  { title: message(language, 'collect.import.status'), grow: 2 },
];

function workbookLines(
  { file, good, same, bad, empty, refusal, notices }: ImportedWorkbook,
  { language }: Look,
): Line[] {
  if (refusal !== null)
    return [
      [{ role: 'bad', text: `✗ ${message(language, 'collect.import.at_file', { file, text: refusal })}` }],
    ];
  return [
    [message(language, 'collect.import.counts', { file, good, same, bad, empty })],
    ...notices.map((text): Line => [{ role: 'warn', text: `! ${text}` }]),
  ];
}

function arrow({ before, after }: Move, { language }: Look): string {
  const words = {
    before: before === undefined ? '' : statusWords(before, language),
    after: statusWords(after, language),
  };
  return message(
    language,
    before?.status === after.status ? 'collect.import.still' : 'collect.import.move',
    words,
  );
}

export const warningsText = ({ findings }: ImportView, look: Look): string =>
  findings.length === 0 ? '' : `${message(look.language, 'write.findings')}\n${findingsText(findings, look)}`;

export function importJson(view: ImportView, { language }: Look, envelope: Envelope): string {
  const moves = new Map(movesIn(view).map((move) => [move.ref, move]));
  const state = (item: Move['before']) => stateJson(item, language);
  return printJson(
    withEnvelope(envelope, {
      dry_run: view.isTrial,
      period: view.period,
      workbooks: view.workbooks.map(({ hash, ...workbook }) => ({ ...workbook, sha256: hash })),
      items: view.items.map((item) => {
        const move = moves.get(item.ref);
        return { ...item, before: state(move?.before), after: state(move?.after) };
      }),
      also: [...moves.values()]
        .filter(({ isAsked }) => !isAsked)
        .map(({ ref, before, after }) => ({ ref, before: state(before), after: state(after) })),
      problems: view.problems.map((problem) => ({ ...problem })),
      written: view.written.map(({ file, line, content }) => ({ file, line, content })),
      commits: view.commits.map((commit) => ({ ...commit })),
      findings: newFindingsJson(view.findings, language),
    }),
  );
}
