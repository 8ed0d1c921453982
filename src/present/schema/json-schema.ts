// The JSON Schema (draft 2020-12) of a kind of file, made from the zod schema that checks it.
import * as z from 'zod';
import type { SchemaName } from '../../model/schema-names.ts';
import { descriptionOf } from './descriptions.ts';
import { BETWEEN_KEYS, NOTATIONS, type SchemaNode } from './notations.ts';

const TITLES: Readonly<Record<SchemaName, string>> = {
  plan: 'Kế hoạch (plans/<mã>/plan.yaml)',
  target: 'Chỉ tiêu (plans/<mã>/targets/<số>.yaml)',
  task: 'Nhiệm vụ (plans/<mã>/tasks/<số>.yaml)',
  agencies: 'Sổ cơ quan (plans/agencies/<mã>.yaml)',
  indicator: 'Chỉ số dùng chung (plans/indicators/<sổ>/<mã>.yaml)',
  config: 'Thiết lập (kh.yaml)',
};

export function jsonSchemaOf(name: SchemaName, schema: z.ZodType): SchemaNode {
  const written = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-2020-12',
    override: addRulesBetweenKeys,
  });
  const used = new Set<string>();
  const { $schema, ...body } = refine(written as SchemaNode, used) as SchemaNode;
  const definitions = [...used].sort().map((notation) => [notation, NOTATIONS[notation]]);
  return {
    $schema,
    title: TITLES[name],
    ...body,
    ...(definitions.length > 0 && { $defs: Object.fromEntries(definitions) }),
  };
}

export const printSchema = (schema: SchemaNode): string => `${JSON.stringify(schema, null, 2)}\n`;

interface Override {
  readonly zodSchema: z.core.$ZodTypes;
  readonly jsonSchema: Record<string, unknown>;
}

/**
 * A refinement has no place in JSON Schema of its own: between the keys of a mapping its code says what it means; on a list
 * of references it refuses what stands there twice. Others (ids that differ by case alone) are left to `kh validate`.
 */
function addRulesBetweenKeys({ zodSchema, jsonSchema }: Override): void {
  const { def } = zodSchema._zod;
  if (def.type !== 'object' && def.type !== 'array') return;
  const refinements = (def.checks ?? []).map(
    ({ _zod }) => _zod.def as { check: string; params?: { code?: string } },
  );
  const rules = refinements.flatMap(({ params }) =>
    params?.code === undefined ? [] : [ruleOf(params.code)],
  );
  if (rules.length > 0) jsonSchema.allOf = rules;
  const { notation } = (jsonSchema.items ?? {}) as { notation?: string };
  if (notation === 'reference' && refinements.some(({ check }) => check === 'custom'))
    jsonSchema.uniqueItems = true;
}

function ruleOf(code: string): SchemaNode {
  const rule = BETWEEN_KEYS[code];
  if (rule === undefined) throw new Error(`no JSON Schema for the rule ${code} between keys`);
  return rule;
}

/**
 * Replaces each notation by a reference, describes every key, lets keys of the user's own through, and leaves out what says
 * nothing. `name` is the key that the node is the value of.
 */
function refine(node: unknown, used: Set<string>, name = ''): unknown {
  if (Array.isArray(node)) return node.map((item) => refine(item, used, name));
  if (node === null || typeof node !== 'object') return node;
  const { notation, ...rest } = node as { notation?: string } & SchemaNode;
  if (notation !== undefined) return reference(notation, rest.description, used);
  const refined = Object.fromEntries(
    Object.entries(rest)
      .filter(([key, value]) => !isEmptyKeyword(key, value))
      .map(([key, value]) => [
        key,
        key === 'properties' ? refineEach(value as SchemaNode, used, name) : refine(value, used, name),
      ]),
  );
  return rest.type === 'object' ? { ...refined, patternProperties: { '^x-': {} } } : refined;
}

/** Every integer is below the largest safe one, every key is text. */
const isEmptyKeyword = (key: string, value: unknown): boolean =>
  (key === 'maximum' && value === Number.MAX_SAFE_INTEGER) ||
  (key === 'propertyNames' && JSON.stringify(value) === '{"type":"string"}');

/** The keys of `properties` are names, not keywords. */
const refineEach = (properties: SchemaNode, used: Set<string>, above: string): SchemaNode =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      const refined = refine(value, used, name) as SchemaNode;
      const description = refined.description ?? descriptionOf(above, name);
      return [name, description === undefined ? refined : { description, ...refined }];
    }),
  );

function reference(notation: string, description: unknown, used: Set<string>): SchemaNode {
  if (NOTATIONS[notation] === undefined) throw new Error(`no JSON Schema for the notation ${notation}`);
  used.add(notation);
  const $ref = `#/$defs/${notation}`;
  return description === undefined ? { $ref } : { description, $ref };
}
