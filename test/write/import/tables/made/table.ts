// Annex tables made by chance, with what a right reading of them is: columns in many orders, headings in many words.
import { chanceOf } from './chance.ts';
import { type MadeRow, madeRows } from './rows.ts';
import { HEADINGS } from './words.ts';

export interface MadeTable {
  readonly kind: 'targets' | 'tasks';
  readonly roles: readonly string[];
  readonly headings: readonly string[];
  readonly rows: readonly MadeRow[];
  readonly title: readonly string[];
}

/** Orders of columns after the number. Names do not always come first. */
const ORDERS = {
  targets: [
    ['target', 'unit', 'goal', 'lead'],
    ['target', 'unit', 'result', 'goal', 'lead'],
    ['target', 'goal', 'unit', 'lead', 'note'],
    ['target', 'unit', 'goal', 'result'],
    ['target', 'lead', 'unit', 'goal'],
    ['target', 'unit', 'goal', 'lead', 'coordinating'],
    ['target', 'unit', 'goal', 'deadline', 'lead'],
  ],
  tasks: [
    ['task', 'lead', 'coordinating', 'output', 'deadline'],
    ['task', 'lead', 'coordinating', 'deadline', 'output'],
    ['task', 'output', 'deadline', 'lead', 'coordinating'],
    ['task', 'deadline', 'lead', 'coordinating', 'note'],
    ['task', 'lead', 'coordinating', 'deadline'],
    ['task', 'output', 'lead', 'coordinating', 'deadline'],
    ['task', 'lead', 'output', 'deadline'],
    ['task', 'lead', 'deadline', 'note'],
  ],
} as const;

export function madeTable(seed: number): MadeTable {
  const chance = chanceOf(seed);
  const kind = chance.pick(['targets', 'tasks'] as const);
  const roles = chance.pick<readonly string[]>(ORDERS[kind]);
  const headings = ['number', ...roles].map((role) => chance.pick(HEADINGS[role] ?? ['']));
  const number = chance.pick(['Phụ lục I', 'PHỤ LỤC 02', 'Phụ lục', 'Biểu số 1']);
  const name = kind === 'targets' ? 'Hệ thống chỉ tiêu chủ yếu' : 'PHÂN CÔNG NHIỆM VỤ TRỌNG TÂM';
  return {
    kind,
    roles,
    headings,
    rows: madeRows(kind, roles, chance),
    title: [number, name, '(Kèm theo Kế hoạch số 07/KH-UBND ngày 05/01/2026 của UBND tỉnh)'],
  };
}
