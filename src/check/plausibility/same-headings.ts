// KH617: two headings of one level bear the same name: one of them may have been copied.
import type { Rule } from '../rule.ts';
import { nameKey } from './near-names.ts';

export const sameHeadings: Rule = {
  code: 'KH617',
  *find({ repository }) {
    for (const { file, groups = [] } of repository.plans) {
      const first = new Map<string, string>();
      for (const [index, { id, name, parent = '' }] of groups.entries()) {
        const key = `${parent}|${nameKey(name)}`;
        const other = first.get(key);
        if (other === undefined) first.set(key, id);
        else yield { file, path: ['groups', index, 'name'], params: { id, other, name } };
      }
    }
  },
};
