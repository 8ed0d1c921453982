// KH210, KH211, KH212: targets, headings or agencies that lead back to themselves.
import type { Rule } from '../rule.ts';
import { findCycles } from './cycles.ts';

export const circularParents: Rule = {
  code: 'KH210',
  *find({ repository }) {
    for (const { targets } of repository.plans) {
      // Most plans have no parents, and only what has one can lead back to itself.
      const children = targets.filter(({ parent }) => parent !== undefined);
      if (children.length === 0) continue;
      const byId = new Map(targets.map((target) => [target.id, target]));
      for (const { start, trail } of findCycles(
        children.map(({ id }) => id),
        (id) => parentOf(byId.get(id)),
      )) {
        yield { file: byId.get(start)?.file ?? '', path: ['parent'], params: { trail } };
      }
    }
  },
};

export const circularGroups: Rule = {
  code: 'KH211',
  *find({ repository }) {
    for (const { file, groups = [] } of repository.plans) {
      const byId = new Map(groups.map((group) => [group.id, group]));
      for (const { start, trail } of findCycles(byId.keys(), (id) => parentOf(byId.get(id)))) {
        yield {
          file,
          path: ['groups', groups.findIndex(({ id }) => id === start), 'parent'],
          params: { trail },
        };
      }
    }
  },
};

export const circularSuccessors: Rule = {
  code: 'KH212',
  *find({ registers }) {
    for (const { file, agencies } of registers) {
      const successors = (id: string): string[] =>
        (agencies.get(id)?.successors ?? []).map((successor) => successor.id);
      for (const { start, trail } of findCycles(agencies.keys(), successors)) {
        yield { file, path: ['agencies', start, 'successors'], params: { trail } };
      }
    }
  },
};

const parentOf = (node: { readonly parent?: string | undefined } | undefined): string[] =>
  node?.parent === undefined ? [] : [node.parent];
