// The JSON Schema (draft 2020-12) of a kind of file, made from the zod schema that checks it.
import * as z from 'zod';
import type { SchemaName } from './names.ts';
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

/** A refinement has no place in JSON Schema of its own: its code says what it means. */
function addRulesBetweenKeys({ zodSchema, jsonSchema }: Override): void {
  if (zodSchema._zod.def.type !== 'object') return;
  const rules = (zodSchema._zod.def.checks ?? []).map((check) => {
    const code = (check._zod.def as { params?: { code?: string } }).params?.code ?? '';
    const rule = BETWEEN_KEYS[code];
    if (rule === undefined) throw new Error(`no JSON Schema for the rule ${code} between keys`);
    return rule;
  });
  if (rules.length > 0) jsonSchema.allOf = rules;
}

/** Replaces each notation by a reference, lets keys of the user's own through, and leaves out what says nothing. */
function refine(node: unknown, used: Set<string>): unknown {
  if (Array.isArray(node)) return node.map((item) => refine(item, used));
  if (node === null || typeof node !== 'object') return node;
  const { notation, ...rest } = node as { notation?: string } & SchemaNode;
  if (notation !== undefined) return reference(notation, rest.description, used);
  const { propertyNames: _, ...kept } = rest;
  const entries = Object.entries(kept).filter(
    ([key, value]) => !(key === 'maximum' && value === Number.MAX_SAFE_INTEGER),
  );
  const refined = Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      key === 'properties' ? refineEach(value as SchemaNode, used) : refine(value, used),
    ]),
  );
  return kept.type === 'object' ? { ...refined, patternProperties: { '^x-': {} } } : refined;
}

/** The keys of `properties` are names, not keywords. */
const refineEach = (properties: SchemaNode, used: Set<string>): SchemaNode =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, refine(value, used)]));

function reference(notation: string, description: unknown, used: Set<string>): SchemaNode {
  if (NOTATIONS[notation] === undefined) throw new Error(`no JSON Schema for the notation ${notation}`);
  used.add(notation);
  const $ref = `#/$defs/${notation}`;
  return description === undefined ? { $ref } : { description, $ref };
}
