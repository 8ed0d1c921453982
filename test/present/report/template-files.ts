// The built-in templates as the command reads them: with everything beside them that a format may include.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TemplateFile } from '../../../src/present/report/format.ts';

const FOLDER = fileURLToPath(new URL('../../../templates', import.meta.url));

export function builtInTemplate(name: string): TemplateFile {
  const format = /\.(md|html)\.hbs$/.exec(name)?.[1] ?? '';
  const ending = `.${format}.hbs`;
  const partials = readdirSync(FOLDER)
    .filter((file) => file.endsWith(ending) || /\.(?:css|js)$/.test(file))
    .map((file) => [
      file.endsWith(ending) ? file.slice(0, -ending.length) : file,
      readFileSync(join(FOLDER, file), 'utf8'),
    ]);
  return { name, bytes: readFileSync(join(FOLDER, name)), partials: Object.fromEntries(partials) };
}
