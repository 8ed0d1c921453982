// kh collect: workbooks out to agencies, the filled ones back in, and who has answered.
import { PARTS, type Part, strayOption } from './collect/options.ts';
import type { Run } from './commands.ts';
import { Refusal } from './refusal.ts';

export const run: Run = async ([written = '', ...files], options, world) => {
  const part = PARTS.find((name) => name === written.toLowerCase());
  if (part === undefined) throw new Refusal('refusal.collect.what', { written });
  const option = strayOption(part, options);
  if (option !== undefined) throw new Refusal('refusal.collect.option', { option, what: part });
  if (part !== 'import' && files.length > 0)
    throw new Refusal('refusal.collect.extra_files', { what: part, written: files.join(' ') });
  return RUNNERS[part](files, options, world);
};

/** Loaded only when asked for: reading and writing workbooks takes libraries that the others do without. */
const RUNNERS: Readonly<Record<Part, Run>> = {
  export: async (_, options, world) => (await import('./collect/export.ts')).runExport(options, world),
  import: async (files, options, world) =>
    (await import('./collect/import.ts')).runImport(files, options, world),
  status: async (_, options, world) => (await import('./collect/status.ts')).runStatus(options, world),
};
