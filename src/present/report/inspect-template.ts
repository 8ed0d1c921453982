// Reads a template and readies it for filling: every `{{...}}` gets its escaping. Its fields are checked by check-fields.ts.
import Handlebars from 'handlebars';
import { mistakeOf, type TemplateMistake } from './format.ts';

type Environment = ReturnType<typeof Handlebars.create>;

/** The program of a template, or what is wrong with how it is written. */
export type Parsed = { readonly program: hbs.AST.Program } | { readonly mistake: TemplateMistake };

export function parseTemplate(handlebars: Environment, name: string, text: string): Parsed {
  try {
    return { program: handlebars.parse(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /line (\d+)/.exec(message)?.[1] ?? / - (\d+):\d+/.exec(message)?.[1];
    const shown = message.split('\n').slice(1, 2).join('').trim();
    return {
      mistake: mistakeOf('syntax', name, shown === '' ? message : shown, {
        line: line === undefined ? null : Number(line),
      }),
    };
  }
}

type Partial = hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement;

/** The partial that is included, by name; undefined where the data choose it, and for the block of an including template. */
export function partialName({ name }: Partial): string | undefined {
  const wanted = name.type === 'SubExpression' ? '' : originalOf(name as hbs.AST.PathExpression);
  return wanted === '' || wanted.startsWith('@') ? undefined : wanted;
}

/** The partials that a template includes, and whether it asks for anything at all. */
export function contentsOf(program: hbs.AST.Program): {
  includes: readonly { readonly name: string; readonly line: number }[];
  hasTags: boolean;
} {
  const includes: { name: string; line: number }[] = [];
  let hasTags = false;
  const include = (partial: Partial): void => {
    const name = partialName(partial);
    if (name !== undefined) includes.push({ name, line: partial.loc.start.line });
  };
  class Reader extends Handlebars.Visitor {
    override PartialStatement(partial: hbs.AST.PartialStatement): void {
      include(partial);
      super.PartialStatement(partial);
    }
    override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
      include(partial);
      super.PartialBlockStatement(partial);
    }
    override PathExpression(): void {
      hasTags = true;
    }
  }
  new Reader().accept(program);
  return { includes, hasTags };
}

/** Changes the program: `{{name}}` becomes `{{{escape name}}}`, `{{helper x}}` becomes `{{{escape (helper x)}}}`. */
export function escapeAll(
  program: hbs.AST.Program,
  escaper: string,
  isHelper: (name: string) => boolean,
): void {
  class Escaper extends Handlebars.Visitor {
    override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
      super.MustacheStatement(mustache);
      if (mustache.escaped) wrap(mustache, escaper, isHelper(originalOf(mustache.path)));
    }
  }
  new Escaper().accept(program);
}

export type Call = Pick<hbs.AST.MustacheStatement, 'path' | 'params' | 'hash'>;

export const hasArguments = ({ params, hash }: Call): boolean => params.length > 0 || hash !== undefined;

export const originalOf = (path: hbs.AST.PathExpression | hbs.AST.Literal): string =>
  String((path as { original?: unknown }).original ?? '');

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
