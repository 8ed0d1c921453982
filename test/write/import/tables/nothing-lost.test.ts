// Whatever the document: every line and every cell of it is in a table once, or left to the reader of prose; none is in both.

import { describe, expect, it } from 'vitest';
import type { SourceDocument, SourcePlace } from '../../../../src/model/source-document.ts';
import { piecesOf, recognizeTables } from '../../../../src/write/import/tables/recognize.ts';
import type { Piece } from '../../../../src/write/import/tables/types.ts';
import fc from '../../../fast-check.ts';
import { officeDocument, sourceText, tableOf, textDocument } from './documents.ts';
import { PRINTERS } from './made/print.ts';
import { WORN_PRINTERS } from './made/print-worn.ts';
import { madeTable } from './made/table.ts';

/** Without what parts cells: signs and spaces say nothing by themselves. */
const bare = (text: string): string => text.replace(/[\s|]+/g, '');

/** The words printed at a line, parts in their order; the parts of a line are numbered from 1. */
function byLine(pieces: readonly Piece[]): readonly string[] {
  const lines = new Map<string, Piece[]>();
  for (const piece of pieces) {
    if (bare(piece.text) === '') continue;
    const key = [piece.at.line, piece.at.table ?? 0].join('/');
    lines.set(key, [...(lines.get(key) ?? []), piece]);
  }
  const order = (at: SourcePlace): number => at.part ?? 0;
  return [...lines]
    .map(([key, found]) => {
      const parts = [...found].sort((one, other) => order(one.at) - order(other.at));
      return `${key} ${parts.map((part) => bare(part.text)).join('')}`;
    })
    .sort();
}

const sourcePieces = (document: Pick<SourceDocument, 'blocks'>): readonly Piece[] =>
  document.blocks.flatMap((block): Piece[] =>
    block.kind === 'paragraph'
      ? [{ text: block.text, at: block.at }]
      : block.rows.flatMap((row) =>
          row.cells.map((cell) => ({ text: cell.text, at: { ...cell.at, part: 10 * (cell.column + 1) } })),
        ),
  );

/** Cells of a grid have no part of their own: their column orders them, which pieces do not say; letters are compared instead. */
const letters = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => [...line].sort().join(''));

function expectNothingLost(document: SourceDocument): void {
  const { tables, rest } = recognizeTables(document);
  const placed = [...tables.flatMap(piecesOf), ...sourcePieces({ blocks: rest })];
  expect(letters(byLine(placed))).toEqual(letters(byLine(sourcePieces(document))));
  expect(rest.every((block) => document.blocks.includes(block))).toBe(true);
}

const FILES = [
  '000_09d9c97f3cb30dfe.txt',
  '001_e9a66fa08eedcfe1.txt',
  '002_18bf7e3c4feae946.txt',
  '003_c1cee04f8a0eaed8.txt',
  '004_3af9811e5cc25df9.txt',
];

const LINES = [
  'TT',
  'STT |',
  'Chỉ tiêu',
  'Nhiệm vụ',
  'Đơn vị tính',
  'Cơ quan chủ trì',
  'Kết quả',
  'TT\tChỉ tiêu\tĐVT\tMục tiêu',
  'TT\tTÊN NHIỆM VỤ\tCHỦ TRÌ\tPHỐI HỢP',
  '| TT | Nhiệm vụ | Chủ trì | Thời hạn |',
  '|---|---|---|---|',
  'TT    Nhiệm vụ            Chủ trì      Thời hạn',
  '1',
  '2.',
  '3',
  '8.1',
  'I.',
  'II',
  'a)',
  '1\tTỷ lệ hộ nghèo\t%\t≤ 3',
  '2\tThu ngân sách\tTỷ đồng\t12.500',
  '\ttrên địa bàn\t\t',
  '| 1 | Xây dựng đề án | Sở Y tế | Năm 2026 |',
  '1     Xây dựng đề án      Sở Y tế      Năm 2026',
  '      bảo tồn             ',
  'Xây dựng kế hoạch tiêm chủng mở rộng trên địa bàn tỉnh',
  '1. Rà soát quy hoạch vùng trồng cây ăn quả',
  'Sở Nông nghiệp và Môi trường',
  'UBND cấp xã |',
  '%',
  '≥ 95',
  '$\\geq 0,60$',
  'Quý I/2026',
  'Thường xuyên',
  '',
  '|',
  '|||',
  'PHỤ LỤC I',
  '(Kèm theo Kế hoạch số 07/KH-UBND)',
  '[1] Nghị quyết số 107/NQ-CP',
  'Nơi nhận:',
  'Trên đây là Kế hoạch của Ủy ban nhân dân tỉnh./.',
] as const;

const CELLS = [
  '',
  '^',
  '<',
  'TT',
  'Nhiệm vụ',
  'Chủ trì',
  'Thời hạn',
  '1',
  '2',
  '(1)',
  'I',
  'I. Đến năm 2030',
  'Sở Y tế',
  'Năm 2026',
  'Xây dựng đề án',
  'dở dang,',
  '- Một điểm',
] as const;

/** Marks of covered cells only where something covers them. */
const settled = (cells: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  for (const [rowIndex, row] of cells.entries()) {
    const own = row.map((text, column) => {
      const coverable =
        text === '^' ? rowIndex > 0 && rows[rowIndex - 1]?.[column] !== '<' : text !== '<' || column > 0;
      return coverable ? text : '';
    });
    // A cell spans either columns or rows here: what lies right of a cell that is covered from above is not covered by it.
    rows.push(
      own.map((text, column) =>
        text === '<' && (own[column - 1] === '^' || own[column - 1] === '<') ? '' : text,
      ),
    );
  }
  return rows.map((row, index) =>
    row.map((text, column) => (text === '^' && rows[index - 1]?.[column + 1] === '<' ? '' : text)),
  );
};

describe('nothing of a document is lost or taken twice', () => {
  it.each(FILES)('in %s', (file) => {
    expectNothingLost(textDocument(sourceText(file)));
  });

  it.each(FILES)('in %s printed twice', (file) => {
    const text = sourceText(file);
    expectNothingLost(textDocument(`${text}\n${text}`));
  });

  it.each(Object.entries({ ...PRINTERS, ...WORN_PRINTERS }))('in made tables as %s', (_, print) => {
    for (let seed = 100; seed < 110; seed += 1) expectNothingLost(print(madeTable(seed), seed));
  });

  it('in any lines', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 60 }), (lines) => {
        expectNothingLost(textDocument(lines.join('\n')));
      }),
      { numRuns: 300 },
    );
  });

  it('in any lines between headings and rows of a table', () => {
    const heading = fc.constantFrom(
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
      ['TT\tChỉ tiêu\tĐVT\tMục tiêu'],
      ['TT    Nhiệm vụ            Chủ trì      Thời hạn'],
    );
    fc.assert(
      fc.property(heading, fc.array(fc.constantFrom(...LINES), { maxLength: 40 }), (first, lines) => {
        expectNothingLost(textDocument(['Phụ lục', ...first, '1', ...lines].join('\n')));
      }),
      { numRuns: 300 },
    );
  });

  it('in any grids', () => {
    const grid = fc.integer({ min: 2, max: 5 }).chain((columns) =>
      fc.array(fc.array(fc.constantFrom(...CELLS), { minLength: columns, maxLength: columns }), {
        maxLength: 9,
      }),
    );
    const headed = grid.map((rows) =>
      rows.length > 0 && rows[0]?.length === 4 ? [['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'], ...rows] : rows,
    );
    const block = fc.oneof(fc.constantFrom('Phụ lục II', 'Danh mục nhiệm vụ', '', '3'), headed);
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        const made = blocks.map((entry, index) =>
          typeof entry === 'string' ? entry : tableOf(settled(entry), index + 1),
        );
        expectNothingLost(officeDocument(made));
      }),
      { numRuns: 500 },
    );
  });
});
