// KH214: an entry's source begins with what looks like a short key, but no plan lists it; sources are otherwise free text.
import { closest } from '../../model/closest.ts';
import type { Path } from '../../model/finding.ts';
import type { Target, Task } from '../../model/repository.ts';
import type { CheckInput, Rule, Spotted } from '../rule.ts';

export const unknownSource: Rule = {
  code: 'KH214',
  reach: 'indicators',
  *find({ repository, indicators }) {
    for (const plan of repository.plans) {
      const keys = Object.keys(plan.sources ?? {});
      for (const item of [...plan.targets, ...plan.tasks]) {
        for (const cited of sourcesOf(item)) yield* unknownKey(item.file, cited, keys);
      }
    }
    for (const { file, issuer, results = [] } of indicators) {
      const keys = results.length === 0 ? [] : keysOf(repository, issuer);
      for (const cited of inList('results', results)) yield* unknownKey(file, cited, keys);
    }
  },
};

interface Cited {
  readonly path: Path;
  readonly source: string;
}

/** An indicator belongs to no plan: the keys of all its issuer's plans serve. */
const keysOf = ({ plans }: CheckInput['repository'], issuer: string): string[] =>
  plans.filter((plan) => plan.issuer === issuer).flatMap(({ sources }) => Object.keys(sources ?? {}));

function sourcesOf(item: Target | Task): Cited[] {
  if (!('results' in item)) return inList('log', ('log' in item && item.log) || []);
  const { source } = item.baseline ?? {};
  const ofBaseline = source === undefined ? [] : [{ path: ['baseline', 'source'], source }];
  return [...ofBaseline, ...inList('results', item.results)];
}

const inList = (list: string, entries: readonly { readonly source?: string | undefined }[]): Cited[] =>
  entries.flatMap(({ source }, index) =>
    source === undefined ? [] : [{ path: [list, index, 'source'], source }],
  );

/** Plain small letters and digits in at least two parts: `bc-q3`, `kh-cds-2026`. */
const KEY_LIKE = /^[a-z0-9]+(?:[-_][a-z0-9]+)+$/;

function* unknownKey(file: string, { path, source }: Cited, keys: readonly string[]): Generator<Spotted> {
  const key = source.split(',')[0]?.trim() ?? '';
  if (keys.includes(key) || !/^[a-z0-9_-]+$/.test(key)) return;
  const near = closest(key, keys);
  if (near !== undefined || KEY_LIKE.test(key)) yield { file, path, params: { key, suggestion: near ?? '' } };
}
