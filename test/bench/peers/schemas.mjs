// kh's own JSON Schemas as one for every item, which the schema checkers read.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kh, place, prepare } from '../setting.mjs';

/** An object with a key `then`, written out, would be taken for a promise. */
const then = (value) => Object.fromEntries([['then', value]]);

/** Gives the folder with `item.json` and spectral's `ruleset.json`. */
export function schemas() {
  const folder = place('peers', 'schemas');
  const read = (kind) => JSON.parse(prepare(process.execPath, [kh, 'schema', kind]));
  const { $schema, $defs: ofTargets, ...target } = read('target');
  const { $defs: ofTasks, $schema: _, ...task } = read('task');
  // ajv-cli and v8r read an unquoted day as a Date object, which no schema can describe as text.
  const $defs = { ...ofTargets, ...ofTasks, period: { anyOf: [ofTargets.period, { type: 'object' }] } };
  const item = { $schema, $defs, if: { required: ['goal'] }, ...then(target), else: task };
  writeFileSync(join(folder, 'item.json'), JSON.stringify(item));
  const functionOptions = { schema: { $ref: './item.json' } };
  const rule = { given: '$', severity: 'error', ...then({ function: 'schema', functionOptions }) };
  writeFileSync(join(folder, 'ruleset.json'), JSON.stringify({ rules: { item: rule } }));
  return folder;
}
