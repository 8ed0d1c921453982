// Where in the model a place of a Handlebars template stands: what `name`, `../name`, `this` and `@root.name` mean there.
import { closest } from '../../model/closest.ts';
import { fieldOf, isFields, isList, type Shape } from './shape/shape.ts';

/** What a field holds; undefined where only the data can tell. */
export type Known = Shape | undefined;

export interface Scope {
  readonly root: Shape;
  readonly shape: Known;
  readonly parent: Scope | null;
  /** Names that `as |item|` gives. */
  readonly named: ReadonlyMap<string, Known>;
  /** The loop or block that opened it, as written; null at the top. */
  readonly loop: string | null;
}

export const topScope = (root: Shape): Scope => ({
  root,
  shape: root,
  parent: null,
  named: new Map(),
  loop: null,
});

export class UnknownField extends Error {
  readonly near: string | null;
  constructor(near: string | null) {
    super('unknown field');
    this.near = near;
  }
}

/** Throws UnknownField where the model can never have such a field. */
export function resolveField({ data, depth, parts, original }: hbs.AST.PathExpression, scope: Scope): Known {
  if (data) return parts[0] === 'root' ? along(scope.root, parts.slice(1)) : loopVariable(parts);
  const there = above(scope, depth);
  const [first, ...rest] = parts;
  const isNamed = depth === 0 && first !== undefined && !/^(?:this|\.)[./]/.test(original);
  const named = isNamed ? namesOf(scope) : undefined;
  return named?.has(first ?? '') === true ? along(named.get(first ?? ''), rest) : along(there?.shape, parts);
}

/** `@index` and its like; whatever else stands after an at sign is given by whoever includes the template. */
const loopVariable = ([name = '']: readonly string[]): Known =>
  ['index', 'key', 'first', 'last'].includes(name) ? 'value' : undefined;

function above(scope: Scope, depth: number): Scope | undefined {
  let there: Scope | null = scope;
  for (let step = 0; step < depth; step += 1) there = there?.parent ?? null;
  if (there === null) throw new UnknownField(null);
  return there;
}

function namesOf(scope: Scope): Map<string, Known> {
  const outer = scope.parent === null ? new Map<string, Known>() : namesOf(scope.parent);
  return new Map([...outer, ...scope.named]);
}

/** Where a path leads from a shape. */
export function along(start: Known, names: readonly string[]): Known {
  let shape = start;
  for (const name of names) {
    if (shape === undefined) return undefined;
    shape = step(shape, name);
  }
  return shape;
}

function step(shape: Shape, name: string): Shape {
  if (isList(shape) && /^\d+$/.test(name)) return shape[0];
  if (!isFields(shape) && name === 'length') return 'value';
  const found = fieldOf(shape, name);
  if (found === undefined)
    throw new UnknownField(isFields(shape) ? (closest(name, Object.keys(shape)) ?? null) : null);
  return found;
}

/** What each turn of a loop stands in: of fields one after the other only where all are values. */
export function itemOf(shape: Shape): Known {
  if (isList(shape)) return shape[0];
  return isFields(shape) && Object.values(shape).every((each) => each === 'value') ? 'value' : undefined;
}
