// Builds writer.ts into a program of its own, and a small repository for it to write to.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const TASK = 'plans/a/tasks/1.yaml';
export const BEGINNING =
  '# giữ nguyên\nname: "Việc"   # tên\n\nlog:\n  - {date: 2025-01-01, status: in_progress}\nnote: cuối\n';

const FILES = {
  'plans/agencies/thu.yaml': 'name: Tỉnh Thử\nagencies:\n  so-a: {name: Sở A, kind: so}\n',
  'plans/a/plan.yaml': 'title: Kế hoạch\nissuer: thu\nperiod: 2025\n',
  [TASK]: BEGINNING,
};

export function smallRepository(folder = mkdtempSync(join(tmpdir(), 'kh-write-'))): string {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The path of the built program. */
export async function buildWriter(): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'kh-writer-')), 'writer.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('./writer.ts', import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // CommonJS dependencies call require for Node's own modules.
    banner: {
      js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  return outfile;
}
