// The schema of each kind of document, and the keys it knows at any path.
import type * as z from 'zod';
import type { DocumentKind } from '../model/document.ts';
import type { Path } from '../model/finding.ts';
import { configSchema } from '../model/schema/config.ts';
import { planSchema } from '../model/schema/plan.ts';
import { indicatorSchema, registerSchema } from '../model/schema/register.ts';
import { targetSchema } from '../model/schema/target.ts';
import { taskSchema } from '../model/schema/task.ts';
import { type Fit, fitOf } from './quick-schema.ts';

export const SCHEMAS = {
  config: configSchema,
  register: registerSchema,
  indicator: indicatorSchema,
  plan: planSchema,
  target: targetSchema,
  task: taskSchema,
} as const satisfies Readonly<Record<DocumentKind, z.ZodType>>;

const FITS = new Map<DocumentKind, Fit>();

/** What a kind's schema makes of data that fits; undefined where only `SCHEMAS` can tell whether it does, and why not. */
export function fitQuickly(kind: DocumentKind, data: object): unknown {
  const fit = FITS.get(kind) ?? fitOf(SCHEMAS[kind]);
  FITS.set(kind, fit);
  return fit(data);
}

interface Inner {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly in?: Schema;
  readonly valueType?: Schema;
}
interface Schema {
  readonly _zod: { readonly def: unknown };
}

/** Walks a schema along a path, through optionals, transforms, lists and records, to the keys allowed there. */
export function knownKeys(kind: DocumentKind, path: Path): readonly string[] {
  let schema: Schema | undefined = SCHEMAS[kind] as unknown as Schema;
  for (const step of path) schema = childOf(unwrap(schema), step);
  return Object.keys(unwrap(schema)?.shape ?? {});
}

function unwrap(schema: Schema | undefined): Inner | undefined {
  let def = schema?._zod.def as Inner | undefined;
  while (def !== undefined && (def.innerType ?? def.in) !== undefined) {
    def = (def.innerType ?? def.in)?._zod.def as Inner | undefined;
  }
  return def;
}

const childOf = (def: Inner | undefined, step: string | number): Schema | undefined =>
  def?.shape?.[String(step)] ?? def?.element ?? def?.valueType;
