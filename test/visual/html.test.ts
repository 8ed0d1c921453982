// The HTML report as people meet it: in a browser, on a phone, on paper, by keyboard, without scripts, without a network.
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { copyFixture, runKh } from '../cli/run-kh.ts';
import { askPage, CHROMIUM, dumpPage, printPdf, takePicture, WITHOUT } from './chromium.ts';
import { type PdfPage, pagesOf, WITHOUT_OFFICE } from './office.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Pictures are kept where KH_PICTURES says, for people to look at. */
const PICTURES = process.env.KH_PICTURES;

interface Page {
  readonly file: string;
  readonly html: string;
}

const pages = new Map<string, Page>();

function write(name: string, cwd: string, args: readonly string[]): void {
  const file = join(folder, `${name}.html`);
  const { code, stderr } = runKh(cwd, ['report', ...args, '--out', file], { KH_TODAY: '2026-01-15' });
  if (code !== 0) throw new Error(stderr);
  pages.set(name, { file, html: readFileSync(file, 'utf8') });
}

const cells = (text: string): string => `|${` ${text} |`.repeat(9)}\n`;
/** Wider than a phone. */
const WIDE_TABLE = `\n\n${cells('Nghiêng-ngả-dài-dòng')}${cells('---')}${cells('1.234.567.890')}`;

let folder = '';
beforeAll(() => {
  const fixture = copyFixture('bao-cao');
  folder = dirname(fixture);
  appendFileSync(join(fixture, 'plans/kh-so/notes/2025-Q3.md'), WIDE_TABLE);
  write('sample', fixture, ['2025-Q3', '--plan', 'kh-so']);
  write('letter', fixture, ['2025-Q3', '--template', 'don-doc', '--agency', 'so-y-te']);
  write('year', ROOT, ['2025', '--plan', 'thai-nguyen-chuyen-doi-so-2025', '--as-of', '2026-01-15']);
  write('quarter', ROOT, ['2025-Q3', '--plan', 'thai-nguyen-25-kh-ubnd-2025']);
}, 60_000);

const NAMES = ['sample', 'letter', 'year', 'quarter'] as const;
const pageOf = (name: string): Page => {
  const page = pages.get(name);
  if (page === undefined) throw new Error(name);
  return page;
};

describe.skipIf(CHROMIUM === undefined)(
  `the HTML report in Chromium${CHROMIUM === undefined ? `, ${WITHOUT}` : ''}`,
  { timeout: 300_000 },
  () => {
    describe.each([390, 1280])('at %i pixels', (width) => {
      test.each(NAMES)('%s has no serious fault of accessibility', (name) => {
        const script = `${axe.source};axe.run(document).then(({ violations, passes }) =>
        parent.postMessage(passes.length < 10 ? ['axe saw nothing'] : violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 120)).join(' | ')), '*'))`;
        expect(askPage(pageOf(name).html, width, script)).toEqual([]);
      });

      test.each(NAMES)('%s never scrolls sideways', (name) => {
        const script = 'parent.postMessage([document.documentElement.scrollWidth, innerWidth], "*")';
        const [content, view] = askPage(pageOf(name).html, width, script) as [number, number];
        expect(content).toBeLessThanOrEqual(view);
      });
    });

    it('is whole with every network blocked, its own script allowed by its own policy', () => {
      const dom = dumpPage(pageOf('sample').file);
      expect([
        /<div class="search" role="search">/.test(dom),
        dom.includes('aria-label="Sắp xếp theo Chỉ tiêu"'),
      ]).toEqual([true, true]);
      expect(dom.match(/<svg /g)?.length).toBe(7);
    });

    it('is whole without scripts: what needs them does not show', () => {
      const file = join(folder, 'without-scripts.html');
      writeFileSync(file, pageOf('sample').html.replace(/script-src '[^']*'/, "script-src 'none'"));
      const dom = dumpPage(file);
      expect([/class="search" role="search" hidden/.test(dom), dom.includes('<button')]).toEqual([
        true,
        false,
      ]);
      expect(dom.match(/<tr role="row" class="item/g)?.length).toBe(19);
    });

    it('finds rows without diacritics, and every row again', () => {
      const script = `const input = document.querySelector('#tim');
      const shown = () => [...document.querySelectorAll('#phu-luc-tasks tr.item')].filter((row) => !row.hidden).map((row) => row.cells[0].textContent);
      const type = (text) => new Promise((done) => { input.value = text; input.dispatchEvent(new Event('input')); setTimeout(() => done(shown()), 400); });
      (async () => parent.postMessage([await type('trang bi chu ky'), document.querySelector('.search [role=status]').textContent, await type('CHỮ ký xyz'), await type('')], '*'))();`;
      expect(askPage(pageOf('sample').html, 1280, script)).toEqual([
        ['3'],
        '2 dòng khớp',
        [],
        ['1', '2', '7', '3', '4', '6', '5'],
      ]);
    });

    it('sorts a table by a column, back and forth, and into the paper’s order again', () => {
      const script = `const table = document.querySelector('#phu-luc-overdue table');
      const head = [...table.tHead.rows[0].cells].find((cell) => cell.textContent.includes('Số ngày'));
      const order = () => [...table.tBodies[0].rows].map((row) => row.cells[0].textContent).join(',');
      const step = () => { head.querySelector('button').click(); return head.getAttribute('aria-sort') + ' ' + order(); };
      parent.postMessage([order(), step(), step(), step()], '*');`;
      expect(askPage(pageOf('sample').html, 1280, script)).toEqual([
        '3,1',
        'ascending 1,3',
        'descending 3,1',
        'none 3,1',
      ]);
    });

    it.skipIf(WITHOUT_OFFICE !== null).each(['sample', 'year', 'quarter'] as const)(
      '%s prints on A4: the body upright, annexes lying down, the signature with the words that end the paper',
      (name) => {
        const pdf = join(folder, `${name}.pdf`);
        printPdf(pageOf(name).file, pdf);
        const pages = pagesOf(pdf);
        const says = (page: PdfPage, text: string): boolean =>
          page.words.some((word) => word.text.endsWith(text));
        const annexAt = pages.findIndex(({ words }) => words[0]?.text === 'Phụ');
        expect(pages.map(({ width, height }) => `${width}x${height}`)).toEqual(
          pages.map((_, index) => (index < annexAt ? '210x297' : '297x210')),
        );
        const last = pages[annexAt - 1];
        expect(last && [says(last, './.'), says(last, 'nhận:')]).toEqual([true, true]);
        const cut = pages.flatMap(({ width, words }) => words.filter(({ right }) => right > width - 10));
        expect(cut).toEqual([]);
      },
    );

    it.skipIf(PICTURES === undefined)('leaves pictures for people to look at', () => {
      const out = PICTURES ?? '';
      mkdirSync(out, { recursive: true });
      for (const name of NAMES) {
        const { file } = pageOf(name);
        takePicture(file, join(out, `${name}-1280.png`), 1280, 4000);
        takePicture(file, join(out, `${name}-390.png`), 390, 9000);
        printPdf(file, join(out, `${name}-a4.pdf`));
      }
    });
  },
);
