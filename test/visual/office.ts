// Opens papers in LibreOffice without a window, and reads what stands where on the pages it makes of them.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { runOffice, runProgram, whyWithout } from '../office-programs.ts';

/** Null where everything is there. */
export const WITHOUT_OFFICE = whyWithout(['soffice', 'pdftotext', 'pdffonts']);

/** One start of LibreOffice for all of them; what it makes of each, in the order of the files. */
function convert(files: readonly string[], ending: string, more: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'kh-office-'));
  runOffice(join(folder, 'profile'), [...more, '--outdir', folder, ...files]);
  return files.map((file) => join(folder, basename(file).replace(/\.\w+$/, ending)));
}

export const convertToPdf = (files: readonly string[]): string[] =>
  convert(files, '.pdf', ['--convert-to', 'pdf']);

/** A page written as HTML, saved as people save a Word file. */
export const saveAsWord = (html: string): string =>
  convert([html], '.docx', ['--infilter=HTML (StarWriter)', '--convert-to', 'docx:MS Word 2007 XML'])[0] ??
  '';

/** In millimetres from the upper left corner of the page. */
export interface PlacedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PlacedWord[];
}

const MILLIMETRES_PER_POINT = 25.4 / 72;

export function pagesOf(pdf: string): PdfPage[] {
  const number = (markup: string, name: string): number =>
    Number(new RegExp(`${name}="([\\d.-]+)"`).exec(markup)?.[1]) * MILLIMETRES_PER_POINT;
  return runProgram('pdftotext', ['-bbox', pdf, '-'])
    .split('<page ')
    .slice(1)
    .map((page) => ({
      width: Math.round(number(page, 'width')),
      height: Math.round(number(page, 'height')),
      words: [...page.matchAll(/<word ([^>]*)>(.*?)<\/word>/g)].map(([, place = '', text = '']) => ({
        text,
        left: number(place, 'xMin'),
        right: number(place, 'xMax'),
        top: number(place, 'yMin'),
        bottom: number(place, 'yMax'),
      })),
    }));
}

/** Names without the mark of the subset that is in the file. */
export const fontsOf = (pdf: string): string[] =>
  runProgram('pdffonts', [pdf])
    .split('\n')
    .slice(2)
    .flatMap((line) => /^(?:[A-Z]{6}\+)?(\S+)/.exec(line)?.[1] ?? []);
