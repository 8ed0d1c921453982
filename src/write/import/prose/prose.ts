// The prose of a plan: targets, tasks, who answers, duties to report. What an annex lists already is not made twice.

import type { AgencyBook } from '../agencies/resolve.ts';
import type { Annexes } from '../annex/annexes.ts';
import type { Doubt } from '../doubt.ts';
import type { DraftDuty, DraftGroup, DraftPlan, DraftTarget, DraftTask } from '../draft/types.ts';
import { everyNode, type Node, type Outline } from '../outline/outline.ts';
import { roleOf } from '../outline/roles.ts';
import { readAssignments } from './assignments.ts';
import { type BesideAnnex, besideAnnex } from './beside-annex.ts';
import { bindingTargets } from './binding.ts';
import { withFreeIds } from './free-ids.ts';
import { groupsOfHeadings } from './groups.ts';
import { dutiesIn } from './reporting.ts';
import { saidAgain } from './said-again.ts';
import { standingIn } from './standing.ts';
import { proseTargets } from './targets.ts';
import { proseTasks } from './tasks.ts';

export interface ProseInput {
  readonly outline: Outline;
  readonly book: AgencyBook;
  readonly annexes: Annexes;
  readonly year: number | undefined;
}

export interface ReadProse {
  readonly targets: readonly DraftTarget[];
  readonly tasks: readonly DraftTask[];
  /** What the body says again, by the id of the annex target. */
  readonly also: BesideAnnex['also'];
  readonly groups: readonly DraftGroup[];
  readonly reporting: readonly DraftDuty[];
  readonly unresolved: DraftPlan['unresolved'];
  readonly standing: string | undefined;
  readonly doubts: readonly Doubt[];
}

export function readProse({ outline, book, annexes, year }: ProseInput): ReadProse {
  const everything = outline.sections;
  const organising = tops(everything, 'assignments');
  const doubts: Doubt[] = [];
  const assignments = readAssignments(organising, everything, book);
  doubts.push(...assignments.doubts);
  const context = { assignments, book, doubts, ...(year !== undefined && { year }) };
  const goals = goalHeadings(everything);
  const targets = proseTargets(goals, context);
  const workSections = tops(everything, 'tasks');
  const tasks = annexes.hasTasks ? [] : proseTasks(workSections, context);
  const binding = bindingTargets(workSections, annexes.tasks, context);
  const beside = besideAnnex(everything, annexes.targets, context);
  const reporting = dutiesIn(organising, book, year);
  if (reporting.length > 0) {
    for (const { text, place, every } of reporting)
      doubts.push({
        kind: 'reporting',
        at: organising[0]?.at ?? { line: 1 },
        text,
        read: `${every}, ${place}`,
        item: 'plan',
        field: 'reporting',
      });
  }
  const ids = new Set<string>(annexes.targets.map(({ id }) => id.toLowerCase()));
  const said = saidAgain(targets, annexes.targets);
  const { targets: own, doubts: about } = withFreeIds(
    [...beside.targets, ...said.targets, ...binding],
    ids,
    doubts.filter(({ item }) => !said.gone.has(item)),
  );
  const headings = [...own.map(({ heading }) => heading), ...tasks.map(({ heading }) => heading)];
  return {
    targets: own.map(({ target }) => target),
    also: joined(beside.also, said.also),
    tasks: tasks.map(({ task }) => task),
    groups: groupsOfHeadings(headings),
    reporting,
    unresolved: assignments.unresolved,
    standing: standingIn(organising, book),
    doubts: [...about, ...said.doubts],
  };
}

/** What several readers found to be said again, by the same row. */
function joined(one: BesideAnnex['also'], other: BesideAnnex['also']): BesideAnnex['also'] {
  const keys = new Set([...one.keys(), ...other.keys()]);
  return new Map([...keys].map((id) => [id, [...(one.get(id) ?? []), ...(other.get(id) ?? [])]]));
}

/** The outermost nodes of a role. */
function tops(nodes: readonly Node[], role: ReturnType<typeof roleOf>): readonly Node[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'part') return tops(node.children, role);
    return roleOf(node) === role ? [node] : tops(node.children, role);
  });
}

/** Headings of goals whose items are not under a deeper heading of goals. */
function goalHeadings(nodes: readonly Node[]): readonly Node[] {
  return everyNode(nodes).filter((node) => {
    if (node.kind !== 'section' && node.kind !== 'clause' && node.kind !== 'point') return false;
    if (node.children.length === 0 || roleOf(node) !== 'goals') return false;
    return node.children.every(isPlainItem) && node.children.some(({ kind }) => LISTED.has(kind));
  });
}

const LISTED: ReadonlySet<Node['kind']> = new Set(['bullet', 'clause', 'point']);

/** Bullets with what spells them out, lines, and numbered or lettered lines with nothing under them. */
const isPlainItem = ({ kind, children }: Node): boolean =>
  kind === 'bullet' || kind === 'plain' || kind === 'sub' || (LISTED.has(kind) && children.length === 0);
