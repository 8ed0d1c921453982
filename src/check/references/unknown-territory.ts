// KH209: a `scope` that is no territory of the issuer's register; territories and their parts are known by name.
import { closest } from '../../model/closest.ts';
import type { Path } from '../../model/finding.ts';
import type { Register } from '../../model/repository.ts';
import type { Rule, Spotted } from '../rule.ts';

export const unknownTerritory: Rule = {
  code: 'KH209',
  *find({ repository, indicators }) {
    for (const { issuer, targets } of repository.plans) {
      const register = repository.registers.get(issuer);
      for (const { file, results, baseline } of targets) {
        if (baseline?.scope !== undefined)
          yield* unknownScope(register, file, ['baseline', 'scope'], baseline.scope);
        if (results.some(hasScope)) yield* unknownAmong(register, file, results);
      }
    }
    for (const { issuer, file, results = [] } of indicators) {
      yield* unknownAmong(repository.registers.get(issuer), file, results);
    }
  },
};

/** Nearly all results are of the territory of their day, and name none. */
const hasScope = ({ scope }: Scoped): boolean => scope !== undefined;

interface Scoped {
  readonly scope?: string | undefined;
}

function* unknownAmong(
  register: Register | undefined,
  file: string,
  results: readonly Scoped[],
): Generator<Spotted> {
  for (const [index, { scope }] of results.entries())
    yield* unknownScope(register, file, ['results', index, 'scope'], scope);
}

function* unknownScope(
  register: Register | undefined,
  file: string,
  path: Path,
  scope: string | undefined,
): Generator<Spotted> {
  if (register === undefined || scope === undefined) return;
  const known = new Set((register.territories ?? []).flatMap(({ name, parts = [] }) => [name, ...parts]));
  if (known.has(scope)) return;
  yield { file, path, params: { scope, register: register.file, suggestion: closest(scope, known) ?? '' } };
}
