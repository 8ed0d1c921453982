// What `kh collect status` shows: a line an agency, and each item that is still missing.
import { findAgency } from '../../evaluate/agency-directory.ts';
import type { AgencyAnswers, AnswerState } from '../../evaluate/collect/answers.ts';
import { refOf } from '../../evaluate/collect/asked.ts';
import type { Day } from '../../model/civil-date.ts';
import type { Language } from '../../model/messages/index.ts';
import { message } from '../../model/messages/index.ts';
import type { Period } from '../../model/period.ts';
import type { Repository } from '../../model/repository.ts';
import { printCsv } from '../csv.ts';
import { formatDate, formatPeriod } from '../dates.ts';
import { dayOrNull, type Envelope, printJson, withEnvelope } from '../json.ts';
import { markdownTable } from '../markdown.ts';
import { type Row, renderTable } from '../table.ts';
import { createPainter, type Line, type Look } from '../text.ts';
import { wrap } from '../width.ts';
import { underRegisters } from './registers.ts';

export interface CollectStatus {
  readonly period: Period;
  readonly agencies: readonly AgencyAnswers[];
  /** Full names of items that nobody can be asked about. */
  readonly nobody: readonly string[];
  readonly repository: Repository;
  /** Whether each missing item is listed. */
  readonly isDetailed: boolean;
}

const isMissing = ({ answered }: AnswerState): boolean => answered === null;
const missingOf = ({ states }: AgencyAnswers): readonly AnswerState[] => states.filter(isMissing);
const nameOf = (agency: string, repository: Repository): string =>
  findAgency(repository, agency)?.entry.name ?? agency;
const itemName = ({ question: { item } }: AnswerState): string =>
  'task' in item ? item.task.name : item.target.name;

/** Items count once in the heading, whoever is asked about them. */
function headOf({ agencies, period }: CollectStatus, language: Language): string {
  const refs = new Map<string, boolean>();
  for (const state of agencies.flatMap(({ states }) => states)) {
    const ref = refOf(state.question.item);
    refs.set(ref, (refs.get(ref) ?? false) || !isMissing(state));
  }
  return message(language, 'collect.status.head', {
    period: formatPeriod(period, language),
    answered: [...refs.values()].filter(Boolean).length,
    asked: refs.size,
    agencies: agencies.filter((each) => missingOf(each).length === 0).length,
    all: agencies.length,
  });
}

const titles = (language: Language): readonly string[] =>
  (['agency', 'answered', 'missing', 'last', 'since'] as const).map((name) =>
    message(language, `collect.status.${name}`),
  );

function cellsOf(each: AgencyAnswers, repository: Repository, language: Language): readonly string[] {
  const day = (value: Day | null): string => (value === null ? '' : formatDate(value, language));
  const missing = missingOf(each).length;
  return [
    nameOf(each.agency, repository),
    `${each.states.length - missing}/${each.states.length}`,
    missing === 0 ? '' : String(missing),
    each.lastAnswer === null ? message(language, 'collect.status.never') : day(each.lastAnswer),
    day(each.silentSince),
  ];
}

export function statusText(status: CollectStatus, look: Look): string {
  const { language } = look;
  const paint = createPainter(look);
  const say = (line: Line, indent = 0): string =>
    wrap(line, look.width, indent)
      .map((each) => `${paint(each)}\n`)
      .join('');
  const rowOf = (each: AgencyAnswers): Row => {
    const [name = '', answered = '', missing = '', ...rest] = cellsOf(each, status.repository, language);
    const role = missing === '' ? 'good' : answered.startsWith('0/') ? 'bad' : 'warn';
    return [name, { role, text: answered }, missing, ...rest];
  };
  const { registers } = status.repository;
  const rows = underRegisters(status.agencies, ({ agency }) => agency, rowOf, registers);
  const columns = titles(language).map((title, index) =>
    index === 0 ? { title, grow: 1 } : { title, align: index < 3 ? ('right' as const) : ('left' as const) },
  );
  const details = status.isDetailed
    ? status.agencies.flatMap((each) => detailLines(each, status, language))
    : [];
  const hasMissing = status.agencies.some((each) => missingOf(each).length > 0);
  return [
    say([{ role: 'strong', text: headOf(status, language) }]),
    `\n${renderTable(columns, rows, look)}\n`,
    ...details.map((line) => say(line, 4)),
    !status.isDetailed && hasMissing
      ? say(['\n', message(language, 'collect.status.more', { period: status.period.text })].slice(1))
      : '',
    status.nobody.length === 0
      ? ''
      : say([message(language, 'collect.status.nobody', { count: status.nobody.length })]),
  ].join('');
}

function detailLines(
  each: AgencyAnswers,
  { repository }: CollectStatus,
  language: Language,
): readonly Line[] {
  const missing = missingOf(each);
  if (missing.length === 0) return [];
  const agency = nameOf(each.agency, repository);
  const lines = missing.map((state): Line => {
    const last = lastWords(state, language);
    return ['  ', refOf(state.question.item), ' ', itemName(state), { role: 'dim', text: ` (${last})` }];
  });
  return [
    ['\u00a0'],
    [{ role: 'strong', text: message(language, 'collect.status.missing_of', { agency }) }],
    ...lines,
  ];
}

const lastWords = ({ lastKnown }: AnswerState, language: Language): string =>
  lastKnown === null
    ? message(language, 'collect.status.never')
    : message(language, 'collect.status.last_known', { date: formatDate(lastKnown, language) });

export function statusMarkdown(status: CollectStatus, language: Language): string {
  const rows = status.agencies.map((each) => cellsOf(each, status.repository, language));
  return `${headOf(status, language)}\n\n${markdownTable(titles(language), rows, new Set([1, 2]))}`;
}

const itemRows = ({ agencies, repository }: CollectStatus) =>
  agencies.flatMap(({ agency, states }) =>
    states.map((state) => ({
      agency,
      agency_name: nameOf(agency, repository),
      ref: refOf(state.question.item),
      name: itemName(state),
      role: state.question.role,
      answered: dayOrNull(state.answered),
      last_known: dayOrNull(state.lastKnown),
    })),
  );

/** A row for each item of each agency. */
export const statusCsv = (status: CollectStatus): string =>
  printCsv(['agency', 'agency_name', 'ref', 'name', 'role', 'answered', 'last_known'], itemRows(status));

export const statusJson = (status: CollectStatus, envelope: Envelope): string =>
  printJson(
    withEnvelope(envelope, {
      period: status.period.text,
      agencies: status.agencies.map((each) => ({
        id: each.agency,
        name: nameOf(each.agency, status.repository),
        asked: each.states.length,
        answered: each.states.length - missingOf(each).length,
        missing: missingOf(each).length,
        last_answer: dayOrNull(each.lastAnswer),
        silent_since: dayOrNull(each.silentSince),
        items: each.states.map((state) => ({
          ref: refOf(state.question.item),
          role: state.question.role,
          answered: dayOrNull(state.answered),
          last_known: dayOrNull(state.lastKnown),
        })),
      })),
      not_asked: status.nobody,
    }),
  );
