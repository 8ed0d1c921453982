// Invented plans of other provinces, each with what a careful person would enter from it: other orders of columns, other headings, signs,
// numbers and wordings. The same seed gives the same plan.
import type { Item } from '../agreement.ts';
import type { BuiltDocument } from './built.ts';
import { randomFrom } from './random.ts';
import { targetsAnnex, tasksAnnex } from './variant-annexes.ts';
import { bullets } from './variant-bullets.ts';
import { annexTitle, head, tail } from './variant-frame.ts';
import { PROVINCES } from './vocabulary.ts';

export interface Variant {
  readonly document: BuiltDocument;
  /** Agencies by their names. */
  readonly items: readonly Item[];
}

export function variantOf(seed: number): Variant {
  const random = randomFrom(seed);
  const made = { random, year: String(2025 + random.below(3)), province: random.pick(PROVINCES) };
  const prose = bullets(made);
  const targets = targetsAnnex(made);
  const tasks = tasksAnnex(made);
  const annexes = random.chance(80) ? [targets, tasks] : [tasks, targets];
  const blocks = [
    ...head(made),
    ...prose.blocks,
    ...tail(made),
    ...annexes.flatMap(({ title, table }, at) => [...annexTitle(made, at, annexes.length, title), table]),
  ];
  return {
    document: { name: `kế hoạch ${seed}`, blocks },
    items: [...prose.items, ...targets.items, ...tasks.items],
  };
}
