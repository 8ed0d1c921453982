// The fixtures of finding codes: a minimal repository with exactly one fault, and the finding it must give.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validate } from '../../src/check/validate.ts';
import { readDocuments } from '../../src/load/document.ts';
import type { SourceFile } from '../../src/load/source-file.ts';
import { readWorkTree } from '../../src/load/work-tree.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { FindingCode } from '../../src/model/finding-catalogue.ts';
import { describeFinding } from '../../src/present/describe-finding.ts';
import { day } from '../builders.ts';

export const FIXTURES = fileURLToPath(new URL('../fixtures/findings/', import.meta.url));

/** One finding as `kh validate --format json` prints it (docs/design.md, section 5). */
export interface PrintedFinding {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly end_line: number;
  readonly end_column: number;
  readonly hint: string | null;
  readonly accepted: string | null;
}

export const printed = (finding: Finding): PrintedFinding => ({
  code: finding.code,
  severity: finding.severity,
  message: describeFinding('vi', finding).message,
  file: finding.file,
  line: finding.range.line,
  column: finding.range.column,
  end_line: finding.range.endLine,
  end_column: finding.range.endColumn,
  hint: describeFinding('vi', finding).hint,
  accepted: finding.accepted ?? null,
});

const DEFAULT_AS_OF = '2026-01-15';

/** The day on which a fixture is checked. */
export function asOfFor(code: string): number {
  const file = join(FIXTURES, code, 'as-of.txt');
  return day(existsSync(file) ? readFileSync(file, 'utf8').trim() : DEFAULT_AS_OF);
}

export function findingsOf(files: readonly SourceFile[], code: string): Finding[] {
  return [...validate(readDocuments(files), asOfFor(code)).findings];
}

export const fixtureRoot = (code: FindingCode): string => GENERATED[code]?.() ?? join(FIXTURES, code, 'repo');

export const fixtureFiles = (code: FindingCode): SourceFile[] => readWorkTree(fixtureRoot(code));

/** The one finding that a fixture must give, out of the complete answer in JSON that is kept beside it. */
export function expectedFinding(code: FindingCode): PrintedFinding {
  const text = readFileSync(join(FIXTURES, code, 'expected.json'), 'utf8');
  const [first, ...more] = (JSON.parse(text) as { findings: PrintedFinding[] }).findings;
  if (first === undefined || more.length > 0)
    throw new Error(`${code} has ${more.length + 1} findings, not one`);
  return first;
}

export const fixtureFolders = (): string[] => readdirSync(FIXTURES).sort();

/** The stretch of text that a printed finding points at. */
export function textAt(files: readonly SourceFile[], finding: PrintedFinding): string {
  const lines = (files.find(({ path }) => path === finding.file)?.text ?? '').split('\n');
  const stretch = lines.slice(finding.line - 1, finding.end_line);
  const last = stretch.length - 1;
  stretch[last] = (stretch[last] ?? '').slice(0, finding.end_column - 1);
  stretch[0] = (stretch[0] ?? '').slice(finding.column - 1);
  return stretch.join('\n');
}

const PLAN = 'title: Kế hoạch thử\nissuer: thu\nissued: 2025-01-15\nperiod: 2025/2030\n';
const REGISTER =
  'name: Tỉnh Thử\nagencies:\n  so-a: {name: "Sở A", kind: so}\n  so-b: {name: "Sở B", kind: so}\n';
export const TARGET = 'name: Tỷ lệ thử\nunit: "%"\ngoal: ">= 85"\n';

/** The files that stand around every example: one plan of one issuer. */
export const AROUND: Readonly<Record<string, string>> = {
  'plans/a/plan.yaml': PLAN,
  'plans/agencies/thu.yaml': REGISTER,
};

/** The valid repository with files put in or replaced, on disk. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kh-fixture-'));
  for (const [path, content] of Object.entries({ ...AROUND, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  mkdirSync(join(folder, 'plans/a/targets'), { recursive: true });
  return folder;
}

/** What git or a file system could not carry as a folder of this repository: made in a folder of its own. */
export const GENERATED: Partial<Record<FindingCode, () => string>> = {
  KH005: () => folderWith({ 'plans/a/targets/1.yaml': Buffer.from(TARGET, 'utf16le') }),
  KH006: () => {
    const folder = folderWith({});
    symlinkSync(join(folderWith({ '1.yaml': TARGET }), '1.yaml'), join(folder, 'plans/a/targets/1.yaml'));
    return folder;
  },
  KH007: () => {
    const folder = folderWith({});
    symlinkSync('gone.yaml', join(folder, 'plans/a/targets/1.yaml'));
    return folder;
  },
  KH117: () =>
    folderWith({
      'plans/a/targets/A1.yaml': TARGET,
      'plans/a/targets/a1.yaml': 'name: Số xã đạt chuẩn\nunit: xã\ngoal: 20\n',
    }),
};
