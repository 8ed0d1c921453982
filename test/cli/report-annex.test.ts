// The yearly report on the real plan against annex I of the paper that gave its results: every row, in order, in every format.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportModel } from '../../src/present/report/model.ts';
import { schemaFaults } from '../present/report/office-schemas.ts';
import { all, openParts, openWord, parseXml, textOf } from '../present/report/word-file.ts';
import { runKh } from './run-kh.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ASKED = ['report', '2025', '--plan', 'thai-nguyen-chuyen-doi-so-2025', '--as-of', '2026-01-15'];

/** As the paper prints it: TT, Chỉ tiêu, ĐVT, Mục tiêu, Kết quả hiện tại, Mô tả kết quả hiện tại. */
type SourceRow = readonly [
  number: string,
  name: string,
  unit: string,
  goal: string,
  result: string,
  said: string,
];

function sourceRows(): SourceRow[] {
  const source = readFileSync(join(ROOT, 'docs/sources/002_18bf7e3c4feae946.txt'), 'utf8');
  const annex = source.slice(source.indexOf('Phụ lục I. TÌNH HÌNH'), source.lastIndexOf('Phụ lục II'));
  const rows: string[][] = [];
  for (const line of annex.split('\n')) {
    const cells = line.split('\t').map((cell) => cell.replace(/<\/?i>/g, '').trim());
    if (cells.length < 6 || cells[0] === 'TT') continue;
    if (cells[0] !== '') rows.push(cells);
    // A cell that a page break cut in two goes on here.
    else
      for (const [index, cell] of cells.entries())
        if (cell !== '') rows.at(-1)?.splice(index, 1, `${rows.at(-1)?.[index]} ${cell}`);
  }
  return rows.map(([a = '', b = '', c = '', d = '', e = '', f = '']) => [a, b, c, d, e, f]);
}

/** What typesetting differs in: formula marks, spaces in numbers and comparisons, the mark that ends a name or a cell. */
const plain = (text: string): string =>
  text
    .replace(/\$|\\geq/g, (mark) => (mark === '$' ? '' : '≥'))
    .replace(/([≥>])\s+/g, '$1')
    .replace(/[.;,]+$/, '')
    .trim();

const rows = sourceRows();
let model: ReportModel;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kh-annex-'));
  for (const format of ['json', 'docx', 'xlsx', 'html', 'md'])
    expect(runKh(ROOT, [...ASKED, '--out', join(folder, `a.${format}`)]).code).toBe(0);
  model = JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')) as ReportModel;
}, 60_000);

const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
const named = rows.map(([number, name]) => [number, plain(name)]);
const isItem = ([number]: SourceRow): boolean => /^\d+$/.test(number);
const cellsOf = (id: string): string[] => {
  const [annex] = model.annexes;
  const at = annex?.columns.findIndex((column) => column.id === id) ?? -1;
  return annex?.rows.filter(({ kind }) => kind === 'item').map(({ cells }) => cells[at]?.text ?? '?') ?? [];
};

it('the paper has twenty-five rows under three headings', () => {
  expect([rows.length, rows.filter(isItem).length]).toEqual([28, 25]);
});

describe('annex I of the paper and the annex of the report', () => {
  it('have the same rows in the same order', () => {
    expect(model.annexes[0]?.rows.map(({ cells }) => [cells[0]?.text, cells[1]?.text])).toEqual(named);
  });

  it('ask for the same: unit and goal of every row', () => {
    const asked = rows.filter(isItem).map(([number, , unit, goal]) =>
      // "Báo cáo" slipped into the column of units: it is no unit, and the goal is blank.
      unit === 'Báo cáo' ? [number, '', 'Báo cáo'] : [number, unit, plain(goal)],
    );
    const printed = cellsOf('id').map((id, index) => [
      id,
      cellsOf('unit')[index],
      plain(cellsOf('goal')[index] ?? ''),
    ]);
    expect(printed).toEqual(asked);
  });

  it('tell the same result of every row; a figure of another unit than the row says its own', () => {
    const told = rows.filter(isItem).map(([number, , unit, , result]) => {
      const figure = plain(result).replace('%', '');
      // The paper's own words beside it: "tỷ lệ 0,8% tổng chi Ngân sách tỉnh".
      return [number, number === '5' && unit === '% GRDP' ? `${figure}% tổng chi ngân sách tỉnh` : figure];
    });
    expect(cellsOf('id').map((id, index) => [id, plain(cellsOf('figure')[index] ?? '')])).toEqual(told);
  });

  it('say what the paper says beside every row; its bare “ĐẠT” is the verdict or the note of a missing figure', () => {
    const lost = rows.filter(isItem).flatMap(([number, , , , , said], index) => {
      const words = said
        .replace(/^ĐẠT\s*/, '')
        .replace(/^Năm 2024: /, '')
        .replace(/\\geq\s*/, '≥ ');
      const verdict = cellsOf('label')[index] ?? '';
      const isTold = (printed: string): boolean =>
        words.split(/;\s*(?=tỉnh Bắc Kạn)/).every((part) => plain(printed).includes(plain(part)));
      const description = cellsOf('description')[index] ?? '';
      const isVerdictTold =
        !said.startsWith('ĐẠT') || /^(?:Đạt|Vượt)$/.test(verdict) || description.includes('ghi đạt');
      return isTold(description) && isVerdictTold ? [] : [[number, said, verdict, description]];
    });
    expect(lost).toEqual([]);
  });
});

it.each([
  ['docx', /^word\/\w+\.xml$/, 'wml.xsd'],
  ['xlsx', /^xl\/(?:\w+|worksheets\/\w+|tables\/\w+)\.xml$/, 'sml.xsd'],
] as const)(
  'the %s of the real plan is valid by the schemas of ECMA-376',
  async (format, wanted, main) => {
    const parts = Object.entries(openParts(readFileSync(join(folder, `a.${format}`))));
    const checked = Object.fromEntries(parts.filter(([name]) => wanted.test(name)));
    expect(Object.keys(checked).length).toBeGreaterThanOrEqual(6);
    expect(await schemaFaults(checked, main)).toEqual([]);
  },
  60_000,
);

describe('the same rows, in the same order, stand in', () => {
  const strip = (markup: string): string =>
    markup
      .replace(/<[^>]*>/g, '')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&');

  it('the Word file', () => {
    const { document } = openWord(readFileSync(join(folder, 'a.docx')));
    const table = all(document, 'w:tbl').find((each) => textOf(each).includes('Diễn giải'));
    const found = table === undefined ? [] : all(table, 'w:tr').map((row) => all(row, 'w:tc').map(textOf));
    expect(found.slice(1).map(([number, name]) => [number, name])).toEqual(named);
  });

  it('the workbook, whose rows name their heading', () => {
    const parts = openParts(readFileSync(join(folder, 'a.xlsx')));
    const texts = all(parseXml(parts['xl/sharedStrings.xml'] ?? ''), 'si').map(
      (each) => each.textContent ?? '',
    );
    const sheet =
      Object.keys(parts)
        .filter((name) => /worksheets\/sheet\d+\.xml$/.test(name))
        .at(-1) ?? '';
    const cells = all(parseXml(parts[sheet] ?? ''), 'row').map((row) =>
      all(row, 'c').map((cell) => {
        const value = all(cell, 'v')[0]?.textContent ?? '';
        return cell.getAttribute('t') === 's' ? (texts[Number(value)] ?? '') : value;
      }),
    );
    const head = cells.findIndex((row) => row.includes('Chỉ tiêu'));
    const groups = rows.filter((row) => !isItem(row)).map(([number, name]) => `${number}. ${name}`);
    expect(cells.slice(head + 1).map(([, number, name]) => [number, name])).toEqual(
      rows.filter(isItem).map(([number, name]) => [number, plain(name)]),
    );
    expect([...new Set(cells.slice(head + 1).map(([group]) => group))]).toEqual(groups);
  });

  it('the web page', () => {
    const page = text('a.html');
    const annex = page.slice(page.indexOf('id="phu-luc-targets"'));
    const body = annex.slice(annex.indexOf('<tbody'), annex.indexOf('</tbody>'));
    const found = body
      .split('<tr ')
      .slice(1)
      .map((row) => [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)]);
    expect(found.map((cells) => [strip(cells[0]?.[1] ?? ''), strip(cells[1]?.[1] ?? '')])).toEqual(named);
  });

  it('the Markdown file', () => {
    const paper = text('a.md');
    const lines = paper
      .slice(paper.indexOf('## Phụ lục'))
      .split('\n')
      .filter((line) => /^\| (?!TT|:?-)/.test(line));
    const found = lines.map((line) => line.split(' | ').map((cell) => cell.replace(/^\| |\*\*/g, '').trim()));
    expect(found.map(([number, name]) => [number, name])).toEqual(named);
  });
});
