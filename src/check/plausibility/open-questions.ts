// KH618, KH619: what the people who entered a document could not settle: references that lead nowhere, doubtful leads.
import type { Target, Task } from '../../model/repository.ts';
import type { Rule } from '../rule.ts';

export const unresolvedReference: Rule = {
  code: 'KH618',
  *find({ repository }) {
    for (const { file, unresolved = [] } of repository.plans) {
      const seen = new Set<string>();
      for (const [index, { place, text }] of unresolved.entries()) {
        const key = `${place}|${text}`;
        if (!seen.has(key)) yield { file, path: ['unresolved', index, 'text'], params: { place, text } };
        seen.add(key);
      }
    }
  },
};

const hasDoubt = ({ lead_doubt }: Target | Task): boolean => lead_doubt !== undefined;

export const doubtfulLead: Rule = {
  code: 'KH619',
  *find({ repository }) {
    for (const plan of repository.plans) {
      for (const { file, lead_doubt } of [...plan.targets.filter(hasDoubt), ...plan.tasks.filter(hasDoubt)]) {
        if (lead_doubt === undefined) continue;
        const agencies = repository.registers.get(plan.issuer)?.agencies;
        const suggest = lead_doubt.suggest.map((id) => agencies?.get(id)?.name ?? id).join('; ');
        yield {
          file,
          path: ['lead_doubt'],
          spot: 'key',
          params: { names: suggest === '' ? '?' : suggest, why: lead_doubt.reason },
        };
      }
    }
  },
};
