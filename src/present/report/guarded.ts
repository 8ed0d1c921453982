// A model that refuses to be asked for a field it does not have, wherever in a template the question stands.

export class UnknownField extends Error {
  readonly field: string;

  constructor(field: string) {
    super(`unknown field ${field}`);
    this.field = field;
  }
}

/** Reads like the model; a field that is null is there, one that no model has is not. */
export function guarded<T extends object>(model: T): T {
  const seen = new WeakMap<object, object>();
  const wrap = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const known = seen.get(value);
    if (known !== undefined) return known;
    const wrapped = new Proxy(value, { get: read });
    seen.set(value, wrapped);
    return wrapped;
  };
  const read = (target: object, key: string | symbol): unknown => {
    if (typeof key === 'string' && !(key in target) && !Array.isArray(target)) throw new UnknownField(key);
    return wrap(Reflect.get(target, key));
  };
  return wrap(model) as T;
}
