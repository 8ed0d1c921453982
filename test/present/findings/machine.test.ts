// Findings for GitHub and GitLab, and as JSON.
import { describe, expect, it } from 'vitest';
import { githubFindings } from '../../../src/present/findings/github.ts';
import { gitlabFindings } from '../../../src/present/findings/gitlab.ts';
import { jsonFindings } from '../../../src/present/findings/json.ts';
import { FILE, FINDING, LOOK, reportOf, WARNING } from './sample.ts';

const json = (text: string): unknown => JSON.parse(text);

describe('the json format', () => {
  it('is the contract of the design', () => {
    expect(json(jsonFindings(reportOf([WARNING, FINDING]), LOOK))).toMatchObject({
      schema: 1,
      as_of: '2026-01-15',
      revision: null,
      files: 2,
      errors: 1,
      warnings: 1,
      accepted: 0,
      not_shown: 0,
      base: null,
      disabled: [],
    });
    expect(json(jsonFindings(reportOf([FINDING]), LOOK))).toHaveProperty('findings', [
      {
        code: 'KH106',
        severity: 'error',
        message: '">= 85%" không phải là một mục tiêu.',
        file: FILE,
        line: 2,
        column: 7,
        end_line: 2,
        end_column: 15,
        hint: 'Các dạng đúng: 85, ">= 85", "> 55", "<= 10", "== 3", 16..18.',
        accepted: null,
      },
    ]);
  });
});

describe('the github format', () => {
  const commands = (...args: Parameters<typeof reportOf>): string[] =>
    githubFindings(reportOf(...args), LOOK)
      .trimEnd()
      .split('\n');

  it('is one workflow command a finding, errors first, and a line for the log', () => {
    expect(commands([WARNING, FINDING])).toEqual([
      '::error file=plans/a/targets/1.yaml,line=2,endLine=2,col=7,endColumn=15,title=kh KH106::">= 85%25" không phải là một mục tiêu.%0ACác dạng đúng: 85, ">= 85", "> 55", "<= 10", "== 3", 16..18.',
      expect.stringMatching(
        /^::warning file=plans\/a\/targets\/1\.yaml,line=1,endLine=1,col=1,endColumn=5,title=kh KH401::/,
      ),
      'kh validate: 2 tệp, 1 lỗi, 1 cảnh báo, 0 đã chấp nhận',
    ]);
  });

  it('gives no columns where the spot ends on another line', () => {
    const long = { ...FINDING, range: { line: 1, column: 3, endLine: 2, endColumn: 1 } };
    expect(commands([long])[0]).toMatch(
      /^::error file=plans\/a\/targets\/1\.yaml,line=1,endLine=2,title=kh KH106::/,
    );
  });

  it('gives paths from the top of the git repository', () => {
    expect(commands([FINDING], { prefix: 'du-lieu/' })[0]).toContain('file=du-lieu/plans/a/targets/1.yaml,');
  });

  it('escapes what would begin another property or another command', () => {
    const file = 'plans/a,title=x/tasks/1::\n::set-env name=A::b.yaml';
    const [command, ...rest] = commands([
      { ...FINDING, file, params: { written: 'a\r\n::error::b%0Ac\u001b' } },
    ]);
    expect(command).toContain('file=plans/a%2Ctitle=x/tasks/1%3A%3A %3A%3Aset-env name=A%3A%3Ab.yaml,line=2');
    expect(command).toContain('::"aU+000D%0A::error::b%250AcU+001B" không');
    expect(rest).toHaveLength(1);
  });
});

describe('the gitlab format', () => {
  it('is a Code Quality report', () => {
    expect(json(gitlabFindings(reportOf([FINDING, WARNING], { prefix: 'du-lieu/' }), LOOK))).toEqual([
      {
        description:
          '">= 85%" không phải là một mục tiêu. Các dạng đúng: 85, ">= 85", "> 55", "<= 10", "== 3", 16..18.',
        check_name: 'KH106',
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        severity: 'major',
        location: { path: `du-lieu/${FILE}`, lines: { begin: 2, end: 2 } },
      },
      expect.objectContaining({ check_name: 'KH401', severity: 'minor' }),
    ]);
  });

  const prints = (...findings: Parameters<typeof reportOf>[0]): string[] =>
    (json(gitlabFindings(reportOf(findings), LOOK)) as { fingerprint: string }[]).map(
      ({ fingerprint }) => fingerprint,
    );

  it('keeps a fingerprint when the line or the entry of the list moves', () => {
    const moved = {
      ...FINDING,
      range: { line: 9, column: 3, endLine: 9, endColumn: 4 },
      path: ['results', 2, 'goal'],
    };
    const before = { ...FINDING, path: ['results', 0, 'goal'] };
    expect(prints(moved)).toEqual(prints(before));
  });

  it('tells apart what differs in file, code or content, and equal findings by their order', () => {
    const others = [
      FINDING,
      { ...FINDING, file: 'plans/b/targets/1.yaml' },
      WARNING,
      { ...FINDING, params: { written: 'x' } },
      FINDING,
    ];
    expect(new Set(prints(...others)).size).toBe(4);
    expect(new Set(prints(FINDING, { ...FINDING }, { ...FINDING })).size).toBe(3);
  });
});
