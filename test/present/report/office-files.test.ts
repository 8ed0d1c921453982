// The files of a report against the schemas of ECMA-376, and a workbook read back.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { AnyModel, ReportModel } from '../../../src/present/report/model.ts';
import { docxReport } from '../../../src/present/report/word/docx.ts';
import { xlsxReport } from '../../../src/present/report/xlsx.ts';
import { schemaFaults } from './office-schemas.ts';
import { reminder, report } from './sample-report.ts';
import { all, openParts, type Parts, parseXml } from './word-file.ts';

const TEMPLATES = fileURLToPath(new URL('../../../templates/', import.meta.url));
const render = (model: AnyModel): Parts => {
  const name = docxReport.builtIn(model.kind) ?? '';
  return openParts(
    docxReport.render(model, { name, bytes: readFileSync(TEMPLATES + name), partials: {} }) as Uint8Array,
  );
};
const sheet = (model: AnyModel): Uint8Array => xlsxReport.render(model, null) as Uint8Array;
const named = (parts: Parts, pattern: RegExp): Parts =>
  Object.fromEntries(Object.entries(parts).filter(([name]) => pattern.test(name)));

const WORD_PARTS = /^word\/\w+\.xml$/;
const SHEET_PARTS = /^xl\/(?:\w+|worksheets\/\w+|tables\/\w+)\.xml$/;
const SLOW = 60_000;

describe('the schemas', () => {
  it(
    'find what does not belong',
    async () => {
      const parts = {
        'document.xml': (render(report())['word/document.xml'] ?? '').replace('<w:jc ', '<w:jcc '),
      };
      expect(await schemaFaults(parts, 'wml.xsd')).toEqual([expect.stringContaining('jcc')]);
    },
    SLOW,
  );

  it.each([
    ['report', report()],
    ['report without annexes', report({ annexes: [] })],
    ['letter', reminder()],
  ])(
    'find nothing wrong with the Word file of a %s',
    async (_, model) => {
      const parts = named(render(model), WORD_PARTS);
      expect(Object.keys(parts).length).toBeGreaterThanOrEqual(6);
      expect(await schemaFaults(parts, 'wml.xsd')).toEqual([]);
    },
    SLOW,
  );

  it(
    'find nothing wrong with the workbook',
    async () => {
      const parts = named(openParts(sheet(report())), SHEET_PARTS);
      expect(Object.keys(parts)).toHaveLength(10);
      expect(await schemaFaults(parts, 'sml.xsd')).toEqual([]);
    },
    SLOW,
  );
});

describe('a package', () => {
  const files: readonly (readonly [string, Parts])[] = [
    ['Word report', render(report())],
    ['Word letter', render(reminder())],
    ['workbook', openParts(sheet(report()))],
  ];

  it.each(files)('has a kind for every part and a part behind every relation: %s', (_, parts) => {
    const types = parseXml(parts['[Content_Types].xml'] ?? '');
    const attributes = (name: string, attribute: string): string[] =>
      all(types, name).map((each) => each.getAttribute(attribute) ?? '');
    const [defaults, overrides] = [attributes('Default', 'Extension'), attributes('Override', 'PartName')];
    const names = Object.keys(parts).filter((name) => name !== '[Content_Types].xml');
    const unknown = names.filter(
      (name) => !overrides.includes(`/${name}`) && !defaults.includes(name.split('.').at(-1) ?? ''),
    );
    expect([unknown, overrides.filter((name) => !names.includes(name.slice(1)))]).toEqual([[], []]);
    const targets = names
      .filter((name) => name.endsWith('.rels'))
      .flatMap((name) => {
        const base = name.replace(/_rels\/[^/]+$/, '');
        return all(parseXml(parts[name] ?? ''), 'Relationship').map((each) => {
          const target = each.getAttribute('Target') ?? '';
          return new URL(target, `file:///${base}`).pathname.slice(1);
        });
      });
    expect(targets.length).toBeGreaterThanOrEqual(7);
    expect(targets.filter((target) => !names.includes(target))).toEqual([]);
  });
});

describe('a workbook', () => {
  const parts = openParts(sheet(report()));
  const part = (name: string) => parseXml(parts[name] ?? '');
  const texts = all(part('xl/sharedStrings.xml'), 'si').map((each) => each.textContent ?? '');
  const formats = all(part('xl/styles.xml'), 'numFmt').map((each) => each.getAttribute('formatCode'));
  const looks = all(part('xl/styles.xml'), 'xf').slice(1);
  const cells = (name: string) =>
    all(part(name), 'c').map((cell) => {
      const value = all(cell, 'v')[0]?.textContent ?? null;
      const shown =
        cell.getAttribute('t') === 's' ? texts[Number(value)] : value === null ? null : Number(value);
      return [cell.getAttribute('r'), shown, Number(cell.getAttribute('s'))] as const;
    });

  it('has a sheet that says what it is, the official grid, and one for each annex', () => {
    const names = all(part('xl/workbook.xml'), 'sheet').map((each) => each.getAttribute('name'));
    expect(names).toEqual(['Báo cáo', 'Theo cơ quan', 'Phụ lục I', 'Phụ lục II']);
  });

  it('makes each annex a real table with filters, its heads frozen and repeated in print', () => {
    const table = part('xl/tables/table3.xml').documentElement;
    expect([table?.getAttribute('name'), table?.getAttribute('ref')]).toEqual(['ChiTieu', 'A5:D6']);
    expect(table === null ? [] : all(table, 'autoFilter').map((each) => each.getAttribute('ref'))).toEqual([
      'A5:D6',
    ]);
    expect(table === null ? [] : all(table, 'tableColumn').map((each) => each.getAttribute('name'))).toEqual([
      'Nhóm',
      'TT',
      'Chỉ tiêu',
      'Kết quả kỳ này',
    ]);
    const pane = all(part('xl/worksheets/sheet3.xml'), 'pane')[0];
    expect([pane?.getAttribute('ySplit'), pane?.getAttribute('state')]).toEqual(['5', 'frozen']);
    const setup = all(part('xl/worksheets/sheet3.xml'), 'pageSetup')[0];
    expect(
      ['paperSize', 'orientation', 'fitToWidth', 'fitToHeight'].map((name) => setup?.getAttribute(name)),
    ).toEqual(['9', 'landscape', '1', '0']);
    const titles = all(part('xl/workbook.xml'), 'definedName').map((each) => [
      each.getAttribute('name'),
      each.textContent,
    ]);
    expect(titles).toContainEqual(['_xlnm.Print_Titles', "'Phụ lục I'!$5:$5"]);
  });

  it('keeps numbers and days as numbers, shown as the report prints them', () => {
    const [figure] = cells('xl/worksheets/sheet3.xml').filter(([place]) => place === 'D6');
    expect(figure?.[1]).toBe(1068.5);
    const format = looks[figure?.[2] ?? 0]?.getAttribute('numFmtId');
    expect(formats[Number(format) - 164]).toBe('"ước "#,##0.0');
    expect(cells('xl/worksheets/sheet4.xml').find(([place]) => place === 'B5')?.[1]).toBe(45869);
  });

  it('never holds a formula: what looks like one is a text and stays one', () => {
    expect(Object.values(parts).filter((text) => /<f[ >]/.test(text))).toEqual([]);
    const [name] = cells('xl/worksheets/sheet4.xml').filter(([place]) => place === 'A5');
    expect(name?.[1]).toBe('=HYPERLINK("http://x")');
    expect(looks[name?.[2] ?? 0]?.getAttribute('quotePrefix')).toBe('1');
  });

  it('is the same twice, byte for byte', () => {
    expect(Buffer.from(sheet(report())).equals(Buffer.from(sheet(report())))).toBe(true);
  });

  it('takes any name without breaking', () => {
    const [first] = report().annexes;
    const odd = '<c>&"\u0001 _x000D_ \ud800';
    const model: ReportModel = report({
      annexes:
        first === undefined
          ? []
          : [{ ...first, title: odd, columns: first.columns.map((each) => ({ ...each, title: 'Trùng' })) }],
    });
    const again = openParts(sheet(model));
    expect(
      all(parseXml(again['xl/tables/table3.xml'] ?? ''), 'tableColumn').map((each) =>
        each.getAttribute('name'),
      ),
    ).toEqual(['Nhóm', 'Trùng', 'Trùng (2)', 'Trùng (3)']);
  });
});
