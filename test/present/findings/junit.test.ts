// JUnit XML, read back by a strict parser.
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { junitFindings } from '../../../src/present/findings/junit.ts';
import { FILE, FINDING, LOOK, reportOf, WARNING } from './sample.ts';

type Node = [name: string, attributes: Record<string, string>, ...content: (Node | string)[]];

/** The elements of a well-formed document; anything else throws. */
function parseXml(xml: string): Node {
  const root: Node = ['', {}];
  const open: Node[] = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = [name, { ...(attributes as Record<string, string>) }];
    open.at(-1)?.push(node);
    open.push(node);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void (text.trim() !== '' && open.at(-1)?.push(text)));
  parser.write(xml).close();
  return root[2] as Node;
}

const junitOf = (findings: readonly Finding[], question = {}): Node =>
  parseXml(junitFindings(reportOf(findings, question), LOOK));

const TASK = 'plans/a/tasks/1.yaml';
const cleanSuite = (file: string): Node => [
  'testsuite',
  { name: file, tests: '1', failures: '0', skipped: '0', errors: '0' },
  ['testcase', { name: 'không có phát hiện', classname: file, file }],
];
const TEXT = `${FILE}:2:7\n">= 85%" không phải là một mục tiêu.\nCác dạng đúng: 85, ">= 85", "> 55", "<= 10", "== 3", 16..18.`;

describe('the junit format', () => {
  it('has a passing case for every clean file', () => {
    expect(junitOf([])).toEqual([
      'testsuites',
      { name: 'kh validate', tests: '2', failures: '0', skipped: '0', errors: '0' },
      cleanSuite(FILE),
      cleanSuite(TASK),
    ]);
  });

  it('has a failing case for an error', () => {
    const message = '">= 85%" không phải là một mục tiêu.';
    expect(junitOf([FINDING])).toEqual([
      'testsuites',
      { name: 'kh validate', tests: '2', failures: '1', skipped: '0', errors: '0' },
      [
        'testsuite',
        { name: FILE, tests: '1', failures: '1', skipped: '0', errors: '0' },
        [
          'testcase',
          { name: `KH106 2:7 ${message}`, classname: FILE, file: FILE, line: '2' },
          ['failure', { type: 'error', message }, TEXT],
        ],
      ],
      cleanSuite(TASK),
    ]);
  });

  it('lets a warning pass with its text, and fail where warnings fail', () => {
    const [, counts, suite] = junitOf([WARNING]);
    expect(counts).toMatchObject({ tests: '2', failures: '0' });
    expect(JSON.stringify(suite)).toContain('system-out');
    expect(junitOf([WARNING], { strict: true })[1]).toMatchObject({ tests: '2', failures: '1' });
  });

  it('skips what is accepted, with the reason', () => {
    const [, counts, suite] = junitOf([{ ...FINDING, accepted: 'vì "lý do"' }], { showAccepted: true });
    expect(counts).toMatchObject({ failures: '0', skipped: '1' });
    expect(JSON.stringify(suite)).toContain(JSON.stringify(['skipped', { message: 'vì "lý do"' }]));
  });

  it('stays well-formed whatever stands in a file', () => {
    const written = ']]> <a b="c"> & \u0000\u000b\ud800\ufffe\uffff \n\t\' \u{1f600}';
    const [, , suite] = junitOf([{ ...FINDING, file: 'plans/<&"\u0001>.yaml', params: { written } }], {
      files: [],
    });
    expect(suite).toMatchObject([
      'testsuite',
      { name: 'plans/<&"U+0001>.yaml' },
      [
        'testcase',
        {},
        [
          'failure',
          {
            message: `"]]> <a b="c"> & U+0000U+000BU+D800U+FFFEU+FFFF \n\t' \u{1f600}" không phải là một mục tiêu.`,
          },
          expect.any(String),
        ],
      ],
    ]);
  });
});
