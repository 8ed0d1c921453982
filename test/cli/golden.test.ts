// Whole commands on the fixture repository: stdout, stderr and exit code exactly as kept in golden/.
import { beforeAll, describe, expect, test } from 'vitest';
import { copyFixture, runKh } from './run-kh.ts';

const CASES: Readonly<Record<string, readonly string[]>> = {
  status: ['status'],
  'status-en': ['status', '--lang', 'en'],
  'status-by-agency': ['status', '--by', 'agency'],
  'status-by-group': ['status', '--by', 'group'],
  'status-by-indicator': ['status', '--by', 'indicator'],
  'status-of-an-agency': ['status', '--agency', 'so khcn'],
  'status-json': ['status', '--json'],
  'status-csv': ['status', '--csv'],
  'status-md': ['status', '--md'],
  'status-fail-on': ['status', '--fail-on', 'overdue,missed', '--plan', 'kh-so', '--csv'],
  'status-quiet': ['status', '--plan', 'kh-so', '--status', 'done'],
  'list-targets': ['list', 'targets'],
  'list-targets-json': ['list', 'targets', '--json', '--plan', 'kh-so'],
  'list-targets-csv': ['list', 'targets', '--csv'],
  'list-tasks': ['list', 'tasks'],
  'list-tasks-sorted': ['list', 'tasks', '--sort', 'days_late'],
  'list-tasks-md': ['list', 'tasks', '--md', '--status', 'overdue'],
  'list-tasks-json': ['list', 'tasks', '--json'],
  'list-search': ['list', 'tasks', '--search', 'chu ky so'],
  'list-nothing': ['list', 'tasks', '--search', 'không có gì'],
  'list-plans': ['list', 'plans'],
  'list-plans-json': ['list', 'plans', '--json'],
  'list-agencies': ['list', 'agencies'],
  'list-agencies-json': ['list', 'agencies', '--json'],
  'show-target': ['show', 'kh-so/targets/1'],
  'show-target-explained': ['show', '8.1', '--explain'],
  'show-target-explained-json': ['show', '8.1', '--explain', '--json'],
  'show-parent-explained': ['show', '8', '--explain', '--lang', 'en'],
  'show-task': ['show', 'kh-so/tasks/5'],
  'show-task-explained': ['show', 'kh-so/tasks/6', '--explain'],
  'show-task-json': ['show', 'kh-so/tasks/2', '--explain', '--json'],
  'show-plan': ['show', 'kh-so'],
  'show-plan-json': ['show', 'kh-so', '--json'],
  'help-list': ['list', '--help'],
  'help-en': ['status', '--help', '--lang', 'en'],
  'refused-date': ['status', '--as-of', '31/02/2026'],
  'refused-plan': ['status', '--plan', 'khso'],
  'refused-agency': ['list', 'tasks', '--agency', 'so yte'],
  'refused-group': ['status', '--group', 'III'],
  'refused-status': ['status', '--status', 'late'],
  'refused-fail-on': ['status', '--fail-on', 'late'],
  'refused-flag': ['list', 'targets', '--flag', 'x', '--lang', 'en'],
  'refused-grouping': ['status', '--by', 'year'],
  'refused-formats': ['status', '--json', '--csv'],
  'refused-list': ['list', 'things'],
  'refused-sort': ['list', 'plans', '--sort', 'due'],
  'refused-item-ambiguous': ['show', '1'],
  'refused-item-unknown': ['show', '8.3'],
  'refused-language': ['status', '--lang', 'fr'],
  'refused-revision': ['status', '--at', 'HEAD'],
  'refused-command': ['stauts'],
  'refused-help-of-unknown': ['help', 'stauts'],
  'refused-unknown-with-help': ['nope', '--help'],
  'refused-agency-as-item': ['show', 'so-y-te'],
  'list-tasks-csv': ['list', 'tasks', '--csv'],
  'refused-fail-on-other-kind': ['list', 'targets', '--fail-on', 'overdue'],
  'list-other-kind': ['list', 'targets', '--status', 'overdue'],
  'list-agencies-with-overdue': ['list', 'agencies', '--status', 'overdue'],
  'refused-option': ['status', '--pln', 'x'],
  'refused-validate-plan': ['validate', '--plan', 'kh-so'],
  'refused-missing-argument': ['list'],
  'refused-missing-value': ['status', '--plan'],
};

describe('commands print exactly', () => {
  let folder = '';
  beforeAll(() => {
    folder = copyFixture('tinh-thu');
  });

  test.each(Object.entries(CASES))('%s', async (name, args) => {
    const { stdout, stderr, code } = runKh(folder, args);
    const text = `$ kh ${args.join(' ')}\n${stdout}--- stderr\n${stderr}--- exit ${code}\n`;
    await expect(text.replaceAll(folder, '<folder>')).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});
