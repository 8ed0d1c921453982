// Checks a Handlebars template against the shape of the model before anything is filled in: every field, helper and loop, also in
// parts that nothing stands in today, and all mistakes at once.
import { closest } from '../../model/closest.ts';
import {
  along,
  itemOf,
  type Known,
  resolveField,
  type Scope,
  topScope,
  UnknownField,
} from './field-scope.ts';
import { mistakeOf, type TemplateMistake, type TemplateProblem } from './format.ts';
import { type Call, hasArguments, originalOf, partialName } from './inspect-template.ts';
import { isList, type Shape } from './shape/shape.ts';

export interface Checked {
  /** The template and all that it includes, by name. */
  readonly programs: ReadonlyMap<string, hbs.AST.Program>;
  readonly main: string;
  readonly shape: Shape;
  readonly helpers: ReadonlySet<string>;
}

export function checkFields({ programs, main, shape, helpers }: Checked): TemplateMistake[] {
  const checker = new Checker(programs, helpers);
  checker.template(main, topScope(shape));
  return checker.mistakes;
}

class Checker {
  readonly mistakes: TemplateMistake[] = [];
  readonly #programs: ReadonlyMap<string, hbs.AST.Program>;
  readonly #helpers: ReadonlySet<string>;
  readonly #files: string[] = [];
  /** What each template was looked at in: once is enough, and one that includes itself comes to an end. */
  readonly #seen = new Map<string, [shape: Known, around: Known][]>();

  constructor(programs: ReadonlyMap<string, hbs.AST.Program>, helpers: ReadonlySet<string>) {
    this.#programs = programs;
    this.#helpers = helpers;
  }

  template(name: string, scope: Scope): void {
    const [shape, around] = [scope.shape, scope.parent?.shape];
    const seen = this.#seen.get(name) ?? [];
    if (seen.some((each) => each[0] === shape && each[1] === around)) return;
    this.#seen.set(name, [...seen, [shape, around]]);
    this.#files.push(name);
    this.#program(this.#programs.get(name), scope);
    this.#files.pop();
  }

  #program(program: hbs.AST.Program | undefined, scope: Scope): void {
    for (const statement of program?.body ?? []) this.#statement(statement, scope);
  }

  #statement(statement: hbs.AST.Statement, scope: Scope): void {
    if (statement.type === 'MustacheStatement') {
      const mustache = statement as hbs.AST.MustacheStatement;
      const shape = this.#call(mustache, scope);
      if (shape !== undefined && shape !== 'value')
        this.#add('not_text', originalOf(mustache.path), mustache, scope);
    } else if (statement.type === 'BlockStatement') this.#block(statement as hbs.AST.BlockStatement, scope);
    else if (statement.type === 'PartialStatement')
      this.#partial(statement as hbs.AST.PartialStatement, scope);
    else if (statement.type === 'PartialBlockStatement') {
      const block = statement as hbs.AST.PartialBlockStatement;
      this.#program(block.program, scope);
      this.#partial(block, scope);
    }
  }

  /** What a field or a helper gives. */
  #call(call: Call & hbs.AST.Node, scope: Scope): Known {
    const name = originalOf(call.path);
    const isHelper = this.#helpers.has(name);
    if (!isHelper && !hasArguments(call)) return this.#value(call.path, scope);
    if (!isHelper) this.#add('unknown_helper', name, call, scope, closest(name, this.#helpers) ?? null);
    const given = call.params.map((param) => this.#value(param, scope));
    for (const { value } of call.hash?.pairs ?? []) this.#value(value, scope);
    return name === 'lookup' ? this.#lookedUp(call, given[0], scope) : undefined;
  }

  #value(expression: hbs.AST.Expression, scope: Scope): Known {
    if (expression.type === 'SubExpression') return this.#call(expression as hbs.AST.SubExpression, scope);
    if (expression.type !== 'PathExpression') return undefined;
    const path = expression as hbs.AST.PathExpression;
    return this.#tried(path.original, path, scope, () => resolveField(path, scope));
  }

  /** `lookup list i`, `lookup fields "name"`. */
  #lookedUp(call: Call & hbs.AST.Node, from: Known, scope: Scope): Known {
    const key = call.params[1];
    if (from === undefined || key === undefined) return undefined;
    if (isList(from)) return from[0];
    if (key.type !== 'StringLiteral') return undefined;
    const name = (key as hbs.AST.StringLiteral).value;
    return this.#tried(name, call, scope, () => along(from, [name]));
  }

  #block(block: hbs.AST.BlockStatement, scope: Scope): void {
    const name = originalOf(block.path);
    const [first] = block.params;
    const shape = this.#call(block, scope);
    const given = first === undefined ? undefined : this.#silently(() => this.#value(first, scope));
    const loop = first === undefined ? name : originalOf(first as hbs.AST.PathExpression);
    const inner = (inside: Known): Scope => ({
      root: scope.root,
      shape: inside,
      parent: scope,
      named: new Map(
        (block.program?.blockParams ?? []).map((each, at) => [each, at === 0 ? inside : 'value']),
      ),
      loop,
    });
    if (name === 'each') {
      if (given === 'value') this.#add('not_list', loop, block, scope);
      this.#program(
        block.program,
        inner(given === undefined || given === 'value' ? undefined : itemOf(given)),
      );
    } else if (name === 'with') this.#program(block.program, inner(given));
    else if (this.#helpers.has(name)) this.#program(block.program, scope);
    else this.#program(block.program, inner(sectionOf(shape)));
    this.#program(block.inverse, scope);
  }

  #partial(partial: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement, scope: Scope): void {
    const name = partialName(partial);
    const [context] = partial.params;
    const shape = context === undefined ? scope.shape : this.#value(context, scope);
    const hash = partial.hash?.pairs ?? [];
    for (const { value } of hash) this.#value(value, scope);
    // What else is handed over joins the fields, so none of them can be called unknown.
    const inside = hash.length > 0 ? undefined : shape;
    const isSame = context === undefined && hash.length === 0;
    if (name !== undefined) this.template(name, isSame ? scope : { ...scope, shape: inside, parent: scope });
  }

  #tried(tag: string, at: hbs.AST.Node, scope: Scope, work: () => Known): Known {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof UnknownField)) throw error;
      this.#add('unknown_tag', tag, at, scope, error.near);
      return undefined;
    }
  }

  /** Looks again at what was checked already. */
  #silently(work: () => Known): Known {
    const before = this.mistakes.length;
    const known = work();
    this.mistakes.length = before;
    return known;
  }

  #add(
    problem: TemplateProblem,
    tag: string,
    { loc }: hbs.AST.Node,
    { loop }: Scope,
    near: string | null = null,
  ): void {
    const file = this.#files.at(-1) ?? '';
    this.mistakes.push(mistakeOf(problem, file, tag, { line: loc.start.line, loop, near }));
  }
}

/** `{{#name}}` without a helper: each of a list, the fields of a group; of a value only the data know what it opens. */
const sectionOf = (shape: Known): Known => {
  if (shape === undefined || shape === 'value') return undefined;
  return isList(shape) ? shape[0] : shape;
};
