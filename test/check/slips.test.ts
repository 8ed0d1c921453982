// Slips that officials make, and the word or spelling that kh proposes for them.
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/check/understand.ts';
import { meantGoal, meantKey, meantValue, meantWord } from '../../src/check/vietnamese-words.ts';
import { readDocuments } from '../../src/load/document.ts';
import { suggestId } from '../../src/model/repository.ts';
import { readVietnameseNumber } from '../../src/model/vietnamese-number.ts';
import { describeFinding } from '../../src/present/describe-finding.ts';
import { foundInTarget } from './found.ts';

describe('a number with one group of three decimals', () => {
  it('is doubted where it ends in zero or counts things', () => {
    expect(foundInTarget('unit: người\ngoal: 1.780\n')).toEqual(['KH621 goal']);
    expect(foundInTarget('unit: hồ sơ\ngoal: 12.505\n')).toEqual(['KH621 goal']);
    expect(foundInTarget('unit: tỷ đồng\ngoal: ">= 12.500"\n')).toEqual(['KH621 goal']);
  });

  it('is believed for shares, parts of one, other units and other lengths', () => {
    expect(foundInTarget('unit: "%"\ngoal: 12.500\n')).toEqual([]);
    expect(foundInTarget('unit: điểm\ngoal: 0.750\n')).toEqual([]);
    expect(foundInTarget('unit: tỷ đồng\ngoal: 12.505\n')).toEqual([]);
    expect(foundInTarget('unit: người\ngoal: 1780.500\n')).toEqual([]);
  });
});

describe('Vietnamese words', () => {
  it('lead to the word of the key', () => {
    expect(meantWord('Hoàn thành', ['done', 'paused'])).toBe('done');
    expect(meantWord('đạt', ['achieved', 'not_achieved'])).toBe('achieved');
    expect(meantWord('đạt', ['done'])).toBeUndefined();
    expect(meantWord('constructor', ['done'])).toBeUndefined();
  });

  it('lead to the sign of a goal', () => {
    const goal = (text: string): string => meantGoal(text, readVietnameseNumber);
    expect(['trên 90%', '>= 85%', '≤ 1.780', '“> 5”', 'nhiều hơn'].map(goal)).toEqual([
      '> 90',
      '>= 85',
      '<= 1780',
      '> 5',
      '',
    ]);
    expect(['trên 90%', 'từ 62,5', 'dưới 10', 'không quá 1.780', 'nhiều'].map(goal)).toEqual([
      '> 90',
      '>= 62.5',
      '< 10',
      '<= 1780',
      '',
    ]);
  });
});

describe('Vietnamese words in other places', () => {
  it('lead to a value with its sign', () => {
    const value = (text: string): string => meantValue(text, readVietnameseNumber);
    expect(['khoảng 80%', 'trên 50', 'ước đạt 48,3', 'đạt kế hoạch'].map(value)).toEqual([
      '~80',
      '>50',
      '~48.3',
      '',
    ]);
  });

  it('lead to the key that may stand there', () => {
    expect(meantKey('Hạn', ['name', 'deadline'])).toBe('deadline');
    expect(meantKey('thời_hạn', ['by'])).toBe('by');
    expect(meantKey('hạn', ['name'])).toBeUndefined();
    expect(meantKey('constructor', ['name'])).toBeUndefined();
  });
});

/** The hint of the one finding in a task with this line. */
const hintOf = (line: string): string | null | undefined => {
  const [finding] = understand(
    readDocuments([{ path: 'plans/a/tasks/1.yaml', text: `name: Thử\n${line}\n` }]),
  ).findings.filter(({ code }) => code !== 'KH120');
  return finding && describeFinding('vi', finding).hint;
};

describe('a line that a tab indents', () => {
  it('is told of its tab, whatever else is wrong with it', () => {
    const text = 'name: Thử\n\t: {';
    const [finding] = readDocuments([{ path: 'plans/a/tasks/1.yaml', text }]).map(({ syntax }) => syntax);
    expect(finding?.params.reason).not.toBe('OPEN_BRACKET');
    expect(finding && describeFinding('vi', finding).message).toMatch(/Tab/);
  });
});

describe('the hint', () => {
  it.each([
    ['hạn: 2025', 'Có phải là "deadline"? Dữ liệu riêng thì đặt tên bắt đầu bằng "x-".'],
    ['zzz: 2025', expect.stringMatching(/^Các khóa dùng được ở đây: name, .*deadline/)],
    ['log: [{2025-12, status: done}]', expect.stringMatching(/^Trong ngoặc, mỗi phần viết "khóa: giá trị"/)],
    ['log: {date: 2025}', 'Viết theo dạng log: [{date: 2025-06-15, status: in_progress}].'],
    ['accept: [KH414]', 'Viết theo dạng accept: [{code: KH301, reason: "..."}].'],
    ['lead: so-a, so-b', expect.stringContaining('"lead: [so-a, so-b]"')],
    ['lead: Sở nào đó', expect.stringContaining('"lead: [...]"')],
    ['contributes_to: 18', expect.stringContaining('"contributes_to: ["18"]"')],
    ['log: [{date: 2025, progress: 60%}]', expect.stringContaining('"progress: 60"')],
    ['log: [{date: 2025, progress: nhiều}]', 'Viết lại giá trị của "progress" cho đúng kiểu.'],
    ['name2: {a: 1}', expect.stringContaining('"name"')],
    ['output: {a: 1}', 'Viết lại giá trị của "output" cho đúng kiểu.'],
    ['log: [{date: 2025, progress: 101}]', '"progress" không được quá 100.'],
    ['log: [{date: 2025, progress: -1}]', '"progress" phải từ 0 trở lên.'],
    ['weight: 0', '"weight" phải lớn hơn 0.'],
    ['deadline: Tháng 7 năm 2025', expect.stringContaining('"2025-07"')],
    ['deadline: ngày 15 tháng 9 năm 2025', expect.stringContaining('"2025-09-15"')],
    ['deadline: năm 2026', expect.stringContaining('"2026"')],
    ['deadline: 9 tháng đầu năm 2026', expect.stringContaining('"2026-9M"')],
    ['deadline: 6 tháng 2026', expect.stringContaining('"2026-H1"')],
    ['deadline: giai đoạn 2025-2030', expect.stringContaining('"2025/2030"')],
  ])('for %s says what to write', (line, hint) => {
    expect(hintOf(line)).toEqual(hint);
  });

  it('for a rule that cannot be switched off says which can', () => {
    const text = 'validate: {disable: [KH001]}\n';
    const [finding] = understand(readDocuments([{ path: 'kh.yaml', text }])).findings;
    expect(finding && describeFinding('vi', finding).hint).toBe(
      'Chỉ tắt được quy tắc từ KH2xx trở đi, ví dụ KH601.',
    );
  });

  it('for an id proposes one', () => {
    expect(['Sở Y tế', 'Kế hoạch 2025', '…', 'đề-án.1'].map(suggestId)).toEqual([
      'so-y-te',
      'ke-hoach-2025',
      '',
      'de-an.1',
    ]);
  });
});

describe('YAML that does not parse', () => {
  const reason = (text: string): unknown =>
    readDocuments([{ path: 'plans/a/tasks/1.yaml', text }])[0]?.syntax?.params.reason;

  it('is explained by quotes within quotes or a missing blank', () => {
    expect(reason('name: "Nâng cấp" hạ tầng "số"\n')).toBe('INNER_QUOTES');
    expect(reason('name: Nhiệm vụ\nlead:[so-a]\n')).toBe('MISSING_BLANK');
  });
});
