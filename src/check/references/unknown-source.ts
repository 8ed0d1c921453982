// KH214: an entry's source begins with what looks like a short key, but no plan lists it; sources are otherwise free text.
import { closest } from '../../model/closest.ts';
import type { Path } from '../../model/finding.ts';
import type { CheckInput, Rule, Spotted } from '../rule.ts';

export const unknownSource: Rule = {
  code: 'KH214',
  reach: 'indicators',
  *find({ repository, indicators }) {
    for (const plan of repository.plans) {
      const cited: Cited[] = [];
      for (const { file, baseline, results } of plan.targets) {
        addCited(cited, file, ['baseline', 'source'], baseline?.source);
        addListed(cited, file, 'results', results);
      }
      for (const { file, log } of plan.tasks) addListed(cited, file, 'log', log);
      yield* unknownAmong(cited, Object.keys(plan.sources ?? {}));
    }
    for (const { file, issuer, results } of indicators) {
      const cited: Cited[] = [];
      addListed(cited, file, 'results', results);
      if (cited.length > 0) yield* unknownAmong(cited, keysOf(repository, issuer));
    }
  },
};

interface Cited {
  readonly file: string;
  readonly path: Path;
  readonly source: string;
}

/** An indicator belongs to no plan: the keys of all its issuer's plans serve. */
const keysOf = ({ plans }: CheckInput['repository'], issuer: string): string[] =>
  plans.filter((plan) => plan.issuer === issuer).flatMap(({ sources }) => Object.keys(sources ?? {}));

interface Entry {
  readonly source?: string | undefined;
}

function addListed(cited: Cited[], file: string, list: string, entries: readonly Entry[] = []): void {
  for (let index = 0; index < entries.length; index++) {
    const source = entries[index]?.source;
    if (mayBeKey(source)) cited.push({ file, path: [list, index, 'source'], source });
  }
}

function addCited(cited: Cited[], file: string, path: Path, source: string | undefined): void {
  if (mayBeKey(source)) cited.push({ file, path, source });
}

/** Whether it begins with one word of small letters; nearly all sources are sentences. */
const mayBeKey = (source: string | undefined): source is string =>
  source !== undefined && /^\s*[a-z0-9_-]+\s*(?:,|$)/.test(source);

/** Plain small letters and digits in at least two parts: `bc-q3`, `kh-cds-2026`. */
const KEY_LIKE = /^[a-z0-9]+(?:[-_][a-z0-9]+)+$/;

function* unknownAmong(cited: readonly Cited[], keys: readonly string[]): Generator<Spotted> {
  for (const { file, path, source } of cited) {
    const key = source.split(',')[0]?.trim() ?? '';
    if (keys.includes(key)) continue;
    const near = closest(key, keys);
    if (near !== undefined || KEY_LIKE.test(key))
      yield { file, path, params: { key, suggestion: near ?? '' } };
  }
}
