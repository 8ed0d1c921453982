// What a template may ask for, whatever the data of today: a field is known by its place in the model, not by what stands there.

/** A value, a list of alike items, or fields of its own. */
export type Shape = 'value' | readonly [Shape] | Fields;
export interface Fields {
  readonly [field: string]: Shape;
}

/** The shape of a type. A shape that is declared so cannot lack a field of its type: it would not compile. */
export type ShapeOf<T> =
  NonNullable<T> extends string | number | boolean
    ? 'value'
    : NonNullable<T> extends readonly (infer Item)[]
      ? readonly [ShapeOf<Item>]
      : { readonly [Key in keyof NonNullable<T>]-?: ShapeOf<NonNullable<T>[Key]> };

/** Fields of `T` that hold a value each; a name that `T` does not have does not compile. */
export const values =
  <T>() =>
  <Name extends keyof T & string>(...names: readonly Name[]): Readonly<Record<Name, 'value'>> =>
    Object.fromEntries(names.map((name) => [name, 'value'])) as Record<Name, 'value'>;

export const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);

export const isFields = (shape: Shape): shape is Fields => typeof shape === 'object' && !isList(shape);

/** Undefined where it has no such field. */
export const fieldOf = (shape: Shape, name: string): Shape | undefined =>
  isFields(shape) && Object.hasOwn(shape, name) ? shape[name] : undefined;
