// Every command, listed once: its arguments, its options, and where its work is; help and errors come from here.
import type { MessageKey } from '../model/messages/index.ts';
import {
  AS_OF_OPTIONS,
  FILTER_OPTIONS,
  FORMAT_OPTIONS,
  type OptionSpec,
  type OptionValues,
} from './options.ts';
import type { World } from './world.ts';

/** Gives the exit code. */
export type Run = (args: readonly string[], options: OptionValues, world: World) => Promise<number>;

export interface CommandSpec {
  readonly name: string;
  readonly args: readonly { readonly name: string; readonly about: MessageKey }[];
  readonly about: MessageKey;
  /** Shown below the options. */
  readonly examples: MessageKey;
  readonly options: readonly OptionSpec[];
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
      { flags: '--sort <key>', about: 'option.sort' },
      { flags: '--fail-on <statuses>', about: 'option.fail_on', many: true },
      ...AS_OF_OPTIONS,
      ...FORMAT_OPTIONS,
    ],
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
];
