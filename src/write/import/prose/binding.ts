// Figures that bind although they stand among the tasks: "bố trí ít nhất 15% ngân sách ...". Proposed as targets, always with a doubt.
import type { DraftTarget, DraftTask } from '../draft/types.ts';
import { addressOf, groupId, placeOf } from '../outline/naming.ts';
import { everyNode, type Node } from '../outline/outline.ts';
import { plain } from '../plain.ts';
import { taskWithFigure } from './annex-match.ts';
import { answeringFor } from './assignments.ts';
import { readBullet } from './read-bullet.ts';
import type { ProseContext, ProseTarget } from './targets.ts';
import { bindingSentences } from './tasks.ts';

export function bindingTargets(
  sections: readonly Node[],
  tasks: readonly DraftTask[],
  context: ProseContext,
): readonly ProseTarget[] {
  const counts = new Map<string, number>();
  return everyNode(sections).flatMap((node) => {
    if (node.children.some(({ kind }) => kind !== 'plain')) return [];
    const sentences = bindingSentences(node.text);
    return sentences.flatMap((sentence) => targetOf(node, sentence, tasks, counts, context) ?? []);
  });
}

function targetOf(
  node: Node,
  sentence: string,
  tasks: readonly DraftTask[],
  counts: Map<string, number>,
  context: ProseContext,
): ProseTarget | undefined {
  const isInner = node.children.length === 0 && node.parent !== null;
  const heading = isInner ? (node.parent ?? node) : node;
  const read = readBullet(sentence, context.year === undefined ? {} : { year: context.year });
  const figure = read.parts.find(({ goal }) => goal !== undefined) ?? read;
  if (figure.goal === undefined) return undefined;
  const group = groupId(addressOf(heading));
  const count = (counts.get(group) ?? 0) + 1;
  counts.set(group, count);
  const id = `${group}-${String(count).padStart(2, '0')}`;
  const task = taskWithFigure(sentence, figure.goal, tasks);
  const rhythm = task?.deadline === 'yearly' ? 'yearly' : undefined;
  const by =
    figure.by ??
    rhythm ??
    (/(?:hằng|hàng) năm/iu.test(sentence) && figure.method === undefined ? 'yearly' : undefined);
  const answering = answeringFor(heading, context.assignments);
  const bullets = node.parent?.children.filter(({ kind }) => kind === 'bullet') ?? [];
  const ordinal = node.kind === 'bullet' ? bullets.indexOf(node) + 1 : null;
  context.doubts.push({
    kind: 'target_in_task',
    at: node.at,
    text: plain(node.text),
    read: `${figure.name}: ${figure.goal} ${figure.unit ?? ''}`.trim(),
    item: `targets/${id}`,
  });
  const target: DraftTarget = {
    id,
    name: figure.name,
    group,
    ...(figure.unit !== undefined && { unit: figure.unit }),
    goal: figure.goal,
    ...(by !== undefined && { by }),
    ...(figure.method !== undefined && { method: figure.method }),
    milestones: [],
    lead: task?.lead ?? answering.lead,
    coordinating: answering.coordinating,
    results: [],
    source: { place: placeOf(node.kind === 'plain' ? heading : node, ordinal), text: plain(node.text) },
    also: task === undefined ? [] : [{ place: task.source.place, text: task.name, goal: figure.goal }],
    at: node.at,
  };
  return { target, heading };
}
