// Tables in notes stay tables in every format; what a note cannot hold is said with its place.
import { describe, expect, it } from 'vitest';
import { message } from '../../../src/model/messages/index.ts';
import { htmlReport } from '../../../src/present/report/html/render.ts';
import { markdownReport } from '../../../src/present/report/md/render.ts';
import type { NoteBlock, ReportModel } from '../../../src/present/report/model.ts';
import { docxReport } from '../../../src/present/report/word/docx.ts';
import { schemaFaults } from './office-schemas.ts';
import { builtOf } from './report-builder.ts';
import { builtInTemplate } from './template-files.ts';
import { all, openWord, textOf } from './word-file.ts';

const ITEMS = {
  'plans/a/targets/1.yaml': {
    name: 'Tỷ lệ thử',
    unit: '%',
    goal: 50,
    by: '2026',
    results: [{ date: '2025-06', value: 40 }],
  },
  'plans/a/tasks/2.yaml': { name: 'Việc', deadline: '2025-05' },
};

const built = (body: string) => builtOf(ITEMS, { notes: { a: `## Kết quả nổi bật\n${body}` } });
const blocksOf = ({ notes }: ReportModel): readonly NoteBlock[] =>
  notes.assessment[0]?.parts[0]?.blocks ?? [];
const rowsOf = (block: NoteBlock | undefined): string[][] =>
  (block?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text));
const said = (body: string): string[] =>
  built(body).warnings.map(
    ({ line, column, key, params }) => `${line}:${column} ${message('en', key, params)}`,
  );

const TABLE = '| Đơn vị | Số hồ sơ |\n| --- | :-: |\n| Sở **A** | {{count tasks}} |\n| a \\| b | 2 |';

describe('a table in a note', () => {
  it('keeps its rows, its emphasis and its fields', () => {
    const [before, table, after] = blocksOf(built(`Trước.\n\n${TABLE}\n\nSau.`).model);
    expect([before?.text, table?.kind, after?.text]).toEqual(['Trước.', 'table', 'Sau.']);
    expect(rowsOf(table)).toEqual([
      ['Đơn vị', 'Số hồ sơ'],
      ['Sở A', '01'],
      ['a | b', '2'],
    ]);
    expect(table?.rows[1]?.cells[0]?.runs).toEqual([
      { text: 'Sở ', bold: false, italic: false },
      { text: 'A', bold: true, italic: false },
    ]);
    expect(table?.text).toBe('Đơn vị | Số hồ sơ\nSở A | 01\na | b | 2');
  });

  it('may stand right below a sentence, without bars at its sides, with rows too short or too long', () => {
    const blocks = blocksOf(built('Kết quả:\nA | B\n--- | ---\n1\n').model);
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'Kết quả:'],
      ['table', 'A | B'],
      ['paragraph', '1'],
    ]);
    expect(rowsOf(blocksOf(built('| A | B |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |').model)[0])).toEqual([
      ['A', 'B'],
      ['1', ''],
      ['1', '2 | 3'],
    ]);
  });

  it('ends where a heading or a list begins, and no item of a list is its heading', () => {
    expect(
      blocksOf(built('| A | B |\n|---|---|\n| 1 | 2 |\n- mục | một\n').model).map(({ kind }) => kind),
    ).toEqual(['table', 'item']);
    const { notes } = built('| A | B |\n|---|---|\n## Nguyên nhân | khác\nCó.').model;
    expect(rowsOf(notes.assessment[0]?.parts[0]?.blocks[0])).toEqual([['A', 'B']]);
    expect(blocksOf(built('- A | B\n---|---\n').model).map(({ kind }) => kind)).toEqual(['item']);
  });

  it('is looked at cell by cell, with places in the file', () => {
    const { faults, warnings } = built(
      '| Chỉ tiêu | Số |\n|---|---|\n| {{goall "1"}} | 07 nhiệm vụ quá hạn |\n',
    );
    expect(faults.map(({ line, column, key }) => [line, column, key])).toEqual([
      [4, 3, 'note.unknown_field'],
    ]);
    expect(warnings.map(({ line, column, key }) => [line, column, key])).toEqual([
      [4, 19, 'note.typed_count'],
    ]);
  });

  it('is a table of Markdown', async () => {
    const text = String(await markdownReport.render(built(TABLE).model, builtInTemplate('bao-cao.md.hbs')));
    expect(text).toContain(
      '\n\n| Đơn vị | Số hồ sơ |\n| --- | --- |\n| Sở **A** | 01 |\n| a \\| b | 2 |\n\n',
    );
  });

  it('is a table of HTML', async () => {
    const text = String(await htmlReport.render(built(TABLE).model, builtInTemplate('bao-cao.html.hbs')));
    expect(text).toContain('<th scope="col">Đơn vị</th><th scope="col">Số hồ sơ</th>');
    expect(text).toContain('<tr><td>Sở <strong>A</strong></td><td>01</td></tr>');
  });

  it('is a table of Word whose heading is repeated, valid by the schemas', async () => {
    const form = builtInTemplate('bao-cao.docx');
    const { document, parts } = openWord(docxReport.render(built(TABLE).model, form) as Uint8Array);
    const table = all(document, 'w:tbl').find((each) => textOf(each).startsWith('Đơn vị'));
    expect(table && all(table, 'w:tr').map((each) => all(each, 'w:tc').map(textOf))).toEqual([
      ['Đơn vị', 'Số hồ sơ'],
      ['Sở A', '01'],
      ['a | b', '2'],
    ]);
    expect(table && all(table, 'w:tblHeader')).toHaveLength(1);
    const main = { 'word/document.xml': parts['word/document.xml'] ?? '' };
    expect(await schemaFaults(main, 'wml.xsd')).toEqual([]);
  });
});

describe('what a note cannot hold', () => {
  it('is said with its place', () => {
    expect(said('Một.\n\n```\nmã\n```')).toEqual([
      '4:1 a report has no blocks of code (``` or ~~~); this is printed as plain text.',
    ]);
    expect(said('| A | B |\n| 1 | 2 |')).toEqual([
      '2:1 this table lacks the row of dashes |---|---| right below its heading (or has another number of columns), so it is printed as a paragraph.',
    ]);
    expect(said('A | B\n---\n')).toEqual([]);
  });
});
