// What a command wrote and what it changed: the lines, and the status of each item before and after.
import type { Evaluation, TargetEvaluation, TaskEvaluation } from '../evaluate/types.ts';
import type { Finding } from '../model/finding.ts';
import { type Language, message } from '../model/messages/index.ts';
import { describeFinding } from './describe-finding.ts';
import { type Json, printJson, withEnvelope } from './json.ts';
import { flagLabel, reasonSentence, targetStatusWords, taskStatusLabel } from './labels.ts';
import { createPainter, type Line, type Look } from './text.ts';
import { shorten, wrap } from './width.ts';

export interface WrittenView {
  readonly written: readonly {
    readonly file: string;
    readonly line: number;
    readonly content: string;
    readonly isNew: boolean;
  }[];
  readonly before: Evaluation;
  readonly after: Evaluation;
  /** Names of the items that the command was about. */
  readonly refs: readonly string[];
  readonly findings: readonly Finding[];
  readonly isTrial: boolean;
}

type Item = TargetEvaluation | TaskEvaluation;

export interface Move {
  readonly ref: string;
  readonly before: Item | undefined;
  readonly after: Item;
  readonly isAsked: boolean;
}

/** The items that the command was about, then whatever else changed its status with them. */
export function movesOf({
  before,
  after,
  refs,
}: Pick<WrittenView, 'before' | 'after' | 'refs'>): readonly Move[] {
  const then = new Map(itemsOf(before).map((item) => [refOf(item), item]));
  const moves = itemsOf(after).map((item) => ({
    ref: refOf(item),
    before: then.get(refOf(item)),
    after: item,
    isAsked: refs.includes(refOf(item)),
  }));
  const moved = moves.filter((move) => !move.isAsked && move.before?.status !== move.after.status);
  return [...moves.filter(({ isAsked }) => isAsked), ...moved];
}

const itemsOf = (evaluation: Evaluation): Item[] =>
  evaluation.plans.flatMap(({ targets, tasks }): Item[] => [...targets, ...tasks]);

const fileOf = (item: Item) => ('task' in item ? item.task : item.target);
const refOf = (item: Item): string => fileOf(item).ref;

export const statusWords = (item: Item, language: Language): string =>
  'task' in item ? taskStatusLabel(item, language) : targetStatusWords(item, language);

interface Row {
  readonly indent: number;
  readonly line: Line;
}

export function writtenText(view: WrittenView, look: Look): string {
  const moves = movesOf(view);
  const others = moves.filter(({ isAsked }) => !isAsked);
  const rows: Row[] = [
    ...view.written.flatMap((each) => placeRows(each, view.isTrial, look.language)),
    ...moves.filter(({ isAsked }) => isAsked).flatMap((move) => moveRows(move, look.language)),
    ...(others.length === 0 ? [] : [{ indent: 0, line: [message(look.language, 'write.also')] }]),
    ...others.map((move): Row => ({ indent: 2, line: [`${move.ref}: `, ...arrow(move, look)] })),
  ];
  const paint = createPainter(look);
  const print = ({ indent, line }: Row): string[] =>
    wrap(line, look.width - indent, 2).map((part) => `${' '.repeat(indent)}${paint(part)}\n`);
  return rows.flatMap(print).join('');
}

function placeRows(
  { file, line, content, isNew }: WrittenView['written'][number],
  isTrial: boolean,
  language: Language,
): Row[] {
  const key = isNew ? (isTrial ? 'write.would_make' : 'write.made') : isTrial ? 'write.would' : 'write.done';
  const texts = content.split('\n').filter((text) => text.trim() !== '');
  const head: Row = { indent: 0, line: [message(language, key, { file, line })] };
  const row = (text: string): Row => ({
    indent: 2 + text.length - text.trimStart().length,
    line: [{ role: 'dim', text: text.trimStart() }],
  });
  return [head, ...texts.map(row)];
}

/** Enough to know the item by; `kh show` has it all. */
const LONGEST_NAME = 120;

function moveRows(move: Move, language: Language): Row[] {
  const { after, before } = move;
  const { name } = fileOf(after);
  const unit = 'target' in after ? after.target.unit : undefined;
  const known = new Set<string>(before?.flags ?? []);
  const notes = [
    ...after.reasons.map((reason) => reasonSentence(reason, unit, language)),
    ...after.flags.filter((flag) => !known.has(flag)).map((flag) => flagLabel(flag, language)),
  ];
  return [
    { indent: 0, line: [{ role: 'strong', text: move.ref }, ' ', shorten(name, LONGEST_NAME)] },
    { indent: 2, line: arrow(move, { language }) },
    ...notes.map((text): Row => ({ indent: 2, line: [{ role: 'dim', text }] })),
  ];
}

function arrow({ before, after }: Move, { language }: Pick<Look, 'language'>): Line {
  const words = {
    before: before === undefined ? '' : statusWords(before, language),
    after: statusWords(after, language),
  };
  if (before === undefined) return [message(language, 'write.status.new', words)];
  return [message(language, before.status === after.status ? 'write.status.same' : 'write.status', words)];
}

/** Null for an item that is not there. */
export const stateJson = (item: Item | undefined, language: Language): Json =>
  item === undefined
    ? null
    : { status: item.status, label: statusWords(item, language), flags: [...item.flags], rule: item.rule };

/** The findings that a change brings. */
export const newFindingsJson = (findings: readonly Finding[], language: Language): Json =>
  findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    file: finding.file,
    line: finding.range.line,
    ...describeFinding(language, finding),
  }));

/** The same for programs. */
export function writtenJson(view: WrittenView, language: Language): string {
  const state = (item: Item | undefined): Json => stateJson(item, language);
  return printJson(
    withEnvelope(
      { asOf: view.after.asOf, revision: null },
      {
        dry_run: view.isTrial,
        written: view.written.map(({ file, line, content, isNew }) => ({
          file,
          line,
          content,
          created: isNew,
        })),
        items: movesOf(view).map(({ ref, before, after, isAsked }) => ({
          ref,
          asked: isAsked,
          before: state(before),
          after: state(after),
        })),
        findings: newFindingsJson(view.findings, language),
      },
    ),
  );
}
