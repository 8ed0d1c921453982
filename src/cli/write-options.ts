// Options of the commands that write, and the values they give.
import type { OptionSpec } from './options.ts';

const option = (flags: string, about: OptionSpec['about']): OptionSpec => ({ flags, about });
const many = (flags: string, about: OptionSpec['about']): OptionSpec => ({ flags, about, many: true });

const OUTCOME_OPTIONS: readonly OptionSpec[] = [
  option('--commit', 'option.write.commit'),
  option('--dry-run', 'option.write.dry_run'),
  option('--json', 'option.json'),
];

export const RECORD_OPTIONS: readonly OptionSpec[] = [
  option('--date <date>', 'option.write.date'),
  option('--source <text>', 'option.write.source'),
  option('--ratio <ratio>', 'option.write.ratio'),
  option('--quality <quality>', 'option.write.quality'),
  option('--reported <date>', 'option.write.reported'),
  option('--text <text>', 'option.write.text'),
  option('--verdict <word>', 'option.write.verdict'),
  option('--stated <word>', 'option.write.stated'),
  option('--of <count>', 'option.write.of'),
  option('--unit <unit>', 'option.write.unit'),
  option('--scope <text>', 'option.write.scope'),
  option('--not-counted', 'option.write.not_counted'),
  option('--note <text>', 'option.write.note'),
  ...OUTCOME_OPTIONS,
];

export const LOG_OPTIONS: readonly OptionSpec[] = [
  option('--date <date>', 'option.write.log.date'),
  option('--note <text>', 'option.write.note'),
  option('--evidence <text>', 'option.write.evidence'),
  option('--progress <value>', 'option.write.progress'),
  option('--for <period>', 'option.write.for'),
  option('--stage <number>', 'option.write.stage'),
  option('--agency <id>', 'option.write.agency'),
  option('--source <text>', 'option.write.source'),
  option('--reported <date>', 'option.write.reported'),
  ...OUTCOME_OPTIONS,
];

export const AMEND_OPTIONS: readonly OptionSpec[] = [
  option('--goal <goal>', 'option.write.goal'),
  option('--by <period>', 'option.write.by'),
  option('--deadline <deadline>', 'option.write.deadline'),
  many('--lead <ids>', 'option.write.lead'),
  option('--basis <text>', 'option.write.basis'),
  option('--date <date>', 'option.write.amend.date'),
  option('--note <text>', 'option.write.note'),
  ...OUTCOME_OPTIONS,
];

export const NEW_OPTIONS: readonly OptionSpec[] = [
  option('--plan <id>', 'option.write.plan'),
  option('--name <text>', 'option.write.name'),
  option('--title <text>', 'option.write.title'),
  option('--number <number>', 'option.write.number'),
  option('--short <text>', 'option.write.short'),
  option('--issuer <id>', 'option.write.issuer'),
  option('--issuer-name <text>', 'option.write.issuer_name'),
  option('--issued <date>', 'option.write.issued'),
  option('--signer <text>', 'option.write.signer'),
  option('--period <period>', 'option.write.period'),
  option('--vision <period>', 'option.write.vision'),
  option('--group <id>', 'option.write.group'),
  option('--parent <id>', 'option.write.parent'),
  option('--statement <text>', 'option.write.statement'),
  option('--unit <unit>', 'option.write.new.unit'),
  option('--goal <goal>', 'option.write.goal'),
  option('--by <period>', 'option.write.by'),
  option('--better <word>', 'option.write.better'),
  option('--indicator <id>', 'option.write.indicator'),
  many('--lead <ids>', 'option.write.lead'),
  many('--coordinating <ids>', 'option.write.coordinating'),
  many('--implementing <ids>', 'option.write.implementing'),
  option('--output <text>', 'option.write.output'),
  option('--deadline <deadline>', 'option.write.deadline'),
  option('--deadline-text <text>', 'option.write.deadline_text'),
  option('--kind <word>', 'option.write.kind'),
  option('--from <date>', 'option.write.from'),
  option('--until <date>', 'option.write.until'),
  option('--place <text>', 'option.write.place'),
  option('--note <text>', 'option.write.note'),
  ...OUTCOME_OPTIONS,
];

export const FMT_OPTIONS: readonly OptionSpec[] = [
  option('--check', 'option.write.check'),
  option('--commit', 'option.write.commit'),
];

export const EDIT_OPTIONS: readonly OptionSpec[] = [
  option('--unreported', 'option.write.unreported'),
  option('--date <date>', 'option.write.edit.date'),
  option('--source <text>', 'option.write.edit.source'),
  option('--commit', 'option.write.commit'),
  option('--dry-run', 'option.write.dry_run'),
];

/** What commander read of them; texts stay as typed. */
export interface WriteOptionValues {
  readonly commit?: boolean;
  readonly dryRun?: boolean;
  readonly check?: boolean;
  readonly unreported?: boolean;
  readonly notCounted?: boolean;
  readonly date?: string;
  readonly source?: string;
  readonly issuerName?: string;
}

/** What was typed, by the field it is for: `deadlineText` is for `deadline_text`, a list is its words with commas. */
export function typedFields(options: object, names: readonly string[]): Readonly<Record<string, string>> {
  const typed = names.flatMap((name): [string, string][] => {
    const written: unknown = (options as Readonly<Record<string, unknown>>)[camelCase(name)];
    if (typeof written === 'string') return [[name, written]];
    return Array.isArray(written) && written.length > 0 ? [[name, written.join(',')]] : [];
  });
  return Object.fromEntries(typed);
}

const camelCase = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The fields that a list of options can fill: `--deadline-text <text>` fills `deadline_text`. */
export const fieldsOf = (options: readonly OptionSpec[]): readonly string[] =>
  options.flatMap(({ flags }) => /^--([a-z-]+) </.exec(flags)?.[1]?.replaceAll('-', '_') ?? []);
