// Findings as a person reads them.
import { describe, expect, it } from 'vitest';
import { prettyFindings } from '../../../src/present/findings/pretty.ts';
import { FINDING, LOOK, reportOf, WARNING } from './sample.ts';

const BLOCK = `plans/a/targets/1.yaml:2:7 lỗi KH106 ">= 85%" không phải là một mục tiêu.
  2 │ goal: ">= 85%"
    │       ^^^^^^^^
  → Các dạng đúng: 85, ">= 85", "> 55", "<= 10", "== 3", 16..18.
`;

describe('the pretty format', () => {
  it('shows the place, the message, the line with the spot, the hint, and the counts', () => {
    expect(prettyFindings(reportOf([FINDING]), LOOK)).toBe(
      `${BLOCK}\nĐã kiểm tra 2 tệp: 1 lỗi, 0 cảnh báo.\n`,
    );
  });

  it('says in one line that nothing was found', () => {
    expect(prettyFindings(reportOf([]), LOOK)).toBe('Đã kiểm tra 2 tệp: 0 lỗi, 0 cảnh báo.\n');
  });

  it('counts accepted findings and shows them only when asked, with the reason', () => {
    const accepted = { ...FINDING, accepted: 'in sai trong văn bản' };
    expect(prettyFindings(reportOf([accepted]), LOOK)).toBe(
      'Đã kiểm tra 2 tệp: 0 lỗi, 0 cảnh báo, 1 đã chấp nhận. Xem bằng --accepted.\n',
    );
    expect(prettyFindings(reportOf([accepted], { showAccepted: true }), LOOK)).toBe(
      `${BLOCK}  → đã chấp nhận: in sai trong văn bản\n\nĐã kiểm tra 2 tệp: 0 lỗi, 0 cảnh báo, 1 đã chấp nhận.\n`,
    );
  });

  it('shows errors first when there is a limit, and counts the rest', () => {
    const text = prettyFindings(reportOf([WARNING, FINDING], { most: 1 }), LOOK);
    expect(text).toBe(
      `${BLOCK}\nĐã kiểm tra 2 tệp: 1 lỗi, 1 cảnh báo.\nCòn 1 phát hiện không hiện ra vì giới hạn số lượng.\n`,
    );
  });

  it('names the rules that are switched off, also those that would have found nothing', () => {
    const disabled = [
      { code: 'KH601', count: 3 },
      { code: 'KH602', count: 0 },
    ];
    expect(prettyFindings(reportOf([], { disabled }), LOOK)).toBe(
      'Đã kiểm tra 2 tệp: 0 lỗi, 0 cảnh báo.\nQuy tắc đã tắt trong kh.yaml (số phát hiện bị ẩn): KH601 (3), KH602 (0).\n',
    );
  });

  it('says what a change is compared with', () => {
    expect(prettyFindings(reportOf([], { base: 'abc1234' }), LOOK)).toBe(
      'So với abc1234, 2 tệp thay đổi: 0 lỗi, 0 cảnh báo.\n',
    );
  });

  it('says that warnings fail', () => {
    expect(prettyFindings(reportOf([WARNING], { strict: true }), LOOK)).toContain(
      'Vì --strict, cảnh báo cũng tính là không đạt.\n',
    );
  });

  it('has no excerpt for what is wrong with a whole file', () => {
    const whole = {
      ...FINDING,
      code: 'KH005',
      path: [],
      range: { line: 1, column: 1, endLine: 1, endColumn: 1 },
    } as const;
    expect(prettyFindings(reportOf([whole]), LOOK)).toBe(
      'plans/a/targets/1.yaml:1:1 lỗi KH005 Tệp không phải văn bản UTF-8.\n  → Lưu lại tệp với bảng mã UTF-8; tệp Word, Excel thì chép nội dung sang một\n    tệp văn bản mới.\n\nĐã kiểm tra 2 tệp: 1 lỗi, 0 cảnh báo.\n',
    );
  });

  it('uses plain signs on a plain terminal, and colours only where there are any', () => {
    const plain = prettyFindings(reportOf([FINDING]), { ...LOOK, ascii: true });
    expect(plain).toContain('  2 | goal');
    expect(plain).toContain('  -> Các dạng');
    expect(prettyFindings(reportOf([FINDING]), { ...LOOK, colour: 1 })).toContain('\u001b[31mlỗi\u001b[39m');
  });

  it('stays within the width', () => {
    const long = { ...FINDING, params: { ...FINDING.params, written: 'chữ '.repeat(60) } };
    const lines = prettyFindings(reportOf([long], {}, `goal: 1\ngoal: "${'chữ '.repeat(60)}"\n`), {
      ...LOOK,
      width: 50,
    }).split('\n');
    expect(lines.filter((line) => line.length > 50)).toEqual([]);
  });
});

describe('text of a file in the pretty format', () => {
  const evil = (written: string): string =>
    prettyFindings(
      reportOf([{ ...FINDING, file: 'plans/a/targets/\u001b]0;x\u0007.yaml', params: { written } }]),
      LOOK,
    );

  it('cannot steer the terminal', () => {
    const text = evil('\u001b[2J\u202e\u0007\u009b');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is its purpose.
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(text).toContain('U+001B[2J');
  });

  it('cannot be a command of a pipeline, at the start of a line or inside one', () => {
    const text = evil(`${'x '.repeat(26)}::error file=a::b ##[group]c ##vso[task.complete]`);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toMatch(/##(?:vso)?\[/);
    const plain = prettyFindings(reportOf([FINDING], {}, 'a\n'), LOOK);
    expect(plain).not.toMatch(/\\:/);
  });
});
