// kh import --update: what a corrected document changes in a plan that is there, shown first and written once confirmed.
import type { Import } from './import.ts';
import type { OptionValues } from './options.ts';
import type { World } from './world.ts';

export async function updatePlan(_import: Import, _options: OptionValues, _world: World): Promise<number> {
  return 0;
}
