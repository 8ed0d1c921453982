// The command line: builds the commands from their list, runs one, and turns its outcome into an exit code.
import { type Argument, Command, CommanderError } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import { closest } from '../model/closest.ts';
import { LANGUAGES, message } from '../model/messages/index.ts';
import { oneLine } from '../present/printable.ts';
import { COMMANDS, type CommandSpec } from './commands.ts';
import { BROKEN, FINE, WRONG_USE } from './exit-codes.ts';
import { findLanguage } from './language.ts';
import type { OptionValues } from './options.ts';
import { FailedMachine, Refusal } from './refusal.ts';
import { fillIn, helpHeading, usageSentence } from './usage.ts';
import { createWorld, type World } from './world.ts';

async function runCommandLine(argv: readonly string[], world: World): Promise<number> {
  const outcome = { code: FINE };
  try {
    const program = createProgram(argv, world, outcome);
    refuseHelpOfUnknown(argv.slice(2));
    if (argv.length > 2) await program.parseAsync(argv.map(keepNegative));
    else program.outputHelp();
    return outcome.code;
  } catch (error) {
    return complain(error, argv, world);
  }
}

/** A negative number with a decimal comma would be taken for an option; with the minus sign of typography it reads the same. */
const keepNegative = (word: string): string => word.replace(/^-(?=\d[\d.]*,\d+\s*%?$)/, '−');

function createProgram(argv: readonly string[], world: World, outcome: { code: number }): Command {
  const { language } = world;
  const program = configure(new Command('kh'), world)
    .description(message(language, 'command.kh'))
    .version(packageFile.version, '-V, --version', message(language, 'option.version'))
    .option('--lang <vi|en>', message(language, 'option.lang'), checkLanguage)
    .option('--no-cache', message(language, 'option.no_cache'))
    .helpCommand('help [command]', message(language, 'command.help'));
  program.addHelpText('after', `\n${message(language, 'command.kh.examples')}`);
  // Whoever begins with a command needs no list of the others.
  const isCommand = COMMANDS.some(({ name }) => name === argv[2]);
  for (const spec of COMMANDS) {
    const isNamed = argv.includes(spec.name);
    if (isNamed || !isCommand) addCommand(program, spec, world, outcome, isNamed);
  }
  return program;
}

/** Commander answers `kh help nonsense` and `kh nonsense --help` with the general help, as if all were well. */
function refuseHelpOfUnknown(words: readonly string[]): void {
  const names = COMMANDS.map(({ name }) => name);
  const named = words.filter((word, index) => !word.startsWith('-') && words[index - 1] !== '--lang');
  const asksForHelp = named[0] === 'help' || words.includes('--help') || words.includes('-h');
  const wanted = named[0] === 'help' ? named[1] : named[0];
  if (!asksForHelp || wanted === undefined || wanted === 'help' || names.includes(wanted)) return;
  const near = closest(wanted, names);
  const suggestion = near === undefined ? '' : `\n(Did you mean ${near}?)`;
  throw new CommanderError(1, 'commander.unknownCommand', `error: unknown command '${wanted}'${suggestion}`);
}

const PIPE_WIDTH = 80;

/** Settings that commander does not hand down to commands. */
const configure = (command: Command, { language, columns, err, out }: World): Command =>
  command
    .exitOverride()
    .helpOption('-h, --help', message(language, 'option.help'))
    .allowExcessArguments(false)
    .configureOutput({
      writeOut: out,
      writeErr: err,
      outputError: () => undefined,
      getOutHelpWidth: () => columns ?? PIPE_WIDTH,
      getErrHelpWidth: () => columns ?? PIPE_WIDTH,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => helpHeading(title, language),
      optionTerm: (option) => fillIn(option.flags, language),
      optionDescription: (option) => option.description,
      argumentTerm: (argument) => fillIn(argumentTerm(argument), language),
      subcommandTerm: (sub) =>
        fillIn([sub.name(), ...sub.registeredArguments.map(argumentTerm)].join(' '), language),
      styleUsage: (usage) => fillIn(usage, language),
    });

function argumentTerm(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? '...' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** A command that nobody names is only listed, so it can do without its options. */
function addCommand(
  program: Command,
  spec: CommandSpec,
  world: World,
  outcome: { code: number },
  isNamed: boolean,
): void {
  const { language } = world;
  const command = configure(program.command(spec.name), world).description(message(language, spec.about));
  for (const arg of spec.args) command.argument(arg.name, message(language, arg.about, arg.params));
  for (const option of isNamed ? spec.options : []) {
    const about = message(language, option.about, option.params);
    if (option.many === true) command.option(option.flags, about, collectorOf(option.flags), []);
    else command.option(option.flags, about);
  }
  command.addHelpText('after', `\n${message(language, spec.examples)}`);
  command.action(async () => {
    const question = {
      command: spec.name,
      args: command.args,
      options: command.optsWithGlobals<OptionValues>(),
    };
    const run = async (watched: World): Promise<number> =>
      (await spec.load()).run(question.args, question.options, watched);
    outcome.code =
      spec.isRecalled === true
        ? await (await import('./recall.ts')).recallOrRun(question, world, run)
        : await run(world);
  });
}

/** An empty list asks for nothing, so it would pass for everything: what an unset variable of the shell leaves. */
const collectorOf =
  (flags: string) =>
  (written: string, before: readonly string[]): string[] => {
    const words = written.split(',').flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));
    if (words.length === 0) throw new Refusal('refusal.empty_option', { option: flags.replace(/ .*$/, '') });
    return [...before, ...words];
  };

function checkLanguage(written: string): string {
  if (LANGUAGES.some((language) => language === written)) return written;
  throw new Refusal('refusal.unknown_language', { written });
}

/** One line for whatever went wrong; a stack only for those who ask with KH_DEBUG. */
function complain(error: unknown, argv: readonly string[], { language, err, env }: World): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return FINE;
    if (error.code === 'commander.help') return WRONG_USE;
    err(`kh: ${oneLine(usageSentence(error, argv, language))}\n${message(language, 'usage.see_help')}\n`);
    return WRONG_USE;
  }
  if (error instanceof Refusal) {
    err(`kh: ${oneLine(message(language, error.key, error.params))}\n`);
    return error instanceof FailedMachine ? BROKEN : WRONG_USE;
  }
  const text = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  err(`${oneLine(message(language, isOfSystem(error) ? 'broken.machine' : 'broken', { text }))}\n`);
  if (env.KH_DEBUG === '1' && error instanceof Error) err(`${error.stack}\n`);
  return BROKEN;
}

/** What the operating system refuses (a full disk, a right that is missing) is no bug of kh. */
const isOfSystem = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && 'code' in error && /^E[A-Z]+$/.test(String(error.code));

/** Undefined where the folder that the shell stands in has been deleted. */
function currentFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

async function start(): Promise<number> {
  const folder = currentFolder();
  const language = findLanguage(process.argv.slice(2), folder ?? '/');
  if (folder !== undefined) return runCommandLine(process.argv, createWorld(language, folder));
  process.stderr.write(`kh: ${message(language, 'refusal.no_folder')}\n`);
  return WRONG_USE;
}

void start().then((code) => {
  process.exitCode = code;
});
