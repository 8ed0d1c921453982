// The Word file as LibreOffice lays it out: pages, margins, numbers, repeated heads, what stands beside and below what.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { copyFixture, runKh } from '../cli/run-kh.ts';
import { convertToPdf, fontsOf, type PdfPage, type PlacedWord, pagesOf, WITHOUT_OFFICE } from './office.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAPERS = {
  sample: ['2025-Q3', '--plan', 'kh-so'],
  letter: ['2025-Q3', '--template', 'don-doc', '--agency', 'so-y-te'],
  year: ['2025', '--plan', 'thai-nguyen-chuyen-doi-so-2025', '--as-of', '2026-01-15', '--stamp'],
  quarter: ['2025-Q3', '--plan', 'thai-nguyen-25-kh-ubnd-2025'],
} as const;
type Name = keyof typeof PAPERS;
const NAMES = Object.keys(PAPERS) as Name[];

const papers = new Map<string, { readonly pdf: string; readonly pages: readonly PdfPage[] }>();
const pages = (name: Name): readonly PdfPage[] => papers.get(name)?.pages ?? [];
const isLying = ({ width, height }: PdfPage): boolean => width > height;

/** The page's own number stands above the text. */
const TOP_MARGIN = 20;
const numbersOf = (page: PdfPage): PlacedWord[] => page.words.filter(({ bottom }) => bottom <= TOP_MARGIN);
const bodyOf = (page: PdfPage): PlacedWord[] => page.words.filter(({ bottom }) => bottom > TOP_MARGIN);
const find = (page: PdfPage | undefined, ...words: readonly string[]): PlacedWord => {
  const at = page?.words.findIndex((_, index) =>
    words.every((word, offset) => page.words[index + offset]?.text === word),
  );
  const found = page?.words[at ?? -1];
  if (found === undefined) throw new Error(`no page says ${words.join(' ')}`);
  return found;
};

/** Pages of the body, then those of each annex, whose first shows no number. */
function sections(name: Name): PdfPage[][] {
  const found: PdfPage[][] = [[]];
  for (const page of pages(name)) {
    if (isLying(page) && page.words[0]?.text === 'Phụ') found.push([]);
    found.at(-1)?.push(page);
  }
  return found;
}

describe.skipIf(WITHOUT_OFFICE !== null)(
  `the Word file in LibreOffice${WITHOUT_OFFICE === null ? '' : `, ${WITHOUT_OFFICE}`}`,
  () => {
    beforeAll(() => {
      const folder = mkdtempSync(join(tmpdir(), 'kh-word-'));
      const fixture = copyFixture('bao-cao');
      const files = NAMES.map((name) => {
        const file = join(folder, `${name}.docx`);
        const cwd = name === 'sample' || name === 'letter' ? fixture : ROOT;
        const { code, stderr } = runKh(cwd, ['report', ...PAPERS[name], '--out', file]);
        if (code !== 0) throw new Error(stderr);
        return file;
      });
      const pdfs = convertToPdf(files);
      for (const [index, name] of NAMES.entries()) {
        const pdf = pdfs[index] ?? '';
        papers.set(name, { pdf, pages: pagesOf(pdf) });
      }
    }, 120_000);

    test.each(NAMES)(
      '%s: pages are A4, upright for the body, lying down for annexes, none of them blank',
      (name) => {
        const [body = [], ...annexes] = sections(name);
        expect(body.map(({ width, height }) => [width, height])).toEqual(body.map(() => [210, 297]));
        expect(annexes.flat().map(({ width, height }) => [width, height])).toEqual(
          annexes.flat().map(() => [297, 210]),
        );
        expect(annexes.length).toBe({ sample: 3, letter: 0, year: 1, quarter: 3 }[name]);
        expect(Math.min(...pages(name).map((page) => bodyOf(page).length))).toBeGreaterThan(10);
      },
    );

    test.each(NAMES)('%s: nothing stands in the margins but the page’s number', (name) => {
      const outside = pages(name).flatMap((page) =>
        bodyOf(page).filter(
          ({ left, right, bottom }) => left < 29.5 || right > page.width - 14.5 || bottom > page.height - 19,
        ),
      );
      expect(outside).toEqual([]);
    });

    test.each(NAMES)(
      '%s: the number stands in the middle of the upper margin, from the second page of a section on',
      (name) => {
        for (const section of sections(name)) {
          expect(section.map((page) => numbersOf(page).map(({ text }) => text))).toEqual(
            section.map((_, index) => (index === 0 ? [] : [String(index + 1)])),
          );
          for (const page of section.slice(1)) {
            const [number] = numbersOf(page);
            const middle = (30 + page.width - 15) / 2;
            expect(((number?.left ?? 0) + (number?.right ?? 0)) / 2).toBeCloseTo(middle, 0);
          }
        }
      },
    );

    test.each(NAMES)('%s: every letter is Times New Roman, or as wide as it', (name) => {
      const fonts = fontsOf(papers.get(name)?.pdf ?? '');
      expect(fonts.length).toBeGreaterThan(1);
      expect(fonts.filter((font) => !/^(?:LiberationSerif|TimesNewRoman)/.test(font))).toEqual([]);
    });

    test.each(['sample', 'year', 'quarter'] as const)(
      '%s: every page of an annex begins with the heads of its table',
      (name) => {
        for (const annex of sections(name).slice(1)) {
          for (const [index, page] of annex.entries()) {
            const head = find(page, 'TT');
            const above = bodyOf(page).filter(({ bottom }) => bottom < head.top);
            if (index > 0) expect(above).toEqual([]);
            else expect(above.slice(0, 2).map(({ text }) => text)).toEqual(['Phụ', 'lục']);
          }
        }
      },
    );

    test.each(NAMES)('%s: the signature is never alone on its page', (name) => {
      const [body = []] = sections(name);
      const last = body.find((page) => page.words.some(({ text }) => text === 'nhận:'));
      expect(last?.words.some(({ text }) => text.endsWith('./.'))).toBe(true);
    });

    it('puts the office level with the state, number with place, recipients with who signs', () => {
      const [first] = pages('sample');
      const level = (left: PlacedWord, right: PlacedWord): void => {
        expect(Math.abs(left.bottom - right.bottom)).toBeLessThan(2);
        expect(left.left).toBeLessThan(right.left);
      };
      level(find(first, 'UBND', 'TỈNH', 'THỬ'), find(first, 'CỘNG', 'HÒA'));
      level(find(first, 'Số:'), find(first, 'Thử,', 'ngày'));
      const last = pages('sample').find((page) => page.words.some(({ text }) => text === 'nhận:'));
      level(find(last, 'Nơi', 'nhận:'), find(last, 'GIÁM', 'ĐỐC'));
    });
  },
);
