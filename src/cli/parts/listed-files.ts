// Which documents a listed repository has, looked up where a part asks for another part's.
import type { KnownFiles } from '../../check/known-files.ts';
import { type ListedPart, placedFiles } from '../../load/list-parts.ts';
import { compareIds } from '../../model/repository.ts';

const PART = /^plans\/([^/]+)\//;

/** Parts are listed when they are asked for, and remembered. */
export function listedFiles(parts: readonly ListedPart[]): KnownFiles {
  const byName = new Map(parts.map((part) => [part.name, part]));
  const known = new Map<string, ReadonlySet<string>>();
  const filesOf = (name: string): ReadonlySet<string> => {
    const part = byName.get(name);
    const files = known.get(name) ?? new Set(part && placedFiles(part).map(({ file }) => file));
    known.set(name, files);
    return files;
  };
  return {
    has: (file) => {
      const name = PART.exec(file)?.[1] ?? '';
      return filesOf(byName.has(name) ? name : '').has(file);
    },
    get plans() {
      return parts
        .flatMap(({ name }) => (filesOf(name).has(`plans/${name}/plan.yaml`) ? [name] : []))
        .sort(compareIds);
    },
  };
}
