// Writes the same records in each peer's own format. Each function makes its files below a folder of its own and gives nothing.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment, prepare } from '../setting.mjs';

const plain = (text) => text.replaceAll(/["\\]/g, "'");
const lines = (list) => `${list.join('\n')}\n`;

/** Days that stay in the past and in the future (but before 2038) whenever this runs. */
const PAST = '20251231T000000Z';
const FUTURE = '20371231T000000Z';

/** Pending tasks, as many as there are records: the overdue ones are due in the past, the others in the future. */
export function taskwarrior(folder, list) {
  writeFileSync(
    join(folder, 'taskrc'),
    lines(['data.location=.', 'confirmation=off', 'news.version=99.0.0']),
  );
  const tasks = list.map(({ name, plan, group, lead, end, isOverdue }) => ({
    description: name,
    project: `${plan}.${group}`,
    tags: [lead.replaceAll('-', '')],
    status: 'pending',
    entry: '20240115T000000Z',
    ...(isOverdue ? { due: PAST } : end && { due: FUTURE }),
  }));
  writeFileSync(join(folder, 'import.json'), JSON.stringify(tasks));
  prepare('task', ['rc.verbose=nothing', 'import', 'import.json'], {
    cwd: folder,
    env: taskEnvironment(folder),
  });
}
export const taskEnvironment = (folder) => ({
  ...environment,
  TASKRC: join(folder, 'taskrc'),
  TASKDATA: folder,
});

/** One transaction an item: one unit on the account of its plan and agency. */
export function hledger(folder, list) {
  const one = ({ name, plan, lead, end = '2030-12-31' }) =>
    `${end} ${name.replaceAll(';', ',')}\n    ${plan}:${lead}    1 viec\n    open\n`;
  writeFileSync(join(folder, 'plans.journal'), lines(list.map(one)));
}

/** Tasks with fixed dates, so that nothing is levelled, and one report as CSV. */
export function taskjuggler(folder, list) {
  const tasks = list.map(
    ({ index, name, end = '2029-12-31' }) =>
      `task t${index} "${plain(name)}" { start 2024-01-15 end ${end} }`,
  );
  const report = 'taskreport "items" { formats csv columns id, name, start, end }';
  const project = 'project "plans" 2024-01-01 +7y { timezone "Asia/Ho_Chi_Minh" }';
  writeFileSync(join(folder, 'plans.tjp'), lines([project, ...tasks, report]));
}

export function backlog(folder, list) {
  mkdirSync(join(folder, 'backlog/tasks'), { recursive: true });
  const config = [
    'project_name: "plans"',
    'default_status: "To Do"',
    'statuses: ["To Do", "In Progress", "Done"]',
    'labels: []',
    'date_format: yyyy-mm-dd',
    'auto_open_browser: false',
    'remote_operations: false',
    'auto_commit: false',
    'check_active_branches: false',
    'task_prefix: "task"',
  ];
  writeFileSync(join(folder, 'backlog/config.yml'), lines(config));
  prepare('git', ['init', '--quiet'], { cwd: folder });
  for (const { index, name, lead, group, isDone } of list) {
    const head = [
      `id: TASK-${index}`,
      `title: "${plain(name)}"`,
      `status: ${isDone ? 'Done' : 'To Do'}`,
      `assignee:\n  - ${lead}`,
      "created_date: '2024-01-15 00:00'",
      `labels:\n  - ${group}`,
      'dependencies: []',
      `ordinal: ${index}000`,
    ];
    writeFileSync(
      join(folder, `backlog/tasks/task-${index} - item.md`),
      lines(['---', ...head, '---', '', '## Description', '', name]),
    );
  }
}

export function doorstop(folder, list) {
  mkdirSync(join(folder, 'reqs'), { recursive: true });
  prepare('git', ['init', '--quiet'], { cwd: folder });
  writeFileSync(
    join(folder, 'reqs/.doorstop.yml'),
    lines(['settings:', '  digits: 5', '  itemformat: yaml', '  prefix: REQ', "  sep: ''"]),
  );
  for (const { index, name } of list)
    writeFileSync(
      join(folder, `reqs/REQ${String(index).padStart(5, '0')}.yml`),
      lines([
        'active: true',
        'derived: false',
        "header: ''",
        `level: 1.1.${index}`,
        'links: []',
        'normative: true',
        "ref: ''",
        'reviewed: null',
        `text: |\n  ${name}`,
      ]),
    );
}
