// Every command, listed once: its arguments, its options, and where its work is; help and errors come from here.
import { CHANGE_KINDS } from '../evaluate/change/types.ts';
import type { MessageKey, MessageParams } from '../model/messages/index.ts';
import { PRINTED_SCHEMAS } from '../model/schema-names.ts';
import { DIFF_FORMAT_NAMES } from '../present/diff/formats.ts';
import { FINDINGS_FORMAT_NAMES } from '../present/findings/formats.ts';
import { LISTED, MOST_FIRST, SORT_KEYS } from '../present/list-names.ts';
import { EXPORT_OPTIONS, ROLLUP_OPTIONS } from './export/options.ts';
import {
  AS_OF_OPTIONS,
  FILTER_OPTIONS,
  FORMAT_OPTIONS,
  type OptionSpec,
  type OptionValues,
} from './options.ts';
import { REPORT_OPTIONS } from './report/options.ts';
import type { World } from './world.ts';
import { WRITE_COMMANDS } from './write-commands.ts';

/** The keys of each list: `targets: ref, name, ...; tasks: ...`. */
const SORTS = {
  known: LISTED.map((what) => `${what}: ${SORT_KEYS[what].join(', ')}`).join('; '),
  most: [...MOST_FIRST].join(', '),
};

/** Gives the exit code. */
export type Run = (args: readonly string[], options: OptionValues, world: World) => Promise<number>;

export interface CommandSpec {
  readonly name: string;
  readonly args: readonly {
    readonly name: string;
    readonly about: MessageKey;
    readonly params?: MessageParams;
  }[];
  readonly about: MessageKey;
  /** Shown below the options. */
  readonly examples: MessageKey;
  readonly options: readonly OptionSpec[];
  /** Answers only from the plans' own files and git, so that an answer may be kept and given again (recall.ts). */
  readonly isRecalled?: true;
  /** Loaded only when the command runs. */
  readonly load: () => Promise<{ readonly run: Run }>;
}

export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'status',
    args: [],
    about: 'command.status',
    examples: 'command.status.examples',
    options: [
      ...FILTER_OPTIONS,
      { flags: '--by <rows>', about: 'option.by' },
      { flags: '--fail-on <statuses>', about: 'option.fail_on', many: true },
      ...AS_OF_OPTIONS,
      ...FORMAT_OPTIONS,
    ],
    isRecalled: true,
    load: () => import('./status.ts'),
  },
  {
    name: 'list',
    args: [{ name: '<what>', about: 'command.list.what' }],
    about: 'command.list',
    examples: 'command.list.examples',
    options: [
      ...FILTER_OPTIONS,
      { flags: '--flag <flag>', about: 'option.flag', many: true },
      { flags: '--search <words>', about: 'option.search' },
      { flags: '--sort <key>', about: 'option.sort', params: SORTS },
      { flags: '--fail-on <statuses>', about: 'option.fail_on', many: true },
      ...AS_OF_OPTIONS,
      ...FORMAT_OPTIONS,
    ],
    isRecalled: true,
    load: () => import('./list.ts'),
  },
  {
    name: 'show',
    args: [{ name: '<item>', about: 'command.show.item' }],
    about: 'command.show',
    examples: 'command.show.examples',
    options: [
      { flags: '--explain', about: 'option.explain' },
      ...AS_OF_OPTIONS,
      { flags: '--json', about: 'option.json' },
    ],
    load: () => import('./show.ts'),
  },
  {
    name: 'validate',
    args: [{ name: '[paths...]', about: 'command.validate.paths' }],
    about: 'command.validate',
    examples: 'command.validate.examples',
    options: [
      {
        flags: '--format <format>',
        about: 'option.format',
        params: { known: FINDINGS_FORMAT_NAMES.join(', '), usual: 'pretty' },
      },
      { flags: '--changed <base>', about: 'option.changed' },
      { flags: '--rule <codes>', about: 'option.rule', many: true },
      { flags: '--severity <severity>', about: 'option.severity' },
      { flags: '--strict', about: 'option.strict' },
      { flags: '--max-findings <count>', about: 'option.max_findings' },
      { flags: '--accepted', about: 'option.accepted' },
      { flags: '--list', about: 'option.list_rules' },
      { flags: '--stdin-filename <file>', about: 'option.stdin_filename' },
      ...AS_OF_OPTIONS,
    ],
    isRecalled: true,
    load: () => import('./validate.ts'),
  },
  {
    name: 'diff',
    args: [
      { name: '<base>', about: 'command.diff.base' },
      { name: '[head]', about: 'command.diff.head' },
    ],
    about: 'command.diff',
    examples: 'command.diff.examples',
    options: [
      {
        flags: '--format <format>',
        about: 'option.format',
        params: { known: DIFF_FORMAT_NAMES.join(', '), usual: 'pretty' },
      },
      { flags: '--json', about: 'option.json' },
      {
        flags: '--fail-on <kinds>',
        about: 'option.diff.fail_on',
        params: { known: CHANGE_KINDS.join(', ') },
        many: true,
      },
      { flags: '--plan <id>', about: 'option.plan', many: true },
      { flags: '--as-of <date>', about: 'option.as_of' },
    ],
    load: () => import('./diff.ts'),
  },
  ...WRITE_COMMANDS,
  {
    name: 'report',
    args: [{ name: '[period]', about: 'command.report.period' }],
    about: 'command.report',
    examples: 'command.report.examples',
    options: REPORT_OPTIONS,
    load: () => import('./report.ts'),
  },
  {
    name: 'export',
    args: [],
    about: 'command.export',
    examples: 'command.export.examples',
    options: EXPORT_OPTIONS,
    load: () => import('./export.ts'),
  },
  {
    name: 'rollup',
    args: [{ name: '<folders...>', about: 'command.rollup.folders' }],
    about: 'command.rollup',
    examples: 'command.rollup.examples',
    options: ROLLUP_OPTIONS,
    load: () => import('./rollup.ts'),
  },
  {
    name: 'schema',
    args: [{ name: '[kind]', about: 'command.schema.kind', params: { known: PRINTED_SCHEMAS.join(', ') } }],
    about: 'command.schema',
    examples: 'command.schema.examples',
    options: [{ flags: '--out <folder>', about: 'option.out_folder' }],
    load: () => import('./schema.ts'),
  },
];
