// The ready-made pipelines and the commit hook: they parse, and their commands do what their comments promise.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commit, createRepository, type Edits, edit, type Files, git } from './git-repo.ts';
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
  interface Hook {
    readonly entry: string;
    readonly language: string;
    readonly pass_filenames: boolean;
    readonly always_run: boolean;
  }
  const [hook] = read('.pre-commit-hooks.yaml') as Hook[];
  const SERIES = { 'plans/indicators/thu/ho-so.yaml': 'name: Hồ sơ trực tuyến\nunit: "%"\n' };
  const NAMED = `${SOUND['plans/a/targets/1.yaml']}indicator: ho-so\n`;
  const REPOSITORY = { ...SOUND, ...SERIES, 'plans/a/targets/1.yaml': NAMED };

  /** Before a commit: the changes are in the index and the work tree, HEAD is as it was. */
  const before = (folder: string, edits: Edits): Outcome => {
    edit(folder, edits);
    git(folder, 'add', '--all');
    return runScript(folder, hook?.entry ?? '');
  };

  it('runs whatever the commit holds and is given no names, for a deleted file has none', () => {
    expect(hook).toMatchObject({ language: 'system', pass_filenames: false, always_run: true });
    const [, block = ''] =
      /```yaml\n( *repos:\n[\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs/validate.md'), 'utf8')) ?? [];
    const { repos } = parse(block) as { repos: { hooks: Hook[] }[] };
    expect(repos[0]?.hooks[0]).toMatchObject({
      entry: hook?.entry.replace('kh', 'node bin/kh.js'),
      pass_filenames: false,
      always_run: true,
    });
  });

  it.each([
    ['an agency', 'KH201', { 'plans/agencies/thu.yaml': REGISTER.replace(/ {2}so-b: .*\n/, '') }],
    ['an indicator', 'KH204', { 'plans/indicators/thu/ho-so.yaml': null }],
    ['a register', 'KH207', { 'plans/agencies/thu.yaml': null }],
    ['a target', 'KH505', { 'plans/a/targets/1.yaml': null }],
    ['a part of a goal', 'KH503', { 'plans/a/targets/1.yaml': NAMED.replace('85', '80') }],
  ])('stops a commit that takes away %s', (_, code, edits) => {
    const { stdout, code: exit } = before(createRepository(REPOSITORY), edits);
    expect([exit, stdout]).toEqual([1, expect.stringContaining(code)]);
  });

  it('lets a sound commit and one that touches no plans pass, also where old faults stay', () => {
    const sound = { 'plans/a/tasks/2.yaml': 'name: Việc mới\nlead: [so-a]\n' };
    expect(before(createRepository(REPOSITORY), sound).code).toBe(0);
    expect(before(createRepository(FAULTY), { 'README.md': 'Trống' }).code).toBe(0);
  });

  it('takes everything of the first commit as new', () => {
    const first = (files: Files): number | null => {
      const folder = mkdtempSync(join(tmpdir(), 'kh-first-'));
      git(folder, 'init', '--quiet', '--initial-branch=main');
      return before(folder, files).code;
    };
    expect([first(REPOSITORY), first(FAULTY)]).toEqual([0, 1]);
  });

  it('checks plans in a folder of the repository when it is named', () => {
    const moved = Object.fromEntries(Object.entries(REPOSITORY).map(([path, text]) => [`x/${path}`, text]));
    const folder = createRepository({ ...moved, 'README.md': 'Thử' });
    edit(folder, { 'x/plans/indicators/thu/ho-so.yaml': null });
    expect(runScript(folder, `${hook?.entry} x`).code).toBe(1);
  });
});
