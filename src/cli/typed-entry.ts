// Reads what was typed, asks a person about what is doubtful or missing, and refuses with every reason where nobody answers.
import { isMessageKey, type Language, type MessageKey, message } from '../model/messages/index.ts';
import { oneLine } from '../present/printable.ts';
import type { EntryReading, FieldFault, Fields, Typed } from '../write/entries/entry.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** How a field is called: an option on the command line, a column in a table. */
export type FieldNames = (field: string, language: Language) => string;

/** `deadline_text` is given by `--deadline-text`; the figure and the state stand without an option. */
export const optionName: FieldNames = (field, language) =>
  field === 'value' || field === 'status'
    ? message(language, `write.field.${field}`)
    : `--${field.replaceAll('_', '-')}`;

export interface Questions {
  readonly typed: Typed;
  readonly read: (typed: Typed) => EntryReading;
  /** Fields that a person at a terminal is asked for when they are missing. */
  readonly asked: readonly string[];
  readonly unit?: string | undefined;
}

/** The fields of the entry; undefined after the reasons against it were printed. */
export async function readWithQuestions(questions: Questions, world: World): Promise<Fields | undefined> {
  let { typed } = questions;
  for (;;) {
    const reading = questions.read(typed);
    if ('fields' in reading) return reading.fields;
    const answers = await answersTo(reading.faults, questions, world);
    if (answers === undefined) {
      for (const fault of reading.faults) {
        world.err(`kh: ${oneLine(faultText(fault, optionName, questions.unit, world.language))}\n`);
      }
      return undefined;
    }
    typed = { ...typed, ...answers };
  }
}

/** What a person said to each fault; undefined where nobody is there or asking would not help. */
async function answersTo(
  faults: readonly FieldFault[],
  { asked, unit }: Questions,
  world: World,
): Promise<Typed | undefined> {
  const { ask } = world;
  const canAsk = ({ kind, field }: FieldFault): boolean =>
    isDoubt({ kind }) || (kind === 'missing' && asked.includes(field));
  if (ask === null || !faults.every(canAsk)) return undefined;
  const answers: Record<string, string> = {};
  for (const fault of faults) {
    const answer = await ask(questionOf(fault, unit, world.language));
    const chosen = isDoubt(fault) ? fault.known[Number(answer) - 1] : answer?.trim() || usualOf(fault);
    if (answer === undefined || chosen === undefined) throw new Refusal('refusal.write.cancelled');
    answers[fault.field] = chosen;
  }
  return answers;
}

const usualOf = ({ field, known }: FieldFault): string | undefined =>
  field === 'for' ? known[0] : undefined;

function questionOf(fault: FieldFault, unit: string | undefined, language: Language): string {
  if (!isDoubt(fault)) {
    const about = `option.write.${fault.field}`;
    const field = isMessageKey(about) ? message(language, about) : optionName(fault.field, language);
    const usual = usualOf(fault);
    return usual === undefined
      ? message(language, 'write.ask.field', { field })
      : message(language, 'write.ask.field_usual', { field, usual });
  }
  const ways = fault.known.map(
    (way, index) =>
      `  ${index + 1}) ${way}${unit === undefined || /%$/.test(way) || way.endsWith(unit) ? '' : ` ${unit}`}`,
  );
  return [
    message(language, 'write.ask.choose', { written: oneLine(fault.typed) }),
    ...ways,
    message(language, 'write.ask.choose_number'),
  ].join('\n');
}

/** One sentence on what is wrong with a field. */
export function faultText(
  fault: FieldFault,
  names: FieldNames,
  unit: string | undefined,
  language: Language,
): string {
  const isAsked = isDoubt(fault);
  const known = fault.known.map((each) => {
    if (isAsked || isMoment(fault)) return `"${each}"`;
    return isFieldList(fault) ? names(each, language) : wordWithLabel(fault.field, each, language);
  });
  return message(language, keyOf(fault), {
    field: names(fault.field, language),
    written: fault.typed,
    known: known.join(isAsked ? message(language, 'write.or') : ', '),
    unit: unit ?? message(language, 'write.fault.no_unit'),
  });
}

/** `done (xong)`, where the catalogue has another word for it. */
function wordWithLabel(field: string, word: string, language: Language): string {
  const key = `${field === 'status' ? 'log.status' : field}.${word}`;
  const label = isMessageKey(key) && field !== 'verdict' ? message(language, key) : word;
  return label.replaceAll(' ', '_') === word ? word : `${word} (${label})`;
}

/** Each of `known` is what was perhaps meant. */
const isDoubt = ({ kind }: Pick<FieldFault, 'kind'>): boolean =>
  kind === 'doubtful' || kind === 'jump' || kind === 'negative';

const isMoment = ({ kind }: FieldFault): boolean => kind === 'period' || kind === 'deadline';

const isFieldList = ({ kind, known }: FieldFault): boolean =>
  kind === 'not_of_kind' || (kind === 'missing' && known.length > 1);

function keyOf(fault: FieldFault): MessageKey {
  const { kind, field, known } = fault;
  if (isMoment(fault) && known.length > 0) return 'write.fault.no_year';
  if (kind === 'doubtful' && known.length === 1) return 'write.fault.doubtful_one';
  if (kind !== 'missing') return `write.fault.${kind}`;
  if (field === 'for') return 'write.fault.missing_for';
  return known.length > 1 ? 'write.fault.missing_one_of' : 'write.fault.missing';
}
