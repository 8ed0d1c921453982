// Slips that officials make, and the word or spelling that kh proposes for them.
import { describe, expect, it } from 'vitest';
import { meantGoal, meantWord } from '../../src/check/vietnamese-words.ts';
import { readDocuments } from '../../src/load/document.ts';
import { readVietnameseNumber } from '../../src/model/vietnamese-number.ts';
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
    expect(['trên 90%', 'từ 62,5', 'dưới 10', 'không quá 1.780', 'nhiều'].map(goal)).toEqual([
      '> 90',
      '>= 62.5',
      '< 10',
      '<= 1780',
      '',
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
