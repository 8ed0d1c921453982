// Where the wording of Markdown answers is kept: templates/ beside the built program.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const readTemplate = (name: string): string => readFileSync(builtInPath(name), 'utf8');

/** The built files stand one or two folders below the one that holds templates/. */
export function builtInPath(name: string): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const file = join(folder, 'templates', name);
    if (existsSync(file)) return file;
    if (dirname(folder) === folder) throw new Error(`templates/${name} is missing`);
  }
}
