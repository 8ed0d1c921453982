// A schema as a chain of plain functions: most documents fit, and zod makes much for each field that only faults need.
import type * as z from 'zod';

/** What the schema makes of a value; undefined when it does not fit, or when only zod can tell: zod then words the faults. */
export type Fit = (value: unknown) => unknown;

type Check = z.core.$ZodCheck;
type Payload = z.core.ParsePayload;

/** What the definitions that kh's schemas are made of hold, by their type. */
interface Definition {
  readonly type: string;
  readonly checks?: readonly Check[];
  readonly check?: string;
  readonly coerce?: boolean;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly catchall?: Schema;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly in?: Schema;
  readonly out?: Schema;
  readonly keyType?: Schema;
  readonly valueType?: Schema;
  readonly mode?: string;
  readonly options?: readonly Schema[];
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly values?: readonly unknown[];
  readonly transform?: (value: unknown, context: unknown) => unknown;
}
interface Schema {
  readonly _zod: { readonly def: unknown };
}

const NEVER_FITS: Fit = () => undefined;

/** From the schema's own definition: there is no second one. What it does not know never fits. */
export function fitOf(schema: Schema | undefined): Fit {
  const definition = schema?._zod.def as Definition | undefined;
  // A schema that is a check of itself, such as z.email().
  if (definition === undefined || definition.check !== undefined || definition.coerce === true)
    return NEVER_FITS;
  const fit = MAKERS[definition.type]?.(definition) ?? NEVER_FITS;
  return (definition.checks ?? []).reduce(withCheck, fit);
}

const MAKERS: Readonly<Record<string, (definition: Definition) => Fit>> = {
  string: () => (value) => (typeof value === 'string' ? value : undefined),
  number: () => (value) => (Number.isFinite(value) ? value : undefined),
  boolean: () => (value) => (typeof value === 'boolean' ? value : undefined),
  enum: ({ entries = {} }) => oneOf(Object.values(entries)),
  literal: ({ values = [] }) => oneOf(values),
  optional: ({ innerType }) => fitOf(innerType),
  array: ({ element }) => listOf(fitOf(element)),
  object: ({ shape = {}, catchall }) => (typeOf(catchall) === 'never' ? objectOf(shape) : NEVER_FITS),
  record: ({ keyType, valueType, mode }) =>
    mode === undefined || mode === 'strict' ? recordOf(fitOf(keyType), fitOf(valueType)) : NEVER_FITS,
  union: ({ options = [] }) => firstOf(options.map(fitOf)),
  pipe: ({ in: first, out: second }) => remembered(inTurn(fitOf(first), fitOf(second))),
  transform: ({ transform }) => (transform === undefined ? NEVER_FITS : transformed(transform)),
};

const typeOf = (schema: Schema | undefined): string | undefined =>
  (schema?._zod.def as Definition | undefined)?.type;

function oneOf(values: readonly unknown[]): Fit {
  const known = new Set(values);
  return (value) => (known.has(value) ? value : undefined);
}

const listOf =
  (element: Fit): Fit =>
  (value) => {
    if (!Array.isArray(value)) return undefined;
    const made: unknown[] = [];
    for (const item of value) {
      const fitting = element(item);
      if (fitting === undefined) return undefined;
      made.push(fitting);
    }
    return made;
  };

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function objectOf(shape: Readonly<Record<string, Schema>>): Fit {
  const fields = Object.entries(shape).map(([key, schema]) => ({
    key,
    fit: fitOf(schema),
    isOptional: typeOf(schema) === 'optional',
  }));
  return (value) => {
    if (!isMapping(value)) return undefined;
    const made: Record<string, unknown> = {};
    let unmet = 0;
    for (const _ in value) unmet += 1;
    for (const { key, fit, isOptional } of fields) {
      const given = value[key];
      if (given === undefined && isOptional) continue;
      const fitting = fit(given);
      if (fitting === undefined) return undefined;
      made[key] = fitting;
      unmet -= 1;
    }
    // A key that the schema does not know.
    return unmet === 0 ? made : undefined;
  };
}

const recordOf =
  (keyFit: Fit, valueFit: Fit): Fit =>
  (value) => {
    if (!isMapping(value)) return undefined;
    const made: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const fitting = valueFit(value[key]);
      if (key === '__proto__' || keyFit(key) !== key || fitting === undefined) return undefined;
      made[key] = fitting;
    }
    return made;
  };

const firstOf =
  (fits: readonly Fit[]): Fit =>
  (value) => {
    for (const fit of fits) {
      const fitting = fit(value);
      if (fitting !== undefined) return fitting;
    }
    return undefined;
  };

const inTurn =
  (first: Fit, second: Fit): Fit =>
  (value) => {
    const fitting = first(value);
    return fitting === undefined ? undefined : second(fitting);
  };

const transformed =
  (transform: NonNullable<Definition['transform']>): Fit =>
  (value) => {
    const issues: unknown[] = [];
    const made = transform(value, { value, issues, addIssue: (issue: unknown) => issues.push(issue) });
    return issues.length === 0 ? made : undefined;
  };

const MOST_REMEMBERED = 5000;

/** Dates, goals and references come back by the thousand; what they mean depends on their text alone, and nobody may change it. */
function remembered(fit: Fit): Fit {
  const known = new Map<unknown, unknown>();
  return (value) => {
    if (typeof value === 'object') return fit(value);
    const before = known.get(value);
    if (before !== undefined) return before;
    const made = fit(value);
    if (made === undefined) return undefined;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(value, frozen(made));
    return made;
  };
}

/** Decimals hold numbers of a class, which nothing changes. */
function frozen(value: unknown): unknown {
  if (!isMapping(value)) return value;
  for (const field of Object.values(value)) frozen(field);
  return Object.freeze(value);
}

function withCheck(fit: Fit, check: Check): Fit {
  const { def } = check._zod;
  const enough = surelyEnough(def as { readonly check: string; readonly minimum?: number });
  return (value) => {
    const fitting = fit(value);
    if (fitting === undefined || lengthOf(fitting) >= enough) return fitting;
    const payload: Payload = { value: fitting, issues: [] };
    if (def.when?.(payload) !== false) void check._zod.check(payload as never);
    return payload.issues.length === 0 ? payload.value : undefined;
  };
}

const lengthOf = (value: unknown): number => (typeof value === 'string' ? value.length : Number.NaN);

/** A letter is one or two units of a text: twice the least length fits without a count. */
const surelyEnough = ({
  check,
  minimum = Number.NaN,
}: {
  readonly check: string;
  readonly minimum?: number;
}): number => (check === 'min_length' ? 2 * minimum : Number.NaN);
