// Findings that go through JSON: counted, and errors shown, as if they had not (docs/design.md, section 8).
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { selectFindings } from '../../src/check/select-findings.ts';
import { tally } from '../../src/check/validate.ts';
import { readDocuments } from '../../src/load/document.ts';
import { openRepository } from '../../src/load/open.ts';
import { countFindings, type Finding } from '../../src/model/finding.ts';
import { FINDING_CODES } from '../../src/model/finding-catalogue.ts';
import { packFindings, unpackFindings } from '../../src/model/finding-record.ts';
import { findingsText } from '../../src/present/findings-text.ts';
import { day } from '../builders.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));
const PATIENCE = 60_000;

async function findingsAt(folder: string): Promise<readonly Finding[]> {
  const opened = await openRepository(folder);
  if ('problem' in opened) throw new Error(`${folder} cannot be opened`);
  return tally(readDocuments(opened.files), day('2026-01-15')).findings;
}

/** All that `kh status` makes of findings: counts of each file, errors in words, with and without each code switched off. */
function sayings(findings: readonly Finding[]): unknown {
  const look = { language: 'vi', width: 80, colour: 0, ascii: false } as const;
  const disabled = [[], ...FINDING_CODES.map((code) => [code])];
  return disabled.map((codes) => {
    const { findings: shown } = selectFindings(findings, {
      codes: null,
      severity: 'warning',
      disabled: codes,
    });
    const files = [...new Set(shown.map(({ file }) => file))].sort();
    const errors = shown.filter(({ severity, accepted }) => severity === 'error' && accepted === undefined);
    return {
      counts: files.map((file) => [file, countFindings(shown.filter((finding) => finding.file === file))]),
      errors: findingsText(errors, look),
    };
  });
}

const throughJson = (findings: readonly Finding[]): Finding[] =>
  unpackFindings(JSON.parse(JSON.stringify(packFindings(findings))));

it('findings of every kind count and read as they did', { timeout: PATIENCE }, async () => {
  const seen = new Set<string>();
  const folders = readdirSync(`${FIXTURES}/findings`).map((name) => `findings/${name}/repo`);
  for (const folder of [...folders, 'tinh-thu']) {
    const findings = await findingsAt(`${FIXTURES}/${folder}`);
    for (const { code } of findings) seen.add(code);
    expect([folder, sayings(throughJson(findings))]).toEqual([folder, sayings(findings)]);
  }
  expect(seen.size).toBeGreaterThan(80);
});

it('a warning keeps its code and its file, an error all but its path', () => {
  const range = { line: 2, column: 3, endLine: 2, endColumn: 9 };
  const warning: Finding = {
    code: 'KH601',
    severity: 'warning',
    file: 'a',
    range,
    path: ['x'],
    params: { n: 1 },
  };
  const error: Finding = {
    code: 'KH201',
    severity: 'error',
    file: 'b',
    range,
    path: ['x'],
    params: { n: 1 },
  };
  const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  expect(throughJson([warning, error, { ...error, accepted: 'biết rồi' }])).toEqual([
    { ...error, path: [] },
    { ...warning, range: start, path: [], params: {} },
    { ...error, range: start, path: [], params: {}, accepted: '' },
  ]);
});
