// A program that appends entry after entry to one file and says each time what came of it, until it is killed or done.
// Arguments: the repository's folder, the file, the name of the writer, the first number, how many.
import * as fs from 'node:fs';
import { validate } from '../../src/check/validate.ts';
import { createMachine } from '../../src/cli/machine.ts';
import { readDocuments } from '../../src/load/document.ts';
import { readWorkTree } from '../../src/load/work-tree.ts';
import { parseDay } from '../../src/model/civil-date.ts';
import { apply } from '../../src/write/apply.ts';
import { appendEntry } from '../../src/write/changes.ts';
import { quoted } from '../../src/write/text/print.ts';

const [root = '', file = '', writer = '', first = '', count = ''] = process.argv.slice(2);
const asOf = parseDay('2026-01-15') ?? 0;
const documents = readDocuments(readWorkTree(root));
const state = { ...validate(documents, asOf), documents };

for (let number = Number(first); number < Number(first) + Number(count); number += 1) {
  const fields = [
    ['date', '2025-08-05'],
    ['note', quoted(`${writer}${number}`)],
  ] as const;
  const change = appendEntry(file, 'task', 'log', fields);
  const outcome = await apply(
    { root, changes: [change], asOf, isTrial: false },
    state,
    createMachine(Date.now),
    fs,
  );
  fs.writeSync(1, `${outcome.kind} ${number}\n`);
  if (outcome.kind !== 'written') process.exit(1);
}
