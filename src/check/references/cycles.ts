// Things that lead back to themselves through what they name.
import { compareIds } from '../../model/repository.ts';

export interface Cycle {
  /** Where the cycle is reported: its first member in natural order. */
  readonly start: string;
  /** `A → B → A`. */
  readonly trail: string;
}

/** Every cycle of a graph once; `next` gives what a node names, `nodes` every node. Walks without recursion. */
export function findCycles(nodes: Iterable<string>, next: (node: string) => readonly string[]): Cycle[] {
  const settled = new Set<string>();
  const cycles: Cycle[] = [];
  for (const root of [...nodes].sort(compareIds)) {
    const trail: { node: string; ahead: string[] }[] = [];
    const depths = new Map<string, number>();
    const enter = (node: string): void => {
      depths.set(node, trail.length);
      trail.push({ node, ahead: [...next(node)] });
    };
    if (!settled.has(root)) enter(root);
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const ahead = top.ahead.shift();
      if (ahead === undefined) {
        settled.add(top.node);
        depths.delete(top.node);
        trail.pop();
      } else if (!settled.has(ahead)) {
        const from = depths.get(ahead);
        if (from === undefined) enter(ahead);
        else cycles.push(cycleOf(trail.slice(from).map(({ node }) => node)));
      }
    }
  }
  return cycles;
}

function cycleOf(members: readonly string[]): Cycle {
  const [start = ''] = [...members].sort(compareIds);
  const at = members.indexOf(start);
  return { start, trail: [...members.slice(at), ...members.slice(0, at), start].join(' → ') };
}
