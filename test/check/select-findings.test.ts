// Which findings an answer is about.
import { describe, expect, it } from 'vitest';
import { EVERY_FINDING, findingsOfChange, selectFindings } from '../../src/check/select-findings.ts';
import { createFinding, type Finding, type FindingCode } from '../../src/model/finding.ts';
import { identifyFindings } from '../../src/model/finding-identity.ts';

const finding = (code: FindingCode, line = 1, more: Partial<Finding> = {}): Finding => ({
  ...createFinding({
    code,
    file: 'plans/a/plan.yaml',
    range: { line, column: 1, endLine: line, endColumn: 2 },
    path: ['reporting', line],
    params: {},
  }),
  ...more,
});

const ALL = { ...EVERY_FINDING, disabled: [] };
const FOUND = [finding('KH106'), finding('KH401', 2), finding('KH401', 3), finding('KH601', 4)];
const codes = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code);

describe('a selection of findings', () => {
  it('keeps all by default', () => {
    expect(selectFindings(FOUND, ALL)).toEqual({ findings: FOUND, disabled: [] });
  });

  it('keeps the rules asked for', () => {
    expect(codes(selectFindings(FOUND, { ...ALL, codes: new Set(['KH401', 'KH402']) }).findings)).toEqual([
      'KH401',
      'KH401',
    ]);
  });

  it('keeps the severity asked for and what is above it', () => {
    expect(codes(selectFindings(FOUND, { ...ALL, severity: 'error' }).findings)).toEqual(['KH106']);
  });

  it('leaves out what is switched off, and counts it', () => {
    const { findings, disabled } = selectFindings(FOUND, { ...ALL, disabled: ['KH602', 'KH401', 'KH401'] });
    expect([codes(findings), disabled]).toEqual([
      ['KH106', 'KH601'],
      [
        { code: 'KH401', count: 2 },
        { code: 'KH602', count: 0 },
      ],
    ]);
  });

  it('takes a rule that is asked for by name, although it is switched off', () => {
    const asked = selectFindings(FOUND, { ...ALL, codes: new Set(['KH401']), disabled: ['KH401'] });
    expect([codes(asked.findings), asked.disabled]).toEqual([['KH401', 'KH401'], []]);
  });
});

describe('the findings of a change', () => {
  it('are those of changed files, and new ones elsewhere wherever they stand', () => {
    const elsewhere = { file: 'plans/b/plan.yaml' };
    const before = [finding('KH106'), finding('KH401', 5, elsewhere)];
    const now = [finding('KH106'), finding('KH401', 9, elsewhere), finding('KH601', 1, elsewhere)];
    expect(codes(findingsOfChange(before, now, new Set()))).toEqual(['KH601']);
    expect(codes(findingsOfChange(before, now, new Set(['plans/a/plan.yaml'])))).toEqual(['KH106', 'KH601']);
  });

  it('hold one more where there is one more of the same', () => {
    const same = finding('KH401');
    expect(findingsOfChange([same], [finding('KH401', 1), finding('KH401', 1)], new Set())).toHaveLength(1);
  });
});

describe('the identity of a finding', () => {
  const identity = (each: Finding): string | undefined => identifyFindings([each]).get(each);

  it('does not change with the line, the place in a list or the order of params', () => {
    const one = finding('KH106', 1, { params: { a: 1, b: 2 } });
    const other = finding('KH106', 7, { params: { b: 2, a: 1 } });
    expect(identity(one)).toBe(identity(other));
  });

  it('changes with code, file, key and params', () => {
    const variants = [
      {},
      { code: 'KH107' },
      { file: 'x' },
      { path: ['budget', 1] },
      { params: { a: 1 } },
    ] as Partial<Finding>[];
    expect(new Set(variants.map((more) => identity(finding('KH106', 1, more)))).size).toBe(variants.length);
  });
});
