// A program that reads one file and says what came of it and how much memory it took at most. Argument: the file.
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readSource } from '../../../src/load/office/read-source.ts';

const path = process.argv[2] ?? '';
const reading = await readSource(basename(path), readFileSync(path));
const word = reading.ok ? 'read' : reading.refusal.reason;
const remarks = reading.ok ? [...new Set(reading.document.remarks.map(({ kind }) => kind))].sort() : [];
process.stdout.write(JSON.stringify({ word, remarks, megabytes: peakKilobytes() / 1024 }));

/** Linux counts the memory of the starting process into maxRSS; its own account of the address space does not. */
function peakKilobytes(): number {
  const own = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  return Number(/^VmHWM:\s*(\d+) kB/m.exec(own)?.[1] ?? process.resourceUsage().maxRSS);
}
