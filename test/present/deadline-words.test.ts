// Deadlines and the time of a plan in words, in both languages.
import { expect, it } from 'vitest';
import { deadlineWords, intervalWords } from '../../src/present/deadline-words.ts';

it.each([
  ['2025-07', 'tháng 7/2025', '2025-07'],
  ['2025-Q4', 'quý IV/2025', 'Q4 2025'],
  ['2025/2030', 'từ năm 2025 đến năm 2030', 'from 2025 to 2030'],
  ['2025/..', 'từ năm 2025, thường xuyên', 'from 2025 on, ongoing'],
  ['ongoing', 'thường xuyên', 'ongoing'],
  ['quarterly', 'hằng quý', 'quarterly'],
  ['yearly 11', 'hằng năm, trong tháng 11', 'yearly, in November'],
  ['yearly 11-15', 'hằng năm, chậm nhất ngày 15/11', 'yearly, by 15 November'],
  ['yearly 11 ahead', 'hằng năm, trong tháng 11 của năm trước', 'yearly, in November of the year before'],
  ['cuối năm', 'cuối năm', 'cuối năm'],
])('the deadline %s is %s, and %s', (text, vi, en) => {
  expect([deadlineWords(text, 'vi'), deadlineWords(text, 'en')]).toEqual([vi, en]);
});

it.each([
  ['2025', 'năm 2025', '2025'],
  ['2025/2030', '2025–2030', '2025–2030'],
  ['2025/..', 'từ năm 2025', 'from 2025'],
  ['2025-07/2026', 'từ tháng 7/2025 đến năm 2026', 'from 2025-07 to 2026'],
])('a plan for %s is for %s, and %s', (text, vi, en) => {
  expect([intervalWords(text, 'vi'), intervalWords(text, 'en')]).toEqual([vi, en]);
});
