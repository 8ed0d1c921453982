// The ready-made pipelines and the commit hook: they parse, and their commands do what their comments promise.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commit, createRepository, git } from './git-repo.ts';
import { FAULTY, REGISTER, SOUND } from './validate-plans.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): unknown => parse(readFileSync(join(ROOT, path), 'utf8'), { prettyErrors: true });

/** A folder whose only command is the built `kh`, as an installation leaves it. */
const bin = mkdtempSync(join(tmpdir(), 'kh-bin-'));
writeFileSync(join(bin, 'kh'), `#!/bin/sh\nexec "${process.execPath}" "${ROOT}/bin/kh.js" "$@"\n`);
chmodSync(join(bin, 'kh'), 0o755);

interface Outcome {
  readonly stdout: string;
  readonly code: number | null;
}

/** Runs a script as pipelines do: a failing command ends it. */
function runScript(folder: string, script: string, env: Readonly<Record<string, string>> = {}): Outcome {
  const { stdout, status } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: `${bin}:${process.env.PATH}`, KH_TODAY: '2026-01-15', ...env },
  });
  return { stdout, code: status };
}

/** A branch on which an agency goes that a task of `main` names. */
function branchThatBreaks(): { folder: string; base: string } {
  const folder = createRepository(SOUND);
  const base = git(folder, 'rev-parse', 'HEAD');
  git(folder, 'switch', '--quiet', '--create', 'nhanh');
  return { folder: commit(folder, { 'plans/agencies/thu.yaml': REGISTER.replace('so-b:', 'so-c:') }), base };
}

describe('docs/ci/github.yml', () => {
  interface Step {
    readonly name?: string;
    readonly uses?: string;
    readonly if?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly with?: Readonly<Record<string, unknown>>;
    readonly run?: string;
  }
  const workflow = read('docs/ci/github.yml') as {
    on: Record<string, unknown>;
    permissions: unknown;
    jobs: { validate: { steps: readonly Step[] } };
  };
  const { steps } = workflow.jobs.validate;
  const step = (name: string): Step => steps.find((each) => each.name === name) ?? {};
  const change = step('Kiểm tra thay đổi');
  const whole = step('Kiểm tra cả kho');

  it('runs on pull requests and on main, with the whole history and no rights but reading', () => {
    expect(workflow.on).toEqual({ pull_request: null, push: { branches: ['main'] } });
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(steps[0]).toMatchObject({
      uses: expect.stringMatching(/^actions\/checkout@/),
      with: { 'fetch-depth': 0 },
    });
    expect([change.if, whole.if]).toEqual([
      "github.event_name == 'pull_request'",
      "github.event_name != 'pull_request'",
    ]);
  });

  it('puts nothing of the event into a command but through the environment', () => {
    expect(steps.filter(({ run }) => run?.includes('${{') === true)).toEqual([]);
    expect(change.env?.BASE).toMatch(/^\$\{\{ github\.event\.pull_request\.base\.sha \}\}$/);
  });

  it('fails a pull request that breaks a file which it does not touch, and marks the line', () => {
    const { folder, base } = branchThatBreaks();
    const { stdout, code } = runScript(folder, change.run ?? '', { BASE: base });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=plans\/a\/tasks\/1\.yaml,line=2,/);
  });

  it('passes a pull request that leaves old faults alone, and fails main for them', () => {
    const folder = createRepository(FAULTY);
    const base = git(folder, 'rev-parse', 'HEAD');
    commit(folder, { 'plans/a/tasks/2.yaml': 'name: Việc mới\nlead: [so-a]\n' });
    expect(runScript(folder, change.run ?? '', { BASE: base }).code).toBe(0);
    expect(runScript(folder, whole.run ?? '').code).toBe(1);
  });
});

describe('docs/ci/gitlab.yml', () => {
  const job = (read('docs/ci/gitlab.yml') as { 'kh-validate': Record<string, unknown> })['kh-validate'];
  const { script, artifacts } = job as {
    script: readonly string[];
    artifacts: { when: string; reports: Record<string, string> };
  };

  it('keeps its reports whatever the outcome, and has the whole history', () => {
    expect(artifacts).toEqual({
      when: 'always',
      reports: { codequality: 'gl-code-quality-report.json', junit: 'kh-junit.xml' },
    });
    expect(job?.variables).toEqual({ GIT_DEPTH: '0' });
  });

  const run = (folder: string, env = {}): Outcome => runScript(folder, script.join('\n'), env);
  const report = (folder: string, name: string): string =>
    readFileSync(join(folder, artifacts.reports[name] ?? ''), 'utf8');

  it('fails a merge request for what it breaks, and writes both reports', () => {
    const { folder, base } = branchThatBreaks();
    const { stdout, code } = run(folder, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
    expect(code).toBe(1);
    expect(stdout).toContain('plans/a/tasks/1.yaml:2:8 lỗi KH201');
    expect(JSON.parse(report(folder, 'codequality'))).toMatchObject([
      { check_name: 'KH201', severity: 'major' },
    ]);
    expect(report(folder, 'junit')).toContain('failures="1"');
  });

  it('passes a merge request that leaves old faults alone, and fails the main branch for them', () => {
    const folder = createRepository(FAULTY);
    expect(run(folder, { CI_MERGE_REQUEST_DIFF_BASE_SHA: git(folder, 'rev-parse', 'HEAD') }).code).toBe(0);
    expect(JSON.parse(report(folder, 'codequality'))).toHaveLength(3);
    expect(run(folder).code).toBe(1);
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const [hook] = read('.pre-commit-hooks.yaml') as {
    id: string;
    entry: string;
    files: string;
    language: string;
  }[];

  it('is for the files that kh reads, and for those that it would pass over', () => {
    const files = new RegExp(hook?.files ?? '');
    const wanted = [
      'kh.yaml',
      'plans/a/plan.yaml',
      'plans/a/targets/8.1.yaml',
      'plans/a/target/1.yml',
      'x/plans/agencies/a.yaml',
      'x/kh.yaml',
    ];
    const others = ['README.md', 'plans/a/notes/2025.md', 'ci.yaml', 'myplans/a.yaml', 'kh.yaml.bak'];
    expect([...wanted, ...others].filter((path) => files.test(path))).toEqual(wanted);
  });

  it('checks the files of a commit, in the way that pre-commit calls it', () => {
    const folder = createRepository(FAULTY);
    const staged = (...paths: string[]): number | null =>
      runScript(folder, `${hook?.entry} ${paths.join(' ')}`).code;
    expect(staged('plans/b/plan.yaml', 'plans/agencies/thu.yaml')).toBe(0);
    expect(staged('plans/b/plan.yaml', 'plans/a/tasks/1.yaml')).toBe(1);
  });
});
