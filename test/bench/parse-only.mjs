// The floor of a cold `kh status`: reads every file kh reads and parses it with the yaml package, nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = process.argv[2] ?? fileURLToPath(new URL('../../plans', import.meta.url));
let count = 0;
for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.yaml')) continue;
  parse(readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  count += 1;
}
process.stdout.write(`${count}\n`);
