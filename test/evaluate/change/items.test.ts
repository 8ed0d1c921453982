// Items that come, go, change their id, their wording or their place: an id alone never makes an item.
import { describe, expect, test } from 'vitest';
import { told } from './between.ts';

const A =
  'name: Tỷ lệ hồ sơ trực tuyến toàn trình\nunit: "%"\ngoal: 85\nsource: {place: "Phụ lục I, dòng 8.1", text: "≥ 85"}';
const B =
  'name: Số doanh nghiệp công nghệ số\nunit: doanh nghiệp\ngoal: 400\nsource: {place: "Phụ lục I, dòng 9", text: "400"}';
const WITH_RESULTS = `${B}\nresults: [{date: 2025-06, value: 410}, {date: 2025-09, value: 420}]`;

describe('an item', () => {
  test('added is news, with its status', () => {
    expect(told({ 'targets/1': A }, { 'targets/1': A, 'targets/2': B })).toEqual([
      'info added targets/2 item (same_status)',
    ]);
  });

  test('taken away is an error, with what is lost', () => {
    expect(told({ 'targets/1': A, 'targets/2': WITH_RESULTS }, { 'targets/1': A })).toEqual([
      'error removed targets/2 item (status_was, entries_lost)',
    ]);
  });

  test('may go once its plan is replaced', () => {
    const around = { plan: { replaced: { date: '2026-01-01', number: '88/KH-UBND' } } };
    expect(told({ 'targets/1': A, 'targets/2': B }, { 'targets/1': A }, { around })).toEqual([
      'warning removed targets/2 item (status_was, plan_replaced)',
    ]);
  });

  test('under a new id is renamed, neither deleted nor added', () => {
    expect(told({ 'targets/1': WITH_RESULTS }, { 'targets/8.1': WITH_RESULTS })).toEqual([
      'info renamed targets/8.1 id',
    ]);
  });

  test('under a new id is followed while it is edited', () => {
    const edited = A.replace('goal: 85', 'goal: 80').replace('toàn trình', 'toàn phần');
    expect(told({ 'targets/1': A, 'targets/2': B }, { 'targets/7': edited, 'targets/2': B })).toEqual([
      'error weakened targets/7 goal (no_amendment)',
      'info renamed targets/7 id',
      'info renamed targets/7 name',
    ]);
  });

  test('whose id was given to another item is told apart from it', () => {
    expect(told({ 'targets/1': A, 'targets/2': B }, { 'targets/1': B, 'targets/2': A })).toEqual([
      'info renamed targets/1 id',
      'info renamed targets/2 id',
    ]);
  });

  test('moved along by an insertion is only renamed', () => {
    const third = 'name: Việc hoàn toàn mới\ngoal: 1';
    expect(
      told({ 'targets/1': A, 'targets/2': B }, { 'targets/1': third, 'targets/2': A, 'targets/3': B }),
    ).toEqual([
      'info renamed targets/2 id',
      'info renamed targets/3 id',
      'info added targets/1 item (same_status)',
    ]);
  });

  test('whose file now holds something else is removed and another added', () => {
    expect(told({ 'targets/1': A }, { 'targets/1': B })).toEqual([
      'error removed targets/1 item (status_was)',
      'info added targets/1 item (same_status)',
    ]);
  });

  test('reworded a little is the same item; much, a warning', () => {
    expect(told({ 'targets/1': A }, { 'targets/1': A.replace('trực tuyến', 'qua mạng') })).toEqual([
      'warning renamed targets/1 name',
    ]);
    expect(told({ 'targets/1': A }, { 'targets/1': A.replace('trực tuyến', 'trực  tuyến') })).toEqual([
      'info renamed targets/1 name',
    ]);
  });

  test('with another statement or output is told', () => {
    expect(told({ 'targets/1': 'statement: Ban hành' }, { 'targets/1': 'statement: Dự thảo' })).toEqual([
      'warning renamed targets/1 statement',
    ]);
    expect(told({ 'tasks/1': 'output: Đề án' }, { 'tasks/1': '' })).toEqual([
      'warning renamed tasks/1 output',
    ]);
  });
});

describe('the place of an item', () => {
  const groups = (...ids: string[]) => ({ plan: { groups: ids.map((id) => ({ id, name: `Nhóm ${id}` })) } });

  test('moves from one group to another', () => {
    expect(
      told(
        { 'targets/1': `${A}\ngroup: I` },
        { 'targets/1': `${A}\ngroup: II` },
        { around: groups('I', 'II') },
      ),
    ).toEqual(['info moved targets/1 group']);
  });

  test('stays when a group only gets a new id', () => {
    const renamed = { plan: { groups: [{ id: 'pl1-I', name: 'Nhóm I' }] } };
    expect(
      told(
        { 'targets/1': `${A}\ngroup: I` },
        { 'targets/1': `${A}\ngroup: pl1-I` },
        { around: groups('I'), aroundAfter: renamed },
      ),
    ).toEqual([]);
  });

  test('moves under another parent, but not by a new id of its parent', () => {
    const child = (parent: string): string => `${A}\nparent: "${parent}"`;
    const [one, two] = ['name: Nhóm chỉ tiêu thứ nhất', 'name: Toàn bộ các mục tiêu khác'];
    expect(
      told(
        { 'targets/1': one, 'targets/2': two, 'targets/3': child('1') },
        { 'targets/1': one, 'targets/2': two, 'targets/3': child('2') },
      ),
    ).toEqual(['info moved targets/3 parent']);
    expect(
      told({ 'targets/1': one, 'targets/3': child('1') }, { 'targets/8': one, 'targets/3': child('8') }),
    ).toEqual(['info renamed targets/8 id']);
  });

  test('moves to another plan with all that it says', () => {
    const other = {
      'plans/b/plan.yaml': {
        title: 'Kế hoạch khác',
        issuer: 'thu',
        issued: '2025-03-01',
        period: '2025/2030',
      },
    };
    const lines = told(
      { 'targets/1': A },
      {},
      { around: { files: other }, aroundAfter: { files: { ...other, 'plans/b/targets/1.yaml': A } } },
    );
    expect(lines).toEqual(['warning moved b/targets/1 plan (other_plan)']);
  });
});
