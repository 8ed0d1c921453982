// `kh status` on the repository's own plans, read for the first time, against parsing the same files with the yaml package.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { empty, status as khStatus, statusUncached, yamlAlone } from '../kh-commands.mjs';
import { root } from '../setting.mjs';

/** Parents stand for their children and are not counted beside them. */
function ownPlans() {
  const plans = join(root, 'plans');
  const files = readdirSync(plans, { recursive: true }).filter((path) => path.endsWith('.yaml'));
  const items = files.filter((path) => /[\\/](?:targets|tasks)[\\/]/.test(path));
  const parents = items.flatMap((path) => {
    const parent = /^parent: (.*)$/m.exec(readFileSync(join(plans, path), 'utf8'))?.[1];
    return parent === undefined ? [] : [`${path.split(/[\\/]/)[0]}/${parent}`];
  });
  return { path: root, files: files.length, items: items.length - new Set(parents).size };
}

export const status = () => {
  const own = ownPlans();
  const alone = yamlAlone(own);
  const [warm, cold, uncached] = [khStatus.warm(own), khStatus.cold(own), statusUncached(own)];
  return {
    data: `kế hoạch thật, ${own.items} mục`,
    commands: [empty, alone, warm, cold, uncached],
    bounds: [
      [warm.name, empty.name, 2],
      [cold.name, alone.name, 1.5],
      [uncached.name, alone.name, 1.5],
    ],
  };
};
