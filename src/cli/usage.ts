// Commander's own words in the user's language: headings of the help, and what is wrong with a command line.
import type { CommanderError } from 'commander';
import { type Language, type MessageKey, message } from '../model/messages/index.ts';

const HEADINGS: Readonly<Record<string, MessageKey>> = {
  'Usage:': 'help.usage',
  'Arguments:': 'help.arguments',
  'Options:': 'help.options',
  'Global Options:': 'help.global_options',
  'Commands:': 'help.commands',
};

export const helpHeading = (title: string, language: Language): string => {
  const key = HEADINGS[title];
  return key === undefined ? title : message(language, key);
};

/** `kh list [options] <what>` with the bracketed words of the language. */
export const helpUsage = (usage: string, language: Language): string =>
  usage
    .replace('[options]', message(language, 'help.usage.options'))
    .replace('[command]', message(language, 'help.usage.command'));

const SENTENCES: Readonly<Record<string, MessageKey>> = {
  'commander.unknownOption': 'usage.unknown_option',
  'commander.unknownCommand': 'usage.unknown_command',
  'commander.missingArgument': 'usage.missing_argument',
  'commander.optionMissingArgument': 'usage.option_missing_argument',
  'commander.excessArguments': 'usage.excess_arguments',
};

/** One sentence on what is wrong and where help stands. */
export function usageSentence(error: CommanderError, language: Language): string {
  const key = SENTENCES[error.code];
  if (key === undefined) return error.message.replace(/^error: /, '');
  const word = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const near = /\(Did you mean (?:one of )?(.*?)\?\)/.exec(error.message)?.[1];
  const hint = near === undefined ? '' : ` ${message(language, 'refusal.did_you_mean', { names: near })}`;
  return message(language, key, { word }) + hint;
}
