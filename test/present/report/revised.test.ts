// What a kept report said otherwise: the same period again, and the last period's figures in the next report.
import { describe, expect, it } from 'vitest';
import { type KeptReport, readKeptReport } from '../../../src/present/report/kept-report.ts';
import { revisedList } from '../../../src/present/report/revised.ts';
import { report } from './sample-report.ts';
import { figure, targetRow, taskRow } from './sample-rows.ts';

const [group] = report().targets.groups;
const groupOf = (rows: Parameters<typeof targetRow>[0][]) =>
  group === undefined ? [] : [{ ...group, rows: rows.map((row) => targetRow(row)) }];
const tasksOf = (rows: Parameters<typeof taskRow>[0][]) =>
  group === undefined
    ? []
    : [{ ...group, counts: report().tasks.grid.total, rows: rows.map((row) => taskRow(row)) }];

/** Through JSON, as it is kept. */
function kept(changes: Parameters<typeof report>[0]): KeptReport {
  const read = readKeptReport(JSON.stringify(report(changes)));
  if (read === undefined) throw new Error('no kept report');
  return read;
}

const now = { period: '2025-Q3', targets: groupOf([{ figure: figure() }]), tasks: tasksOf([{}]) };

describe('the same period written again', () => {
  it('says nothing where nothing changed, or nothing was kept', () => {
    expect(revisedList([], now)).toBe(null);
    expect(
      revisedList(
        [kept({ targets: { groups: now.targets }, tasks: { ...report().tasks, groups: now.tasks } })],
        now,
      ),
    ).toBe(null);
  });

  it('names figures and verdicts that were others, and states of tasks', () => {
    const before = kept({
      targets: { groups: groupOf([{ figure: figure({ text: 'ước 70%' }), label: 'Ước đạt' }]) },
      tasks: { ...report().tasks, groups: tasksOf([{ label: 'Đang thực hiện, trong hạn' }]) },
    });
    const said = [
      'báo cáo quý III năm 2025 ghi ước 70% (Ước đạt), nay 68% (Đạt)',
      'báo cáo quý III năm 2025 ghi “Đang thực hiện, trong hạn”, nay “Chưa hoàn thành, quá hạn”',
    ];
    const row = { plan_name: '07/KH-UBND', lead: 'Sở A' };
    expect(revisedList([before], now)).toEqual({
      id: 'revised',
      heading: 'Số liệu đã điều chỉnh so với báo cáo đã gửi',
      count: 2,
      rows: [
        { ...row, ref: 'kh/targets/1', id: '1', name: 'Phủ sóng 5G', detail: said[0] },
        { ...row, ref: 'kh/tasks/2', id: '2', name: 'Nhiệm vụ thử', detail: said[1] },
      ],
      sentence: `Số liệu đã điều chỉnh so với báo cáo đã gửi: 02 (1 Phủ sóng 5G: ${said[0]}; 2 Nhiệm vụ thử: ${said[1]}).`,
    });
  });

  it('names a figure that was not there before', () => {
    const before = kept({ targets: { groups: groupOf([{ label: 'Chưa có số liệu' }]) } });
    expect(revisedList([before], now)?.rows.map((row) => row.detail)).toEqual([
      'báo cáo quý III năm 2025 ghi “Chưa có số liệu”, nay 68% (Đạt)',
    ]);
  });
});

describe('the next period', () => {
  const next = {
    period: '2025',
    tasks: now.tasks,
    targets: groupOf([{ figure: figure({ text: '80%' }), last: figure({ text: '66%' }) }]),
  };

  it('names a last figure that was corrected', () => {
    const before = kept({ targets: { groups: now.targets } });
    expect(revisedList([before], next)?.rows.map((row) => row.detail)).toEqual([
      'báo cáo quý III năm 2025 ghi 68%, nay 66%',
    ]);
  });

  it('names an estimate that the figure of its whole time took the place of', () => {
    const before = kept({
      targets: { groups: groupOf([{ figure: figure({ date: '2025-09-05', text: 'ước 51,5%' }) }]) },
    });
    const later = { ...next, targets: groupOf([{ last: figure({ date: '2025-09', text: '58%' }) }]) };
    expect(revisedList([before], later)?.rows.map((row) => row.detail)).toEqual([
      'báo cáo quý III năm 2025 ghi ước 51,5%, nay 58%',
    ]);
  });

  it('says nothing of a figure that describes another day, or of tasks that moved on', () => {
    const before = kept({
      targets: { groups: groupOf([{ figure: figure({ date: '2025-Q2' }) }]) },
      tasks: { ...report().tasks, groups: tasksOf([{ label: 'Đang thực hiện, trong hạn' }]) },
    });
    expect(revisedList([before], next)).toBe(null);
  });
});

describe('a file that is no kept report', () => {
  it.each(['', '{', '[]', '{"schema": 2}', '{"schema":1,"kind":"reminder"}'])(
    '%s is not compared',
    (text) => {
      expect(readKeptReport(text)).toBe(undefined);
    },
  );
});
