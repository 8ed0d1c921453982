// What an agency is asked for a period, as rows of its workbook; the same when workbooks go out and when they come back.
import { type Question, questionsFor, refOf, turnFor } from '../../evaluate/collect/asked.ts';
import type { Evaluation } from '../../evaluate/types.ts';
import { contentHash } from '../../model/collect/content-hash.ts';
import { printMark } from '../../model/collect/row-mark.ts';
import type { Document } from '../../model/document.ts';
import type { Language } from '../../model/messages/index.ts';
import type { Period } from '../../model/period.ts';
import type { FormRow } from '../../present/collect/form.ts';
import { lockedTexts } from '../../present/collect/locked-texts.ts';
import type { KnownItem, KnownQuestion } from '../../write/collect/known-item.ts';
import { LARGE } from '../../write/typed/doubtful-figure.ts';
import { knownSizes } from '../known-sizes.ts';

/** The repository at one moment, as questions are asked of it. */
export interface AskedState {
  readonly documents: readonly Document[];
  readonly evaluation: Evaluation;
  readonly period: Period;
  readonly language: Language;
}

export function createAsking(state: AskedState) {
  const byFile = new Map(state.documents.map((document) => [document.file, document]));
  const { evaluation, period, language } = state;

  const known = (agency: string, question: Question): KnownQuestion => {
    const { item, role } = question;
    return {
      role,
      turn: 'task' in item ? turnFor(item, period) : null,
      locked: lockedTexts({ item, role, agency, period }, evaluation, language),
      content: contentOf(question, agency, byFile),
    };
  };
  return {
    /** An empty row, with the identification of now. */
    row: (agency: string, question: Question): FormRow => {
      const { role, turn, locked, content } = known(agency, question);
      const ref = refOf(question.item);
      return {
        mark: printMark({ ref, period, turn, agency, role, content }, locked),
        locked,
        filled: {},
        isJudged: 'target' in question.item && question.item.target.goal === undefined,
        reasons: {},
      };
    },
    /** Everything that is asked of anybody, by the item's full name. */
    items: (groups: ReadonlySet<string>): ReadonlyMap<string, KnownItem> => {
      const items = new Map<string, KnownItem & { questions: Map<string, KnownQuestion> }>();
      for (const [agency, questions] of questionsFor(evaluation, period, groups).byAgency) {
        for (const question of questions) {
          const ref = refOf(question.item);
          const item = items.get(ref) ?? { ...itemOf(question, byFile), questions: new Map() };
          item.questions.set(agency, known(agency, question));
          items.set(ref, item);
        }
      }
      return items;
    },
  };
}

type ByFile = ReadonlyMap<string, Document>;

const dataOf = (file: string, byFile: ByFile): Readonly<Record<string, unknown>> =>
  (byFile.get(file)?.data ?? {}) as Readonly<Record<string, unknown>>;

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Of a target, its file and that of its indicator; of a task, what others of a group said of their own parts left out. */
function contentOf({ item, role }: Question, agency: string, byFile: ByFile): string {
  if ('target' in item) {
    const { file, indicator } = item.target;
    const shared = `plans/indicators/${item.plan.issuer}/${indicator}.yaml`;
    return contentHash(dataOf(file, byFile), indicator === undefined ? null : dataOf(shared, byFile));
  }
  const data = dataOf(item.task.file, byFile);
  const id = agency.slice(agency.indexOf('/') + 1);
  const log = listIn(data.log).filter((entry) => {
    const { agency: by } = (entry ?? {}) as { agency?: unknown };
    return role === 'member' ? by === id : by === undefined;
  });
  return contentHash({ ...data, log }, null);
}

function itemOf({ item }: Question, byFile: ByFile): Omit<KnownItem, 'questions'> {
  if ('task' in item) {
    const { ref, file } = item.task;
    const entries = listIn(dataOf(file, byFile).log);
    return { ref, file, kind: 'task', unit: undefined, isQualitative: false, isLarge: false, entries };
  }
  const { ref, file, unit, goal } = item.target;
  const { largest, lowest } = knownSizes(item);
  return {
    ref,
    file,
    kind: 'target',
    unit,
    isQualitative: goal === undefined,
    isLarge: (largest ?? 0) >= LARGE,
    largest,
    lowest,
    entries: listIn(dataOf(file, byFile).results),
  };
}
