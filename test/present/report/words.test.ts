// Words that depend on numbers and days: both directions and zero.
import { describe, expect, test } from 'vitest';
import { decimalOf, parseDecimal } from '../../../src/model/decimal.ts';
import { parseGoal } from '../../../src/model/quantity.ts';
import { deadlineWords } from '../../../src/present/deadline-words.ts';
import { describeChange } from '../../../src/present/report/change.ts';
import { targetSentence, taskSentence } from '../../../src/present/report/summary.ts';
import {
  countChangeText,
  countText,
  idsText,
  longDayText,
  nameText,
  periodText,
  shareText,
} from '../../../src/present/report/words.ts';
import { day } from '../../builders.ts';
import { periodOf } from './report-builder.ts';

const decimal = (text: string) => parseDecimal(text) ?? decimalOf(Number.NaN);

describe('a change in words', () => {
  test.each<[string, string, string | undefined, string, boolean, string, string, boolean | null]>([
    ['51.5', '48.3', '%', '>= 62', false, 'tăng 3,2 điểm phần trăm', 'up', true],
    ['48.3', '51.5', '%', '>= 62', false, 'giảm 3,2 điểm phần trăm', 'down', false],
    ['48.30', '48.3', '%', '>= 62', false, 'không thay đổi', 'same', null],
    ['0.3', '0.1', '% GRDP', '>= 1', false, 'tăng 0,2 điểm phần trăm', 'up', true],
    ['3', '8', '%', '<= 5', false, 'giảm 5 điểm phần trăm', 'down', true],
    ['15', '14', 'hạng', '<= 10', true, 'giảm 01 bậc', 'down', false],
    ['8', '20', 'hạng', '<= 10', true, 'tăng 12 bậc', 'up', true],
    ['8', '8', 'hạng', '<= 10', true, 'không thay đổi', 'same', null],
    ['1060380', '1059130', 'hồ sơ', '>= 1', false, 'tăng 1.250 hồ sơ', 'up', true],
    ['5', '8', 'xã', '>= 10', false, 'giảm 03 xã', 'down', false],
    ['0.68', '0.61', undefined, '>= 0.6', false, 'tăng 0,07', 'up', true],
    ['92013.235', '92013.24', 'triệu đồng', '== 1', false, 'giảm 0,005 triệu đồng', 'down', null],
    ['2', '1', 'một đơn vị dài hơn mức in được', '16..18', false, 'tăng 1', 'up', null],
  ])('%s after %s in %s', (now, before, unit, goal, isRank, text, direction, better) => {
    const change = describeChange(decimal(now), decimal(before), {
      unit,
      isRank,
      goal: parseGoal(goal) ?? null,
    });
    expect([change.text, change.direction, change.better]).toEqual([text, direction, better]);
  });

  test.each([
    [7, 5, 'tăng 02'],
    [5, 17, 'giảm 12'],
    [5, 5, 'không thay đổi'],
  ])('of counts, %i after %i', (now, before, text) => {
    expect(countChangeText(now, before)).toBe(text);
  });
});

describe('quantities', () => {
  test.each([
    [0, '0'],
    [1, '01'],
    [9, '09'],
    [10, '10'],
    [1250, '1.250'],
  ])('%i is written %s', (count, text) => {
    expect(countText(count)).toBe(text);
  });
  test('shares have one place, and nothing has none', () => {
    expect([shareText(19, 25), shareText(1, 3), shareText(0, 5), shareText(0, 0)]).toEqual([
      '76%',
      '33,3%',
      '0%',
      '',
    ]);
  });
  test('a long list of ids is cut', () => {
    expect([idsText(['1', '2']), idsText(['1', '2', '3', '4'], 2)]).toEqual(['1, 2', '1, 2 và 02 mục khác']);
  });
  test('a name loses the mark that ended it, but not what is left out', () => {
    expect([nameText('Ban hành quy chế.'), nameText('Rà soát; '), nameText('AI, IoT,...')]).toEqual([
      'Ban hành quy chế',
      'Rà soát',
      'AI, IoT,...',
    ]);
  });
});

describe('days and periods', () => {
  test.each([
    ['2026-01-05', 'ngày 05 tháng 01 năm 2026'],
    ['2025-02-10', 'ngày 10 tháng 02 năm 2025'],
    ['2025-07-05', 'ngày 05 tháng 7 năm 2025'],
    ['2025-11-25', 'ngày 25 tháng 11 năm 2025'],
  ])('%s is %s: a zero before months only in January and February', (text, words) => {
    expect(longDayText(day(text))).toBe(words);
  });
  test.each([
    ['2025-Q3', 'quý III năm 2025'],
    ['2025-H1', '6 tháng đầu năm 2025'],
    ['2025-H2', '6 tháng cuối năm 2025'],
    ['2025-9M', '9 tháng năm 2025'],
    ['2025', 'năm 2025'],
    ['2025-02', 'tháng 02 năm 2025'],
    ['2025-07', 'tháng 7 năm 2025'],
  ])('%s is %s', (text, words) => {
    expect(periodText(periodOf(text))).toBe(words);
  });
  test.each([
    ['2025-07', 'tháng 7/2025'],
    ['2025/2027', 'từ năm 2025 đến năm 2027'],
    ['2025/..', 'từ năm 2025, thường xuyên'],
    ['ongoing', 'thường xuyên'],
    ['quarterly', 'hằng quý'],
    ['yearly', 'hằng năm'],
    ['yearly 11', 'hằng năm, trong tháng 11'],
    ['yearly 11-15', 'hằng năm, chậm nhất ngày 15/11'],
    ['yearly 11 ahead', 'hằng năm, trong tháng 11 của năm trước'],
    ['khi có yêu cầu', 'khi có yêu cầu'],
  ])('the deadline %s is %s', (text, words) => {
    expect(deadlineWords(text, 'vi')).toBe(words);
  });
});

describe('counts as sentences', () => {
  const STATUSES = {
    missed: 0,
    off_track: 0,
    at_risk: 0,
    inconclusive: 0,
    awaiting: 0,
    no_data: 0,
    in_progress: 0,
    on_track: 0,
    achieved: 0,
    exceeded: 0,
  };
  test('of targets name what is met first, and nothing that is not there', () => {
    expect([
      targetSentence({
        total: 25,
        met: 19,
        estimated: 2,
        by_status: { ...STATUSES, achieved: 12, exceeded: 7, missed: 1, no_data: 5 },
      }),
      targetSentence({ total: 3, met: 0, estimated: 0, by_status: { ...STATUSES, no_data: 3 } }),
      targetSentence({ total: 0, met: 0, estimated: 0, by_status: STATUSES }),
    ]).toEqual([
      'Tổng số 25 chỉ tiêu: 19 chỉ tiêu đạt và vượt, bằng 76% (trong đó 07 chỉ tiêu vượt, 02 chỉ tiêu ước đạt); 01 chỉ tiêu không đạt; 05 chỉ tiêu chưa có số liệu.',
      'Tổng số 03 chỉ tiêu: chưa có chỉ tiêu nào đạt; 03 chỉ tiêu chưa có số liệu.',
      'Không có chỉ tiêu nào trong phạm vi báo cáo.',
    ]);
  });
  test('of tasks follow the official split', () => {
    const none = {
      total: 0,
      done: 0,
      done_in_time: 0,
      done_late: 0,
      open: 0,
      open_in_time: 0,
      overdue: 0,
      overdue_unreported: 0,
      no_deadline: 0,
      unclosed: 0,
      stopped: 0,
    };
    expect([
      taskSentence({
        ...none,
        total: 30,
        done: 6,
        done_in_time: 5,
        done_late: 1,
        open: 20,
        open_in_time: 12,
        overdue: 8,
        overdue_unreported: 3,
        no_deadline: 2,
        unclosed: 1,
        stopped: 1,
      }),
      taskSentence({ ...none, total: 1, open: 1, open_in_time: 1 }),
      taskSentence(none),
    ]).toEqual([
      'Tổng số 30 nhiệm vụ: đã hoàn thành 06 (đúng hạn 05, quá hạn 01); chưa hoàn thành 20 (trong hạn 12, quá hạn 08, trong đó 03 chưa có báo cáo); không có thời hạn 02; hết kỳ chưa khép lại 01; đã dừng 01.',
      'Tổng số 01 nhiệm vụ: đã hoàn thành 0 (đúng hạn 0, quá hạn 0); chưa hoàn thành 01 (trong hạn 01, quá hạn 0).',
      'Không có nhiệm vụ nào trong phạm vi báo cáo.',
    ]);
  });
});
