// Templates of reports on disk: the user's own, the built-in ones, what either may include, and copies to start from.
import { constants, copyFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { TemplateFile } from '../../present/report/format.ts';
import type { ReportFormatName } from '../../present/report/formats.ts';
import { makeFolder } from '../make-folder.ts';
import { Refusal } from '../refusal.ts';
import { builtInPath } from '../templates.ts';
import type { World } from '../world.ts';
import { writeFailure } from '../write-failure.ts';
import { formatOfEnding, PAPERS } from './request.ts';

const builtInFolder = (): string => builtInPath('');

/** Of the built-in files those that belong to reports and letters. */
const BUILT_IN = /^(?:bao-cao|don-doc)[.-]/;

/** The user's file, or the built-in one of that name; partials beside the file win over built-in ones. */
export function readReportTemplate(
  own: string | null,
  builtIn: string | null,
  format: ReportFormatName,
  world: World,
): TemplateFile | null {
  if (own === null && builtIn === null) return null;
  const path = own === null ? join(builtInFolder(), builtIn ?? '') : resolve(world.cwd, own);
  if (own !== null) requireUsable(own, path, format);
  const folders = own === null ? [builtInFolder()] : [builtInFolder(), dirname(path)];
  const partials = Object.assign({}, ...folders.map((folder) => partialsIn(folder, format)));
  return { name: own ?? builtIn ?? '', bytes: readFileSync(path), partials };
}

function requireUsable(own: string, path: string, format: ReportFormatName): void {
  if (!existsSync(path) || !statSync(path).isFile()) {
    throw new Refusal('refusal.no_template', { written: own, known: Object.keys(PAPERS).join(', ') });
  }
  const name = own.replace(/\.hbs$/i, '');
  const ending = formatOfEnding(name);
  if (ending !== undefined && ending !== format)
    throw new Refusal('refusal.template_kind', { file: own, ending: `.${ending}`, format });
}

const LARGEST = 1024 * 1024;

/** `x.html.hbs` and `x.hbs` are the partial `x`; styles and scripts keep their names. */
function partialsIn(folder: string, format: ReportFormatName): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const name = partialName(entry.name, format);
    const path = join(folder, entry.name);
    if (name === undefined || !entry.isFile() || statSync(path).size > LARGEST) continue;
    found[name] = readFileSync(path, 'utf8');
  }
  return found;
}

function partialName(file: string, format: ReportFormatName): string | undefined {
  if (/\.(?:css|js)$/i.test(file)) return file;
  if (!file.endsWith('.hbs')) return undefined;
  const name = file.slice(0, -'.hbs'.length);
  const ending = formatOfEnding(name);
  if (ending === undefined) return name;
  return ending === format ? name.slice(0, -`.${ending}`.length) : undefined;
}

/** Copies the built-in templates; files that are already there stay. Gives their paths as a person at `cwd` names them. */
export function ejectTemplates(
  folder: string,
  { cwd }: World,
): { copied: readonly string[]; kept: readonly string[] } {
  const target = resolve(cwd, folder);
  const [copied, kept]: [string[], string[]] = [[], []];
  for (const name of readdirSync(builtInFolder())
    .filter((file) => BUILT_IN.test(file))
    .sort()) {
    const file = join(target, basename(name));
    if (existsSync(file)) kept.push(relative(cwd, file));
    else {
      try {
        makeFolder(target);
        copyFileSync(join(builtInFolder(), name), file, constants.COPYFILE_EXCL);
      } catch (error) {
        throw writeFailure(relative(cwd, file), error);
      }
      copied.push(relative(cwd, file));
    }
  }
  return { copied, kept };
}
