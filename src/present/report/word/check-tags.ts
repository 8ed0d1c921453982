// Checks the tags of a Word form against the shape of what can fill them, also in loops that nothing stands in today.
import type { DXT } from 'docxtemplater';
import { closest } from '../../../model/closest.ts';
import { mistakeOf, type TemplateMistake } from '../format.ts';
import { fieldOf, isFields, isList, type Shape } from '../shape/shape.ts';

export interface TagScope {
  readonly file: string;
  /** From the whole model to what the innermost loop stands in. */
  readonly shapes: readonly Shape[];
  /** The innermost loop as it was written; null outside of loops. */
  readonly loop: string | null;
}

/** Tags that are typed, and those that loops hold; `parts` as docxtemplater reads them. */
export function checkTags(parts: readonly DXT.Part[], scope: TagScope): TemplateMistake[] {
  return parts.flatMap((part) => {
    const tag = part.value.trim();
    const shape = shapeOfTag(tag, scope.shapes);
    const inside = part.subparsed ?? [];
    if (part.module === 'loop')
      return shape === undefined ? [unknown(tag, scope)] : checkTags(inside, enter(scope, part, shape));
    if (shape === undefined) return [unknown(tag, scope)];
    const { file, loop } = scope;
    return shape === 'value' ? [] : [mistakeOf('not_text', file, tag, { loop })];
  });
}

/** What stands where a list is empty, or a field is, belongs to what is around. */
function enter(scope: TagScope, { value, inverted }: DXT.Part, shape: Shape): TagScope {
  const shapes = inverted === true ? scope.shapes : [...scope.shapes, isList(shape) ? shape[0] : shape];
  return { ...scope, shapes, loop: value.trim() };
}

function shapeOfTag(tag: string, shapes: readonly Shape[]): Shape | undefined {
  if (tag === '.') return shapes.at(-1);
  const [first = '', ...rest] = namesIn(tag);
  const scope = shapes.findLast((shape) => fieldOf(shape, first) !== undefined);
  return rest.reduce<Shape | undefined>(
    (shape, name) => shape && fieldOf(shape, name),
    scope && fieldOf(scope, first),
  );
}

const namesIn = (tag: string): string[] => tag.split('.').map((name) => name.trim());

/** A tag with braces in it is two that ran together, because the first lacks its end. */
function unknown(tag: string, { file, shapes, loop }: TagScope): TemplateMistake {
  const whole = /^[^{}]*/.exec(tag)?.[0] ?? '';
  return whole === tag
    ? mistakeOf('unknown_tag', file, tag, { loop, near: nearOf(tag, shapes) })
    : mistakeOf('broken_tag', file, whole.trim(), { loop });
}

/** The tag with its first wrong name mended; null when nothing is near. */
function nearOf(tag: string, shapes: readonly Shape[]): string | null {
  const names = namesIn(tag);
  for (const [at, name] of names.entries()) {
    const before = names.slice(0, at);
    const shape = at === 0 ? undefined : shapeOfTag(before.join('.'), shapes);
    const known =
      at === 0 ? shapes.toReversed().flatMap(fieldsOf) : shape === undefined ? [] : fieldsOf(shape);
    if (known.includes(name)) continue;
    const near = closest(name, known);
    return near === undefined ? null : [...before, near, ...names.slice(at + 1)].join('.');
  }
  return null;
}

const fieldsOf = (shape: Shape): string[] => (isFields(shape) ? Object.keys(shape) : []);
