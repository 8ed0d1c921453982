// Commander's own words in the user's language: headings of the help, and what is wrong with a command line.
import type { CommanderError } from 'commander';
import { isMessageKey, type Language, type MessageKey, message } from '../model/messages/index.ts';

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

/** Words in brackets, which stand for what a person fills in, in the language: `--plan <mã>`. */
export const fillIn = (text: string, language: Language): string =>
  text.replace(/([<[])([a-z]+)((?:\.{3})?[>\]])/g, (whole, open: string, word: string, close: string) => {
    const key = `placeholder.${word}`;
    return isMessageKey(key) ? open + message(language, key) + close : whole;
  });

const SENTENCES: Readonly<Record<string, MessageKey>> = {
  'commander.unknownOption': 'usage.unknown_option',
  'commander.unknownCommand': 'usage.unknown_command',
  'commander.missingArgument': 'usage.missing_argument',
  'commander.optionMissingArgument': 'usage.option_missing_argument',
  'commander.excessArguments': 'usage.excess_arguments',
};

/** One sentence on what is wrong and where help stands; `words` are those of the command line. */
export function usageSentence(error: CommanderError, words: readonly string[], language: Language): string {
  const key = SENTENCES[error.code];
  if (key === undefined) return error.message.replace(/^error: /, '');
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  // An option of many commands, so no slip of the pen: what it is wanted for is done another way.
  if (key === 'usage.unknown_option' && quoted === '--plan' && words.includes('validate'))
    return message(language, 'usage.validate_plan');
  const word = error.code === 'commander.missingArgument' ? `<${quoted}>` : quoted;
  const near = /\(Did you mean (?:one of )?(.*?)\?\)/.exec(error.message)?.[1];
  const hint = near === undefined ? '' : ` ${message(language, 'refusal.did_you_mean', { names: near })}`;
  return message(language, key, { word: fillIn(word, language) }) + hint;
}
