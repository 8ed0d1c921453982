// A finding as sentences.
import { describe, expect, it } from 'vitest';
import type { FindingCode } from '../../src/model/finding.ts';
import { LANGUAGES } from '../../src/model/messages/index.ts';
import { describeFinding } from '../../src/present/describe-finding.ts';

describe('a finding in words', () => {
  it('asks about a near word, and says nothing where there is none', () => {
    const hint = (suggestion: string) =>
      describeFinding('vi', { code: 'KH102', params: { key: 'gaol', suggestion } }).hint;
    expect([hint('goal'), hint('')]).toEqual([
      'Có phải là "goal"? Dữ liệu riêng thì đặt tên bắt đầu bằng "x-".',
      'Dữ liệu riêng thì đặt tên bắt đầu bằng "x-".',
    ]);
  });

  it('does not quote a proposal that has its own quotes', () => {
    expect(
      describeFinding('vi', { code: 'KH109', params: { written: '8.1', suggestion: '"8.1"' } }).hint,
    ).not.toContain('""');
  });

  it('shows a proposed spelling bare where the hint says to write it', () => {
    expect(
      describeFinding('en', { code: 'KH110', params: { written: '0,75', suggestion: '0.75' } }).hint,
    ).toMatch(/^Write 0\.75, /);
  });

  it('names what YAML stumbled over, and has a word for faults it does not know', () => {
    const text = (reason: string) => describeFinding('en', { code: 'KH001', params: { reason } }).message;
    expect([text('TAB_AS_INDENT'), text('BRAND_NEW')]).toEqual([
      'This YAML cannot be read: a tab indents the line; use spaces.',
      'This YAML cannot be read: the syntax is wrong.',
    ]);
  });

  it('names the kinds of value, and leaves an unknown one as it is', () => {
    const params = { key: 'lead', expected: 'array', received: 'symbol' };
    expect(describeFinding('en', { code: 'KH103', params }).message).toContain(
      'a list is needed, this is symbol',
    );
  });

  it('tells days and periods in words, and leaves what it quotes from a file', () => {
    const of = (language: 'vi' | 'en') =>
      describeFinding(language, { code: 'KH408', params: { due: '2031-06', covered: '2025/2030' } }).message;
    expect([of('vi'), of('en')]).toEqual([
      'Hạn tháng 6/2031 nằm ngoài thời gian của kế hoạch (2025–2030).',
      "The due day 2031-06 lies outside the plan's period (2025–2030).",
    ]);
    expect(
      describeFinding('vi', { code: 'KH105', params: { written: '2025-13', suggestion: '' } }).message,
    ).toContain('2025-13');
  });

  it.each(LANGUAGES)('without a text in the catalogue is at least its code (%s)', (language) => {
    expect(describeFinding(language, { code: 'KH999' as FindingCode, params: {} })).toEqual({
      message: 'KH999',
      hint: null,
    });
  });
});
