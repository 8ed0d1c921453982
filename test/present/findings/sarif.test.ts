// SARIF 2.1.0, checked against its official JSON Schema.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { FINDING_CODES } from '../../../src/model/finding-catalogue.ts';
import { sarifFindings } from '../../../src/present/findings/sarif.ts';
import { FINDING, LOOK, reportOf, WARNING } from './sample.ts';

const schemaUrl = new URL('../../fixtures/schemas/sarif-2.1.0-rtm.5.json', import.meta.url);
const ajv = new Ajv.default({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv as never);
const isSarif = ajv.compile(JSON.parse(readFileSync(schemaUrl, 'utf8')));

interface Log {
  readonly runs: readonly [
    {
      readonly results: readonly Record<string, unknown>[];
      readonly tool: { readonly driver: { readonly rules: readonly { id: string }[] } };
    },
  ];
}

function sarifOf(findings: readonly Finding[], question = {}): Log {
  const log = JSON.parse(sarifFindings(reportOf(findings, question), LOOK)) as Log;
  isSarif(log);
  expect(isSarif.errors ?? []).toEqual([]);
  return log;
}

describe('the sarif format', () => {
  it('is valid without findings, and describes every rule', () => {
    const [run] = sarifOf([]).runs;
    expect(run.results).toEqual([]);
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual([...FINDING_CODES]);
  });

  it('gives each rule a title, a help text and its page', () => {
    const rules = sarifOf([]).runs[0].tool.driver.rules;
    expect(rules.find(({ id }) => id === 'KH106')).toEqual({
      id: 'KH106',
      shortDescription: { text: '"…" không phải là một mục tiêu.' },
      help: {
        text: 'Các dạng đúng: 85, ">= 85", "> 55", "<= 10", "== 3", 16..18. Xem docs/findings/KH106.md',
        markdown:
          'Các dạng đúng: 85, ">= 85", "> 55", "<= 10", "== 3", 16..18.\n\n[docs/findings/KH106.md](docs/findings/KH106.md)',
      },
      defaultConfiguration: { level: 'error' },
    });
  });

  it('gives a finding its rule, level, place and fingerprint', () => {
    const [run] = sarifOf([WARNING, FINDING], { prefix: 'dữ liệu/' }).runs;
    expect(run.results[0]).toMatchObject({ ruleId: 'KH401', level: 'warning' });
    expect(run.results[1]).toEqual({
      ruleId: 'KH106',
      ruleIndex: FINDING_CODES.indexOf('KH106'),
      level: 'error',
      message: {
        text: '">= 85%" không phải là một mục tiêu. Các dạng đúng: 85, ">= 85", "> 55", "<= 10", "== 3", 16..18.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: {
              uri: 'd%E1%BB%AF%20li%E1%BB%87u/plans/a/targets/1.yaml',
              uriBaseId: '%SRCROOT%',
            },
            region: { startLine: 2, startColumn: 7, endLine: 2, endColumn: 15 },
          },
        },
      ],
      partialFingerprints: { 'khFinding/v1': expect.stringMatching(/^[0-9a-f]{32}$/) },
    });
  });

  it('marks an accepted finding as suppressed, with the reason', () => {
    const [run] = sarifOf([{ ...FINDING, accepted: 'in sai' }], { showAccepted: true }).runs;
    expect(run.results[0]).toHaveProperty('suppressions', [
      { kind: 'inSource', status: 'accepted', justification: 'in sai' },
    ]);
  });

  it('lets no text of a file become a link, a placeholder or a control character', () => {
    const [run] = sarifOf([{ ...FINDING, params: { written: '[bấm](http://x) {0} \u001b' } }]).runs;
    const text = expect.stringContaining('"\\[bấm](http://x) {{0}} U+001B"');
    expect(run.results).toMatchObject([{ message: { text } }]);
  });
});
