// kh's own commands as they are measured: warm (asked before), asked anew over files it knows, after edits, cold, without a cache.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemPaths } from './corpus.mjs';
import { bench, environment, kh, place } from './setting.mjs';

const AS_OF = ['--as-of', '2026-01-15'];
const node = process.execPath;
const EDITED = 9;

const number = (text = '') => Number(text.replaceAll('.', ''));

const countsItems = (items) => (said) => {
  const [, targets, tasks] = /([\d.]+) chỉ tiêu · ([\d.]+) nhiệm vụ/.exec(said) ?? [];
  const found = number(targets) + number(tasks);
  return found === items ? undefined : `counts ${found} items, not ${items}`;
};
const countsFiles = (files) => (said) => {
  const found = number(/kiểm tra ([\d.]+) tệp: 0 lỗi/.exec(said)?.[1]);
  return found === files ? undefined : `checked ${found} files without errors, not ${files}`;
};

/** What kh keeps of repositories is removed; what node made of its code stays, as after any first command. */
function forget(home) {
  for (const name of readdirSync(place(home, 'kh')))
    if (name !== 'code') rmSync(join(place(home, 'kh'), name), { recursive: true });
}

const cold = () => ({ before: () => forget('xdg-cold'), env: () => ({ XDG_CACHE_HOME: place('xdg-cold') }) });
const run = (name, repository, args, more) => ({ name, argv: [node, kh, ...args], cwd: repository, ...more });

export const empty = { name: 'node empty.cjs', argv: [node, bench('empty.cjs')], cwd: place() };
export const help = run('kh --help', place(), ['--help'], {
  check: (said) => (said.includes('kh status') ? undefined : 'no help'),
});

export const status = {
  warm: ({ path, items }, name = 'kh status') =>
    run(name, path, ['status', ...AS_OF], { check: countsItems(items) }),
  /** A setting of kh's own that it does not know makes it another question with the same answer. */
  asked: ({ path, items }, name = 'kh status, câu hỏi mới') =>
    run(name, path, ['status', ...AS_OF], {
      check: countsItems(items),
      env: () => ({ KH_BENCH_QUESTION: String(process.hrtime.bigint()) }),
    }),
  edited: (repository, name = 'kh status, sau 9 chỗ sửa') => {
    const edits = editing(repository);
    return run(name, repository.path, ['status', ...AS_OF], {
      before: edits.next,
      check: (said) => countsItems(repository.items)(said) ?? edits.isSeen(said),
    });
  },
  cold: ({ path, items }, name = 'kh status, lần đầu') =>
    run(name, path, ['status', ...AS_OF], { check: countsItems(items), ...cold() }),
};

export const statusUncached = ({ path, items }) =>
  run('kh status --no-cache', path, ['status', '--no-cache', ...AS_OF], { check: countsItems(items) });

export const validate = {
  unchanged: ({ path }) =>
    run('kh validate --changed HEAD', path, ['validate', '--changed', 'HEAD', ...AS_OF]),
  cold: ({ path, files }, name = 'kh validate, lần đầu') =>
    run(name, path, ['validate', ...AS_OF], { check: countsFiles(files), ...cold() }),
  uncached: ({ path, files }) =>
    run('kh validate --no-cache', path, ['validate', '--no-cache', ...AS_OF], { check: countsFiles(files) }),
};

/**
 * Nine overdue tasks, each in another plan, are reported done before one run and not done before the next, so that an answer
 * that missed an edit is the one given before, and fails.
 */
function editing(repository) {
  const { path } = repository;
  const isOverdue = (text) => text.includes('deadline: 2025-12\n') && !text.includes('log:');
  const plans = new Map();
  for (const file of itemPaths(repository)) {
    const plan = file.split('/')[1];
    if (plans.has(plan) || plans.size === EDITED) continue;
    const text = readFileSync(join(path, file), 'utf8').replace(/log:\n(?: {2}- .*lượt \d+.*\n)/, '');
    if (isOverdue(text)) plans.set(plan, { file: join(path, file), text });
  }
  if (plans.size < EDITED) throw new Error(`${path}: nothing to edit in ${EDITED} plans`);
  let turn = 0;
  const answers = [];
  const next = () => {
    turn += 1;
    const done = turn % 2 === 0 ? 'done' : 'in_progress';
    const line = `log:\n  - {date: 2025-06-${10 + (turn % 10)}, status: ${done}, note: "lượt ${turn}"}\n`;
    for (const { file, text } of plans.values()) writeFileSync(file, text + line);
  };
  const isSeen = (said) => {
    const last = answers.at(-1);
    answers.push(said);
    return said === last ? 'answered as before the edits' : undefined;
  };
  return { next, isSeen };
}

export const gitStatus = ({ path }) => ({
  name: 'git status',
  argv: ['git', 'status', '--porcelain'],
  cwd: path,
  env: () => ({ ...environment }),
  isPeer: true,
  check: (said) => (said === '' ? undefined : 'the repository is not clean'),
});

export const yamlAlone = ({ path, files }, name = 'chỉ đọc bằng gói yaml') => ({
  name,
  argv: [node, bench('parse-only.mjs'), join(path, 'plans')],
  cwd: path,
  check: (said) => (number(said.trim()) === files ? undefined : `read ${said.trim()} files, not ${files}`),
});
