// The report as Markdown: valid, and what a file holds stays text when it is read back.
import MarkdownIt from 'markdown-it';
import { describe, expect, it, test } from 'vitest';
import { markdownReport } from '../../../src/present/report/md/render.ts';
import type { AnyModel, ReportModel } from '../../../src/present/report/model.ts';
import { HOSTILE_AROUND, HOSTILE_FILES } from './hostile.ts';
import { modelOf } from './report-builder.ts';
import { builtInTemplate } from './template-files.ts';

type Token = ReturnType<MarkdownIt['parse']>[number];

const parser = new MarkdownIt({ html: true, linkify: true });

const render = async (model: AnyModel): Promise<string> =>
  String(await markdownReport.render(model, builtInTemplate('bao-cao.md.hbs')));

/** The plain text of an inline token, and what kinds of things are in it. */
const textOf = (token: Pick<Token, 'children'>): string =>
  (token.children ?? []).map((child) => (child.type === 'softbreak' ? ' ' : child.content)).join('');

/** Every table as rows of plain cells. */
function tablesOf(text: string): string[][][] {
  const tables: string[][][] = [];
  for (const token of parser.parse(text, {})) {
    if (token.type === 'table_open') tables.push([]);
    else if (token.type === 'tr_open') tables.at(-1)?.push([]);
  }
  let [table, row, inTable] = [-1, -1, false];
  for (const token of parser.parse(text, {})) {
    if (token.type === 'table_open') [table, row, inTable] = [table + 1, -1, true];
    else if (token.type === 'table_close') inTable = false;
    else if (token.type === 'tr_open') row += 1;
    else if (token.type === 'inline' && inTable) tables[table]?.[row]?.push(textOf(token));
  }
  return tables;
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const hostile = modelOf(HOSTILE_FILES, HOSTILE_AROUND);

describe('hostile names', () => {
  it('come back from every annex cell as they are', async () => {
    const tables = tablesOf(await render(hostile)).slice(-hostile.annexes.length);
    const expected = hostile.annexes.map((annex) => [
      annex.columns.map(({ title }) => title),
      ...annex.rows.map(({ cells }) => cells.map(({ text }) => flat(text))),
    ]);
    expect(tables.map((table) => table.map((row) => row.map(flat)))).toEqual(expected);
  });

  it('make no link, image, HTML, code or heading of their own', async () => {
    const text = await render(hostile);
    const tokens = parser.parse(text, {});
    const kinds = new Set(
      tokens.flatMap((token) => [token.type, ...(token.children ?? []).map((child) => child.type)]),
    );
    for (const kind of [
      'link_open',
      'image',
      'html_block',
      'html_inline',
      'code_inline',
      'fence',
      'code_block',
      'blockquote_open',
      's_open',
    ])
      expect(kinds).not.toContain(kind);
    const headings = tokens.flatMap((token, index) =>
      token.type === 'heading_open' ? [textOf(tokens[index + 1] as Token)] : [],
    );
    const { assessment, directions, due_next, proposals, ...before } = hostile.headings;
    const after = [
      assessment,
      ...hostile.notes.assessment.map(({ heading }) => flat(heading)),
      directions,
      due_next,
      proposals,
    ];
    expect(headings).toEqual([
      'BÁO CÁO',
      ...[...Object.values(before), ...after].filter((heading) => heading !== null),
      ...hostile.annexes.map(({ label }) => label),
    ]);
  });
});

test('an empty report is whole', async () => {
  const text = await render(modelOf({}));
  expect(text).toContain('Không có chỉ tiêu nào trong phạm vi báo cáo.');
  expect(tablesOf(text)).toEqual([]);
  expect(text.endsWith('./.\n') || text.endsWith('.\n')).toBe(true);
});

test('blanks to be filled in by hand stay blank', async () => {
  expect(await render(modelOf({}))).toContain(`Số:${'\u00a0'.repeat(6)}/BC-\\[ký hiệu\\]`);
});

test('the same model gives the same text', async () => {
  const model: ReportModel = modelOf(HOSTILE_FILES, HOSTILE_AROUND);
  expect(await render(model)).toBe(await render(hostile));
});
