// The reminder letter: what an agency owes, since when, by which paper.
import { describe, expect, it } from 'vitest';
import { markdownReport } from '../../../src/present/report/md/render.ts';
import type { ReminderModel } from '../../../src/present/report/model.ts';
import { buildReminder } from '../../../src/present/report/reminder.ts';
import type { Files } from '../../builders.ts';
import { inputOf } from './report-builder.ts';
import { builtInTemplate } from './template-files.ts';

const REGISTER = {
  agencies: {
    'so-a': { name: 'Sở A', kind: 'so' },
    'so-cu': { name: 'Sở Cũ', until: '2025-02', successors: [{ id: 'so-a' }] },
  },
};
const OFFICE = {
  name: 'Văn phòng Ủy ban nhân dân tỉnh',
  letter_symbol: 'VP-TH',
  place: 'Thử',
  archive: 'VT, TH',
};
const ITEMS: Files = {
  'plans/a/tasks/1.yaml': {
    name: 'Ban hành quy chế',
    lead: ['so-cu'],
    deadline: '2025-05',
    source: { place: 'Phụ lục II, dòng 1' },
  },
  'plans/a/tasks/2.yaml': {
    name: 'Rà soát dữ liệu',
    lead: ['so-a'],
    deadline: '2025-07',
    log: [{ date: '2025-08-01', status: 'in_progress', progress: 40 }],
  },
  'plans/a/tasks/3.yaml': { name: 'Tổng kết', lead: ['so-a'], deadline: '2025-10' },
  'plans/a/targets/1.yaml': { name: 'Tỷ lệ thử', unit: '%', goal: 50, by: '2025-06', lead: ['so-a'] },
};

function letter(items: Files): ReminderModel {
  const input = inputOf(items, {
    plan: { number: '07/KH-UBND', issued: '2025-01-26' },
    register: REGISTER,
    settings: { office: OFFICE },
  });
  return buildReminder({ ...input, agency: 'thu/so-a' });
}

describe('the letter', () => {
  const model = letter(ITEMS);

  it('lists what is owed in order of urgency', () => {
    expect(
      model.parts.map(({ id, number, heading, rows }) => [id, number, heading, rows.map((row) => row.ref)]),
    ).toEqual([
      ['overdue', 1, 'Nhiệm vụ quá hạn chưa hoàn thành: 02', ['a/tasks/1', 'a/tasks/2']],
      ['no_data', 2, 'Chỉ tiêu chưa có số liệu: 01', ['a/targets/1']],
      ['due_next', 3, 'Nhiệm vụ đến hạn từ nay đến ngày 31/12/2025: 01', ['a/tasks/3']],
    ]);
  });

  it('says since when, by which paper, what was reported, and from whom it was taken over', () => {
    expect(model.parts[0]?.rows).toEqual([
      {
        number: 1,
        id: '1',
        ref: 'a/tasks/1',
        name: 'Ban hành quy chế',
        since: 'hạn ngày 31/5/2025, quá hạn 106 ngày',
        paper: 'Kế hoạch số 07/KH-UBND ngày 26/01/2025, Phụ lục II, dòng 1',
        state: 'chưa có báo cáo',
        taken_over: 'Sở Cũ',
      },
      {
        number: 2,
        id: '2',
        ref: 'a/tasks/2',
        name: 'Rà soát dữ liệu',
        since: 'hạn ngày 31/7/2025, quá hạn 45 ngày',
        paper: 'Kế hoạch số 07/KH-UBND ngày 26/01/2025',
        state: '01/8/2025: đang thực hiện, 40%',
        taken_over: null,
      },
    ]);
  });

  it('names of several old agencies only that whose work came to whom it is written to', () => {
    const register = {
      agencies: {
        ...REGISTER.agencies,
        'so-b': { name: 'Sở B' },
        'ban-cu': { name: 'Ban Cũ', until: '2025-02', successors: [{ id: 'so-b' }] },
      },
    };
    const items = {
      'plans/a/tasks/1.yaml': { name: 'Việc', lead: ['so-cu', 'ban-cu'], deadline: '2025-05' },
    };
    const input = inputOf(items, { register, settings: { office: OFFICE } });
    const taken = ['thu/so-a', 'thu/so-b'].map(
      (agency) => buildReminder({ ...input, agency }).parts[0]?.rows[0]?.taken_over,
    );
    expect(taken).toEqual(['Sở Cũ', 'Ban Cũ']);
  });

  it('has the form of a letter: no name of kind, the subject below the number, the addressee', () => {
    const { title, subject, addressees, number, recipients } = model.head;
    expect([title, subject.startsWith('V/v '), addressees, number.endsWith('/VP-TH'), recipients]).toEqual([
      null,
      true,
      ['Sở A'],
      true,
      ['- Như trên;', '- Lưu: VT, TH.'],
    ]);
    expect(model.closing.at(-1)?.endsWith('./.')).toBe(true);
  });

  it('prints as Markdown', async () => {
    const text = String(await markdownReport.render(model, builtInTemplate('don-doc.md.hbs')));
    expect(text).toContain('Kính gửi: Sở A');
    expect(text).toContain(
      '| 1 | Ban hành quy chế (văn bản giao Sở Cũ) | hạn ngày 31/5/2025, quá hạn 106 ngày |',
    );
  });

  it('to one that owes nothing says so, and reminds of nothing', () => {
    const nothing = letter({});
    expect([
      nothing.parts,
      nothing.opening.includes('không còn nhiệm vụ quá hạn'),
      nothing.closing.length,
      nothing.head.subject,
    ]).toEqual([[], true, 1, 'V/v theo dõi thực hiện các nhiệm vụ, chỉ tiêu được giao']);
  });

  it('asks nobody who is not late why, and counts silence from the day of the paper', () => {
    const early = letter({
      'plans/a/targets/1.yaml': { name: 'Tỷ lệ', unit: '%', goal: 50, by: '2030', lead: ['so-a'] },
      'plans/a/tasks/3.yaml': { name: 'Tổng kết', lead: ['so-a'], deadline: '2025-10' },
    });
    expect(early.closing[0]).toContain('Đề nghị Sở A thực hiện, báo cáo kết quả và số liệu về');
    expect(model.closing[0]).toContain('nguyên nhân chậm (nếu có)');
    expect(early.parts.flatMap(({ rows }) => rows.map(({ since }) => since))).toEqual([
      'đến hạn ngày 31/10/2025',
    ]);
  });
});
