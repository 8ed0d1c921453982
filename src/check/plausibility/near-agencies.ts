// KH610: two agencies of one register that bear the same name, or a name that is the other's alias.
import type { AgencyEntry, Register } from '../../model/repository.ts';
import type { Rule, Spotted } from '../rule.ts';
import { nameKey } from './near-names.ts';

export const nearAgencies: Rule = {
  code: 'KH610',
  *find({ registers }) {
    for (const register of registers) yield* nearIn(register);
  },
};

function* nearIn(register: Register): Generator<Spotted> {
  const first = new Map<string, string>();
  for (const [id, agency] of register.agencies) {
    const names = namesOf(agency);
    const twin = names
      .map(({ key }) => first.get(key))
      .find((other) => other !== undefined && !follow(register, other, id));
    const name = names.find(({ key }) => first.get(key) === twin);
    if (twin !== undefined && name !== undefined) {
      yield {
        file: register.file,
        path: ['agencies', id, ...name.path],
        params: { name: name.name, id, other: twin },
      };
    }
    for (const { key } of names) if (!first.has(key)) first.set(key, id);
  }
}

interface Named {
  readonly name: string;
  readonly key: string;
  readonly path: Spotted['path'];
}

const namesOf = ({ name, short, aliases = [] }: AgencyEntry): Named[] =>
  [
    { name, path: ['name'] },
    ...(short === undefined ? [] : [{ name: short, path: ['short'] }]),
    ...aliases.map((alias, index) => ({ name: alias, path: ['aliases', index] })),
  ]
    .map((named) => ({ ...named, key: nameKey(named.name) }))
    .filter(({ key }) => key !== '');

/** An agency that ended and was set up again under its old name is two entries by intent. */
const follow = ({ agencies }: Register, one: string, other: string): boolean => {
  const [first, second] = [agencies.get(one), agencies.get(other)];
  const isBefore = (left?: AgencyEntry, right?: AgencyEntry): boolean =>
    left?.until !== undefined && right?.from !== undefined && left.until.last < right.from.last;
  return isBefore(first, second) || isBefore(second, first);
};
