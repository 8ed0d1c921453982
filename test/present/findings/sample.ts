// A report with one finding, nudged by a test; every text that comes from a file can be chosen.

import type { Finding } from '../../../src/model/finding.ts';
import {
  createReport,
  type FindingsQuestion,
  type FindingsReport,
} from '../../../src/present/findings/report.ts';
import type { Look } from '../../../src/present/text.ts';
import { day } from '../../builders.ts';

export const LOOK: Look = { language: 'vi', width: 80, colour: 0, ascii: false };

export const FILE = 'plans/a/targets/1.yaml';
export const TEXT = 'name: Tỷ lệ thử\ngoal: ">= 85%"\n';

export const FINDING: Finding = {
  code: 'KH106',
  severity: 'error',
  file: FILE,
  range: { line: 2, column: 7, endLine: 2, endColumn: 15 },
  path: ['goal'],
  params: { key: 'goal', written: '>= 85%', suggestion: '' },
};

export const WARNING: Finding = {
  ...FINDING,
  code: 'KH401',
  severity: 'warning',
  range: { line: 1, column: 1, endLine: 1, endColumn: 5 },
  path: ['name'],
};

export const QUESTION: FindingsQuestion = {
  language: 'vi',
  asOf: day('2026-01-15'),
  revision: null,
  version: '1.2.3',
  prefix: '',
  files: [FILE, 'plans/a/tasks/1.yaml'],
  base: null,
  strict: false,
  showAccepted: false,
  most: null,
  disabled: [],
};

export const reportOf = (
  findings: readonly Finding[],
  question: Partial<FindingsQuestion> = {},
  text: string = TEXT,
): FindingsReport =>
  createReport(findings, { ...QUESTION, ...question }, (file) => (file === FILE ? text : undefined));
