// An office's own Word form: tags that staff type in Word, and what is said when one is wrong.
import { describe, expect, it } from 'vitest';
import { TemplateFault } from '../../../src/present/report/format.ts';
import { docxReport } from '../../../src/present/report/word/docx.ts';
import { packParts } from '../../../src/present/zip.ts';
import { report } from './sample-report.ts';
import { figure, targetRow } from './sample-rows.ts';
import { all, openWord, parseXml, textOf } from './word-file.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A Word file as bare as Word opens. */
const form = (body: string): Uint8Array =>
  packParts({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}"/></Types>`,
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${W}></w:styles>`,
  });

/** Each text in a run of its own, as Word splits what is typed and corrected. */
const p = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`;
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((each) => `<w:tc>${p(each)}</w:tc>`).join('')}</w:tr>`;

const fill = (body: string, model = report()) =>
  docxReport.render(model, { name: 'my-form.docx', bytes: form(body), partials: {} }) as Uint8Array;

function faultsOf(body: string | Uint8Array): readonly object[] {
  const bytes = typeof body === 'string' ? form(body) : body;
  try {
    docxReport.render(report(), { name: 'my-form.docx', bytes, partials: {} });
  } catch (error) {
    if (error instanceof TemplateFault) return error.mistakes;
    throw error;
  }
  return [];
}

/** A mistake of the form, outside of loops, with nothing near it. */
const wrong = (problem: string, tag: string, more: object = {}): object => ({
  problem,
  file: 'my-form.docx',
  tag,
  line: null,
  loop: null,
  near: null,
  ...more,
});

describe('a form of the office', () => {
  it('is filled with three tags and one table loop', () => {
    const filled = openWord(
      fill(
        `${p('Kỳ: {{period.words}}, chốt ', '{{cut', '_off.words}}')}${p('{{summary.tasks.sentence}}')}<w:tbl>${row('Việc', 'Ai', 'Số ngày')}${row('{{#overdue}}{{name}}', '{{lead}}', '{{days_late}}{{/overdue}}')}</w:tbl>`,
      ),
    );
    expect(filled.paragraphs.slice(0, 2).map(textOf)).toEqual([
      'Kỳ: quý III năm 2025, chốt ngày 14/9/2025',
      'Tổng số 01 nhiệm vụ.',
    ]);
    expect(all(filled.document, 'w:tr').map((each) => all(each, 'w:tc').map(textOf))).toEqual([
      ['Việc', 'Ai', 'Số ngày'],
      ['Nhiệm vụ thử', 'Sở A', '45'],
    ]);
  });

  it('may loop within a loop in one row, and say what stands where there is nothing', () => {
    const filled = openWord(
      fill(
        `<w:tbl>${row('{{#targets.groups}}{{#rows}}{{id}}', '{{figure.text}}{{^last}}chưa có kỳ trước{{/last}}{{/rows}}{{/targets.groups}}')}</w:tbl>`,
        report({
          targets: {
            groups: report().targets.groups.map((group) => ({
              ...group,
              rows: [targetRow({ figure: figure() }), targetRow({ id: '2' })],
            })),
          },
        }),
      ),
    );
    expect(all(filled.document, 'w:tr').map((each) => all(each, 'w:tc').map(textOf))).toEqual([
      ['1', '68%chưa có kỳ trước'],
      ['2', 'chưa có kỳ trước'],
    ]);
  });

  it('writes numbers as Vietnamese papers do, years without a dot', () => {
    const many = report({
      budget: [
        {
          plan_name: '',
          year: 2025,
          unit: '',
          total: null,
          total_number: 92013.235,
          parts: [],
          sum: null,
          gap: null,
          place: null,
        },
      ],
    });
    const filled = openWord(fill(p('{{#budget}}{{year}}: {{total_number}}{{/budget}}'), many));
    expect(filled.paragraphs.map(textOf)).toEqual(['2025: 92.013,235']);
  });

  it('does not take an empty field for the field of that name further out', () => {
    const stamped = report({
      stamp: { commit: null, cut_off: '2025-09-14', version: '1', text: 'x' },
      revision: 'abc',
    });
    expect(openWord(fill(p('{{#stamp}}[{{commit}}]{{/stamp}}'), stamped)).paragraphs.map(textOf)).toEqual([
      '[]',
    ]);
  });
});

describe('an annex in a form of the office', () => {
  const annex = openWord(fill(`${p('{{#annexes}}')}${p('{{@table}}')}${p('{{/annexes}}')}`));

  it('brings the styles that the form lacks', () => {
    const ids = all(parseXml(annex.parts['word/styles.xml'] ?? ''), 'w:style').map((each) =>
      each.getAttribute('w:styleId'),
    );
    expect(ids.sort()).toEqual(['TableCentre', 'TableGroup', 'TableGroupLabel', 'TableHead', 'TableText']);
    expect(annex.format('Chỉ tiêu')).toMatchObject({ size: 12, bold: true, align: 'center' });
  });
});

const NMAE = '{{nmae}}';

describe('what is wrong with a form', () => {
  it.each([
    ['a field that no report has', p('{{ky_bao_cao}}'), wrong('unknown_tag', 'ky_bao_cao')],
    [
      'a field that a part does not have',
      p('{{period.word}}'),
      wrong('unknown_tag', 'period.word', { near: 'period.words' }),
    ],
    [
      'a loop over what is not there',
      p('{{#overdu}}x{{/overdu}}'),
      wrong('unknown_tag', 'overdu', { near: 'overdue' }),
    ],
    ['a list where a text should stand', p('{{overdue}}'), wrong('not_text', 'overdue')],
    ['a tag without its end', p('{{period.words'), wrong('broken_tag', 'period.words')],
    [
      'a tag with half an end, and another after it',
      p('{{period.words} và {{period.words}}'),
      wrong('broken_tag', 'period.words'),
    ],
    ['a loop without its end', p('{{#overdue}}{{name}}'), wrong('unclosed_loop', 'overdue')],
    ['a loop without its beginning', p('{{name}}{{/overdue}}'), wrong('unopened_loop', 'overdue')],
    [
      'a loop closed by another name',
      p('{{#overdue}}{{name}}{{/overdu}}'),
      wrong('unclosed_loop', 'overdue'),
    ],
    [
      'a loop that begins in a table and ends outside',
      `<w:tbl>${row('{{#overdue}}{{name}}')}</w:tbl>${p('{{/overdue}}')}`,
      wrong('misplaced_loop', 'overdue'),
    ],
    ['a form without tags', p('period.words'), wrong('no_tag', '')],
  ])('%s is said with its tag', (_, body, expected) => {
    expect(faultsOf(body)).toEqual([expected]);
  });

  it('is found in a loop that nothing stands in today, and below a field that is empty today', () => {
    expect(report().extensions).toEqual([]);
    expect(faultsOf(p(`{{#extensions}}${NMAE}{{/extensions}}{{^extensions}}${NMAE}{{/extensions}}`))).toEqual(
      [wrong('unknown_tag', 'nmae', { loop: 'extensions', near: 'name' })],
    );
    expect(
      faultsOf(p('{{#targets.groups}}{{#rows}}{{figure.texxt}}{{/rows}}{{figure}}{{/targets.groups}}')),
    ).toEqual([
      wrong('unknown_tag', 'figure.texxt', { loop: 'rows', near: 'figure.text' }),
      wrong('unknown_tag', 'figure', { loop: 'targets.groups' }),
    ]);
  });

  it('is told all at once, whatever its kind', () => {
    expect(faultsOf(p('{{periodx.words}} {{overdue}} {{#overdue}}{{nmae}}{{/overdue}}'))).toEqual([
      wrong('unknown_tag', 'periodx.words', { near: 'period.words' }),
      wrong('not_text', 'overdue'),
      wrong('unknown_tag', 'nmae', { loop: 'overdue', near: 'name' }),
    ]);
    expect(faultsOf(`${p('{{#overdue}}x')}${p('{{/extensions}}')}${p('{{a')}`)).toHaveLength(2);
  });

  it.each([
    ['no zip file', Buffer.from('no Word file')],
    ['an empty file', Buffer.alloc(0)],
    ['another zip file', packParts({ 'a.txt': 'x' })],
    [
      'a document that is no XML',
      packParts({ 'word/document.xml': '<w:p', '[Content_Types].xml': '<Types>' }),
    ],
  ])('%s is no form', (_, bytes) => {
    expect(faultsOf(bytes)).toEqual([wrong('not_word', '')]);
  });
});
