// The fixture repository with its workbooks sent out, and what an import of spoiled ones says.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exported } from '../../cli/collect-fixture.ts';
import { runKh } from '../../cli/run-kh.ts';

export const KHCN = '2025-Q4-so-khcn.xlsx';
export const FINANCE = '2025-Q4-so-tai-chinh.xlsx';

export interface Told {
  readonly code: number | null;
  /** `sheet!cell code`, in the order of the files. */
  readonly places: readonly string[];
  readonly texts: readonly string[];
  readonly refusals: readonly (string | null)[];
  readonly returned: readonly (string | null)[];
}

export function sentOut() {
  const folder = exported();
  const path = (name: string): string => join(folder, name);
  return {
    folder,
    path,
    /** A workbook as it went out. */
    read: (file: string): Buffer => readFileSync(path(`out/${file}`)),
    write: (name: string, bytes: Uint8Array): string => {
      writeFileSync(path(name), bytes);
      return name;
    },
    run: (...args: readonly string[]) => runKh(folder, args),
    /** Every file of the plans with its name. */
    plans: (): string =>
      readdirSync(path('plans'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((file) => `${file}\n${readFileSync(file, 'utf8')}`)
        .join(''),
    importing: (files: readonly string[], more: readonly string[] = []): Told => {
      const { stdout, stderr, code } = runKh(folder, [
        'collect',
        'import',
        ...files,
        '--yes',
        '--json',
        ...more,
      ]);
      if (stdout === '') throw new Error(stderr);
      const { problems, workbooks } = JSON.parse(stdout);
      return {
        code,
        places: problems.map((each: Record<string, string>) => `${each.sheet}!${each.place} ${each.code}`),
        texts: problems.map(({ text }: { text: string }) => text),
        refusals: workbooks.map(({ refusal }: { refusal: string | null }) => refusal),
        returned: workbooks.map(({ returned }: { returned: string | null }) => returned),
      };
    },
  };
}
