// Looks through a template before it is filled: every `{{...}}` gets its escaping, and helpers and partials must be there.
import Handlebars from 'handlebars';
import { TemplateFault } from './format.ts';

type Environment = ReturnType<typeof Handlebars.create>;

export interface Question {
  readonly name: string;
  readonly text: string;
  /** The helper that escapes. */
  readonly escaper: string;
  readonly partials: ReadonlySet<string>;
}

export interface Inspected {
  readonly name: string;
  readonly program: hbs.AST.Program;
  /** Names of the partials it uses. */
  readonly includes: readonly string[];
  /** Every path that it asks for, with its line. */
  readonly paths: readonly { readonly parts: readonly string[]; readonly line: number }[];
}

export function inspectTemplate(
  handlebars: Environment,
  { name, text, escaper, partials }: Question,
): Inspected {
  const includes = new Set<string>();
  const paths: { parts: readonly string[]; line: number }[] = [];
  const program = parse(handlebars, name, text);
  const hasHelper = (path: string): boolean => Object.hasOwn(handlebars.helpers, path);

  function requireHelper(path: hbs.AST.PathExpression | hbs.AST.Literal, hasArguments: boolean): void {
    const called = originalOf(path);
    if (!hasArguments || hasHelper(called)) return;
    throw new TemplateFault('unknown_helper', name, called, path.loc.start.line);
  }

  class Inspector extends Handlebars.Visitor {
    override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
      requireHelper(mustache.path, hasArguments(mustache));
      super.MustacheStatement(mustache);
      if (mustache.escaped) wrap(mustache, escaper, hasHelper(originalOf(mustache.path)));
    }
    override SubExpression(expression: hbs.AST.SubExpression): void {
      requireHelper(expression.path, true);
      super.SubExpression(expression);
    }
    override BlockStatement(block: hbs.AST.BlockStatement): void {
      requireHelper(block.path, hasArguments(block));
      super.BlockStatement(block);
    }
    override PartialStatement(partial: hbs.AST.PartialStatement): void {
      include(partial.name, partial.loc.start.line);
      super.PartialStatement(partial);
    }
    override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
      include(partial.name, partial.loc.start.line);
      super.PartialBlockStatement(partial);
    }
    override PathExpression(path: hbs.AST.PathExpression): void {
      if (!path.data) paths.push({ parts: path.parts, line: path.loc.start.line });
    }
  }

  function include(partial: hbs.AST.PathExpression | hbs.AST.SubExpression, line: number): void {
    if (partial.type === 'SubExpression') return;
    const wanted = originalOf(partial as hbs.AST.PathExpression);
    if (wanted.startsWith('@')) return;
    if (!partials.has(wanted)) throw new TemplateFault('no_partial', name, wanted, line);
    includes.add(wanted);
  }

  new Inspector().accept(program);
  return { name, program, includes: [...includes], paths };
}

/** The first place that asks for a field, in the order in which templates were looked through. */
export function lineOfField(
  inspected: readonly Inspected[],
  field: string,
): { name: string; line: number } | undefined {
  for (const { name, paths } of inspected) {
    const found = paths.find(({ parts }) => parts.includes(field));
    if (found !== undefined) return { name, line: found.line };
  }
  return undefined;
}

function parse(handlebars: Environment, name: string, text: string): hbs.AST.Program {
  try {
    return handlebars.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /line (\d+)/.exec(message)?.[1] ?? / - (\d+):\d+/.exec(message)?.[1];
    const shown = message.split('\n').slice(1, 2).join('').trim();
    throw new TemplateFault(
      'syntax',
      name,
      shown === '' ? message : shown,
      line === undefined ? null : Number(line),
    );
  }
}

type Call = Pick<hbs.AST.MustacheStatement, 'path' | 'params' | 'hash'>;

const hasArguments = ({ params, hash }: Call): boolean => params.length > 0 || hash !== undefined;

const originalOf = (path: hbs.AST.PathExpression | hbs.AST.Literal): string =>
  String((path as { original?: unknown }).original ?? '');

/** `{{name}}` becomes `{{{escape name}}}`, `{{helper x}}` becomes `{{{escape (helper x)}}}`. */
function wrap(mustache: hbs.AST.MustacheStatement, escaper: string, isHelper: boolean): void {
  const { path, params, hash, loc, strip } = mustache;
  const inner: hbs.AST.Expression =
    isHelper || hasArguments(mustache)
      ? ({ type: 'SubExpression', path, params, hash, loc } as hbs.AST.SubExpression)
      : path;
  const call: hbs.AST.PathExpression = {
    type: 'PathExpression',
    data: false,
    depth: 0,
    parts: [escaper],
    original: escaper,
    loc,
  };
  Object.assign(mustache, { path: call, params: [inner], hash: undefined, escaped: false, strip });
}
