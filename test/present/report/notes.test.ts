// What people write for a period: headings, lists, fields, and figures typed by hand that contradict the data.
import { describe, expect, it, test } from 'vitest';
import { message } from '../../../src/model/messages/index.ts';
import { noteIdOf } from '../../../src/present/report/notes/headings.ts';
import { runsOf } from '../../../src/present/report/notes/inline.ts';
import type { NoteWarning } from '../../../src/present/report/notes/note-warning.ts';
import { parseNote, placeIn } from '../../../src/present/report/notes/parse-note.ts';
import { builtOf } from './report-builder.ts';

const ITEMS = {
  'plans/a/targets/8.1.yaml': {
    name: 'Tỷ lệ hồ sơ trực tuyến của tỉnh',
    unit: '%',
    goal: '>= 85',
    by: '2026',
    lead: ['so-a'],
    results: [
      { date: '2025-06-10', value: 48.3 },
      { date: '2025-09-10', value: 51.5 },
    ],
  },
  'plans/a/targets/9.yaml': { name: 'Tỷ lệ hồ sơ trực tuyến của xã', unit: '%', goal: '>= 85', by: '2026' },
  'plans/a/tasks/29.yaml': { name: 'Ban hành quy chế', deadline: '2025-08', lead: ['so-b'] },
  'plans/a/tasks/30.yaml': { name: 'Tuyên truyền', deadline: '2025-05', lead: ['so-a'] },
};

const built = (note: string) => builtOf(ITEMS, { notes: { a: note } });
const results = (note: string): string => {
  const [section] = built(note).model.notes.assessment;
  return (
    section?.parts
      .flatMap((part) => part.blocks.map((block) => `${block.marker}${block.level} ${block.text}`))
      .join('\n') ?? ''
  );
};
const said = (warnings: readonly NoteWarning[]): string[] =>
  warnings.map(({ line, column, key, params }) => `${line}:${column} ${message('en', key, params)}`);

describe('headings', () => {
  test.each([
    ['Kết quả nổi bật', 'results'],
    ['I. KẾT QUẢ ĐẠT ĐƯỢC', 'results'],
    ['2. Tồn tại, hạn chế:', 'shortcomings'],
    ['Nguyên nhân', 'causes'],
    ['Phương hướng, nhiệm vụ kỳ tới', 'directions'],
    ['Kiến nghị, đề xuất', 'proposals'],
    ['Tình hình khác', undefined],
  ])('%s is %s', (heading, id) => {
    expect(noteIdOf(heading)).toBe(id);
  });

  it('that nobody wrote under leave a visible gap', () => {
    const { notes } = built('## Nguyên nhân\n\nThiếu kinh phí.').model;
    const all = [...notes.assessment, notes.directions, notes.proposals];
    expect(all.map(({ heading, missing, parts }) => [heading, missing, parts[0]?.blocks[0]?.text])).toEqual([
      ['1. Kết quả nổi bật', true, '[chưa có nội dung]'],
      ['2. Tồn tại, hạn chế', true, '[chưa có nội dung]'],
      ['3. Nguyên nhân', false, 'Thiếu kinh phí.'],
      ['Phương hướng, nhiệm vụ kỳ tới', true, '[chưa có nội dung]'],
      ['Đề xuất, kiến nghị', true, '[chưa có nội dung]'],
    ]);
  });

  it('of their own are printed all the same, with a warning', () => {
    const { model, warnings } = built('Lời đầu.\n\n## Tồn tai, hạn che\nChậm.\n## Việc khác\nCòn nữa.');
    expect(model.notes.assessment.map(({ heading, parts }) => [heading, parts[0]?.blocks[0]?.text])).toEqual([
      ['1. Kết quả nổi bật', 'Lời đầu.'],
      ['2. Tồn tại, hạn chế', 'Chậm.'],
      ['3. Nguyên nhân', '[chưa có nội dung]'],
      ['4. Việc khác', 'Còn nữa.'],
    ]);
    expect(said(warnings)).toEqual([
      '1:1 this text stands before every heading; it is printed under "Kết quả nổi bật".',
      '5:1 heading "Việc khác" is not one of the form; it is printed at the end of the assessment.',
    ]);
  });

  it('in notes of several plans name the plan, and the one that is silent', () => {
    const other = {
      'plans/b/plan.yaml': { title: 'Kế hoạch hai', issuer: 'thu', issued: '2025-01-01', period: '2025' },
    };
    const { model } = builtOf({ ...ITEMS, ...other }, { notes: { b: '## Nguyên nhân\nKhách quan.' } });
    expect(
      model.notes.assessment[2]?.parts.map(({ plan_name, blocks }) => [plan_name, blocks[0]?.text]),
    ).toEqual([
      ['Kế hoạch thử', '[chưa có nội dung]'],
      ['Kế hoạch hai', 'Khách quan.'],
    ]);
  });
});

describe('text', () => {
  it('is paragraphs and lists; comments are not printed', () => {
    expect(
      results(
        '## Kết quả nổi bật\nMột\ndòng.\n\n<!-- hướng dẫn\nviết --> Hai.\n- mục\n  nối\n  - mục con\n1. đánh số',
      ),
    ).toBe(['0 Một dòng.', '0 Hai.', '-0 mục nối', '-1 mục con', '1.0 đánh số'].join('\n'));
  });

  test.each([
    [
      '**đậm** và *nghiêng*',
      [
        ['đậm', 'b'],
        [' và ', ''],
        ['nghiêng', 'i'],
      ],
    ],
    ['***cả hai***', [['cả hai', 'bi']]],
    ['a * b * c, snake_case_name', [['a * b * c, snake_case_name', '']]],
    ['\\*không\\* đậm', [['*không* đậm', '']]],
    ['<b>không</b> [x](y)', [['<b>không</b> [x](y)', '']]],
  ])('%s', (text, expected) => {
    expect(
      runsOf(text).map(({ text: run, bold, italic }) => [run, `${bold ? 'b' : ''}${italic ? 'i' : ''}`]),
    ).toEqual(expected);
  });

  it('keeps the place of every letter', () => {
    const [, section] = parseNote('## A\n\n  - một hai\n    ba bốn');
    const [block] = section?.blocks ?? [];
    if (block === undefined) throw new Error('no block');
    expect([block.text, placeIn(block, 4), placeIn(block, block.text.indexOf('bốn'))]).toEqual([
      'một hai ba bốn',
      { line: 3, column: 9 },
      { line: 4, column: 8 },
    ]);
  });
});

describe('fields', () => {
  test.each([
    ['{{value "8.1"}}', '51,5%'],
    ['{{ value targets/8.1 }}', '51,5%'],
    ['{{value “8.1”}}', '51,5%'],
    ['{{last "8.1"}}', '48,3%'],
    ['{{change "8.1"}}', 'tăng 3,2 điểm phần trăm'],
    ['{{goal "8.1"}}', '≥ 85%'],
    ['{{status "8.1"}}', 'chậm tiến độ'],
    ['{{name "29"}}', 'Ban hành quy chế'],
    ['{{lead "29"}}', 'Sở B'],
    ['{{deadline "29"}}', 'Tháng 8/2025'],
    ['{{days_late "29"}}', '14'],
    ['{{count tasks}}', '02'],
    ['{{count tasks overdue}}', '02'],
    ['{{count tasks overdue agency so-a}}', '01'],
    ['{{count tasks done}}', '0'],
    ['{{count targets}}', '02'],
    ['{{count targets no_data}}', '01'],
    ['{{period}} {{cutoff}}', 'quý III năm 2025 14/9/2025'],
    ['{{value "9"}}', '[chưa có số liệu]'],
  ])('%s says %s', (field, text) => {
    expect(results(`## Kết quả nổi bật\nĐạt ${field} nhé`)).toBe(`0 Đạt ${text} nhé`);
  });

  it('that say nothing or are unknown are faults with their place, all at once', () => {
    const { faults } = built(
      '## Nguyên nhân\nA {{valeu "8.1"}}\n- B {{value "77"}} {{count things}}\n- C {{count tasks late}} {{value "29"}}\n- D {{value "8.1"',
    );
    expect(said(faults)).toEqual([
      '2:3 there is no field "valeu"; the fields are: value, last, last_year, change, goal, deadline, days_late, status, name, lead, count, period, cutoff.',
      '3:5 plan a has no item "77" of the kind this field needs.',
      '3:20 after count comes targets or tasks, not "things".',
      expect.stringContaining('4:5 count does not know "late"; use: done, open, done_in_time,'),
      '4:26 plan a has no item "29" of the kind this field needs.',
      '5:5 braces {{ }} that do not pair.',
    ]);
  });

  it('that count what there is not, or what can never be, are faults too', () => {
    const register = {
      name: 'Tỉnh Thử',
      agencies: {
        'so-a': { name: 'Sở A' },
        'so-b': { name: 'Sở B' },
        'so-cu': {
          name: 'Sở Cũ',
          until: '2025-02',
          successors: [{ id: 'so-a', main: true }, { id: 'so-b' }],
        },
        'so-tan': { name: 'Sở Tan', until: '2025-02' },
      },
    };
    const plan = {
      title: 'Kế hoạch thử',
      issuer: 'thu',
      issued: '2025-01-01',
      period: '2025',
      groups: [{ id: 'I', name: 'Một' }],
    };
    const saidOf = (field: string, asked: object = {}): string[] =>
      said(builtOf(ITEMS, { register, notes: { a: field }, ...asked }).faults);
    expect(
      [
        '{{count tasks agency khong-co}}',
        '{{count tasks agency so-aa}}',
        '{{count tasks agency}}',
        '{{count tasks agency so-cu}}',
        '{{count tasks group 1}}',
        '{{count tasks done overdue}}',
        '{{count targets met missed}}',
      ].flatMap((field) => saidOf(field)),
    ).toEqual([
      '1:1 no register holds agency "khong-co"; kh list agencies shows the ids.',
      '1:1 no register holds agency "so-aa"; did you mean so-a?',
      '1:1 no register holds agency ""; kh list agencies shows the ids.',
      '1:1 Sở Cũ (so-cu) ended on 28/02/2025 and its items count for its successor; write agency so-a.',
      '1:1 the plan has no groups, so group "1" cannot be counted; leave out group.',
      '1:1 nothing is done, overdue at once, so the count is always 0; keep one word.',
      '1:1 nothing is met, missed at once, so the count is always 0; keep one word.',
    ]);
    expect(saidOf('{{count tasks group 1}}', { plan })).toEqual([
      '1:1 the plan has no group "1"; its groups are: I.',
    ]);
    const fine = ['agency so-tan', 'overdue unreported', 'open overdue', 'overdue agency so-b'];
    expect(fine.flatMap((words) => saidOf(`{{count tasks ${words}}}`))).toEqual([]);
    expect(saidOf('{{count tasks group I}}', { plan })).toEqual([]);
  });

  it('never become marks: what they say is text', () => {
    const items = { 'plans/a/tasks/1.yaml': { name: '*Việc* {{value "1"}} **đậm**' } };
    const { model, faults } = builtOf(items, { notes: { a: '## Nguyên nhân\n*{{name "1"}}*' } });
    expect([model.notes.assessment[2]?.parts[0]?.blocks[0]?.runs, faults]).toEqual([
      [{ text: '*Việc* {{value "1"}} **đậm**', bold: false, italic: true }],
      [],
    ]);
  });
});

describe('figures typed by hand', () => {
  const warned = (sentence: string): string[] => said(built(`## Kết quả nổi bật\n${sentence}`).warnings);
  const VALUE = 'the data of 8.1 at the cut-off say 51,5%; {{value "8.1"}} cannot go stale.';

  it.each([
    'Tỷ lệ hồ sơ trực tuyến của tỉnh đạt 51,5%.',
    'Tỷ lệ hồ sơ trực tuyến của tỉnh đạt 51,5%, tăng 3,2 điểm so với 48,3% của kỳ trước, mục tiêu 85% năm 2026.',
    'Tỷ lệ hồ sơ trực tuyến của tỉnh do 12 cơ quan thực hiện theo Kế hoạch 25/KH-UBND.',
    'Chỉ tiêu 8.1 còn thấp.',
    'Tỷ lệ hồ sơ trực tuyến còn 20% ở một số nơi.',
    'Một chỉ tiêu khác đạt 99%.',
    'Có 02 nhiệm vụ quá hạn.',
    'Có 01 nhiệm vụ quá hạn của Sở A.',
    'Toàn tỉnh tốt. Sở A có 01 nhiệm vụ quá hạn.',
    'Tổng số 02 nhiệm vụ; đã hoàn thành 0/2 nhiệm vụ, chưa hoàn thành 02 nhiệm vụ.',
    'Tổng số 01 nhiệm vụ còn lâu mới xong, đã hoàn thành 9 chỉ tiêu.',
    'Tỷ lệ hồ sơ trực tuyến của tỉnh đạt {{value "8.1"}}.',
  ])('that agree, or are about something else, pass: %s', (sentence) => {
    expect(warned(sentence)).toEqual([]);
  });

  it.each([
    ['Tỷ lệ hồ sơ trực tuyến của tỉnh đạt 55%.', [`2:37 typed 55%, but ${VALUE}`]],
    ['Mở đầu. Chỉ tiêu 8.1 đạt 12,5 % và tốt.', [`2:26 typed 12,5 %, but ${VALUE}`]],
    [
      'Hiện có 05 nhiệm vụ quá hạn.',
      [
        '2:9 typed 05 nhiệm vụ quá hạn, but the count at the cut-off is 02; {{count tasks overdue}} cannot go stale.',
      ],
    ],
    [
      'Sở A tốt. Tổng số 70 nhiệm vụ, đã hoàn thành 5/70 nhiệm vụ.',
      [
        '2:11 typed Tổng số 70 nhiệm vụ, but the count at the cut-off is 02; {{count tasks}} cannot go stale.',
        '2:32 typed đã hoàn thành 5/70 nhiệm vụ, but the count at the cut-off is 0; {{count tasks done}} cannot go stale.',
      ],
    ],
    [
      'Cả 2 chỉ tiêu chưa có số liệu.',
      [
        '2:4 typed 2 chỉ tiêu chưa có số liệu, but the count at the cut-off is 01; {{count targets no_data}} cannot go stale.',
      ],
    ],
  ])('that contradict the data are warnings with their place: %s', (sentence, expected) => {
    expect(warned(sentence)).toEqual(expected);
  });
});
