// Figures that bind although they stand among the tasks: "bố trí ít nhất 15% ngân sách ...". Proposed as targets, always with a doubt.
import type { DraftTarget } from '../draft/types.ts';
import { addressOf, groupId, placeOf } from '../outline/naming.ts';
import { everyNode, type Node } from '../outline/outline.ts';
import { plain } from '../plain.ts';
import { answeringFor } from './assignments.ts';
import { readBullet } from './read-bullet.ts';
import { bindingSentences } from './tasks.ts';
import type { ProseContext, ProseTarget } from './targets.ts';

export function bindingTargets(sections: readonly Node[], context: ProseContext): readonly ProseTarget[] {
  const counts = new Map<string, number>();
  return everyNode(sections).flatMap((node) => {
    if (node.children.some(({ kind }) => kind !== 'plain')) return [];
    const sentences = bindingSentences(node.text);
    return sentences.flatMap((sentence) => targetOf(node, sentence, counts, context) ?? []);
  });
}

function targetOf(node: Node, sentence: string, counts: Map<string, number>, context: ProseContext): ProseTarget | undefined {
  const heading = node.kind === 'bullet' || node.kind === 'sub' || node.kind === 'plain' ? (node.parent ?? node) : node;
  const read = readBullet(sentence, context.year === undefined ? {} : { year: context.year });
  const figure = read.parts.find(({ goal }) => goal !== undefined) ?? read;
  if (figure.goal === undefined) return undefined;
  const group = groupId(addressOf(heading));
  const count = (counts.get(group) ?? 0) + 1;
  counts.set(group, count);
  const id = `${group}-${String(count).padStart(2, '0')}`;
  const by = figure.by ?? (/(?:hằng|hàng) năm/iu.test(sentence) && figure.method === undefined ? 'yearly' : undefined);
  const answering = answeringFor(heading, context.assignments);
  const bullets = node.parent?.children.filter(({ kind }) => kind === 'bullet') ?? [];
  const ordinal = node.kind === 'bullet' ? bullets.indexOf(node) + 1 : null;
  context.doubts.push({ kind: 'target_in_task', at: node.at, text: plain(node.text), read: `${figure.name}: ${figure.goal} ${figure.unit ?? ''}`.trim(), item: `targets/${id}` });
  const target: DraftTarget = {
    id,
    name: figure.name,
    group,
    ...(figure.unit !== undefined && { unit: figure.unit }),
    goal: figure.goal,
    ...(by !== undefined && { by }),
    ...(figure.method !== undefined && { method: figure.method }),
    milestones: [],
    lead: answering.lead,
    coordinating: answering.coordinating,
    results: [],
    source: { place: placeOf(node.kind === 'bullet' ? node : heading, ordinal), text: plain(node.text) },
    also: [],
    at: node.at,
  };
  return { target, heading };
}
