// The commands that write, as commands.ts lists them.
import { COLLECT_OPTIONS } from './collect/options.ts';
import type { CommandSpec } from './commands.ts';
import { IMPORT_OPTIONS } from './import-options.ts';
import { FILTER_OPTIONS } from './options.ts';
import {
  AMEND_OPTIONS,
  EDIT_OPTIONS,
  FMT_OPTIONS,
  LOG_OPTIONS,
  NEW_OPTIONS,
  RECORD_OPTIONS,
} from './write-options.ts';

export const WRITE_COMMANDS: readonly CommandSpec[] = [
  {
    name: 'record',
    args: [
      { name: '<item>', about: 'command.record.item' },
      { name: '[value]', about: 'command.record.value' },
    ],
    about: 'command.record',
    examples: 'command.record.examples',
    options: RECORD_OPTIONS,
    load: () => import('./record.ts'),
  },
  {
    name: 'log',
    args: [
      { name: '<item>', about: 'command.log.item' },
      { name: '[status]', about: 'command.log.status' },
    ],
    about: 'command.log',
    examples: 'command.log.examples',
    options: LOG_OPTIONS,
    load: () => import('./log.ts'),
  },
  {
    name: 'amend',
    args: [{ name: '<item>', about: 'command.amend.item' }],
    about: 'command.amend',
    examples: 'command.amend.examples',
    options: AMEND_OPTIONS,
    load: () => import('./amend.ts'),
  },
  {
    name: 'new',
    args: [
      { name: '<what>', about: 'command.new.what' },
      { name: '[name]', about: 'command.new.name' },
    ],
    about: 'command.new',
    examples: 'command.new.examples',
    options: NEW_OPTIONS,
    load: () => import('./new.ts'),
  },
  {
    name: 'edit',
    args: [],
    about: 'command.edit',
    examples: 'command.edit.examples',
    options: [...FILTER_OPTIONS, ...EDIT_OPTIONS],
    load: () => import('./edit.ts'),
  },
  {
    name: 'fmt',
    args: [{ name: '[paths...]', about: 'command.fmt.paths' }],
    about: 'command.fmt',
    examples: 'command.fmt.examples',
    options: FMT_OPTIONS,
    load: () => import('./fmt.ts'),
  },
  {
    name: 'import',
    args: [{ name: '<file>', about: 'command.import.file' }],
    about: 'command.import',
    examples: 'command.import.examples',
    options: IMPORT_OPTIONS,
    load: () => import('./import.ts'),
  },
  {
    name: 'collect',
    args: [
      { name: '<what>', about: 'command.collect.what' },
      { name: '[files...]', about: 'command.collect.files' },
    ],
    about: 'command.collect',
    examples: 'command.collect.examples',
    options: COLLECT_OPTIONS,
    load: () => import('./collect.ts'),
  },
];
