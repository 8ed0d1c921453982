// What can be kept of a kh.yaml with mistakes in it: one slip must not put every other setting back to its default.
import type * as z from 'zod';
import { configSchema, type Settings } from '../model/schema/config.ts';

type Node = Record<string | number, unknown>;

/** Mistakes that only show when others are gone. */
const MOST_ROUNDS = 20;

/** The settings without the parts that do not fit; undefined where nothing can be told apart. */
export function salvageSettings(data: unknown): Settings | undefined {
  const copy: unknown = structuredClone(data);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parsed = configSchema.safeParse(copy);
    if (parsed.success) return parsed.data;
    // Of a list the last entries first, so that the places of the others stay what they are.
    for (const issue of [...parsed.error.issues].reverse()) drop(copy, issue);
  }
  return undefined;
}

function drop(root: unknown, issue: z.core.$ZodIssue): void {
  if (issue.code === 'unrecognized_keys') for (const key of issue.keys) remove(root, [...issue.path, key]);
  else remove(root, issue.path);
}

/** Takes away what stands at the path, or, of what is missing there, the nearest part that is there. */
function remove(root: unknown, path: readonly PropertyKey[]): void {
  const nodes: unknown[] = [root];
  for (const step of path)
    nodes.push(isNode(nodes.at(-1)) ? (nodes.at(-1) as Node)[step as string] : undefined);
  for (let depth = path.length - 1; depth >= 0; depth -= 1) {
    const [node, step] = [nodes[depth], path[depth] as string | number];
    if (!isNode(node) || nodes[depth + 1] === undefined) continue;
    if (Array.isArray(node)) node.splice(Number(step), 1);
    else delete node[step];
    return;
  }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
