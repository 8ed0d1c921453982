// KH207: an issuer without a register of agencies, named by a plan or by the folder of an indicator.
import { closest } from '../../model/closest.ts';
import { hasFile, registerFile } from '../known-files.ts';
import type { Rule } from '../rule.ts';

export const unknownIssuer: Rule = {
  code: 'KH207',
  *find(input) {
    const { plans, registers } = input.repository;
    const params = (id: string) => ({ id, suggestion: closest(id, registers.keys()) ?? '' });
    for (const { file, issuer } of plans) {
      if (!hasFile(input, registerFile(issuer))) yield { file, path: ['issuer'], params: params(issuer) };
    }
    const seen = new Set<string>();
    for (const { file, issuer } of input.indicators) {
      if (seen.has(issuer) || hasFile(input, registerFile(issuer))) continue;
      seen.add(issuer);
      yield { file, path: [], spot: 'key', params: params(issuer) };
    }
  },
};
