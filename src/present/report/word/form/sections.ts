// Sections of a form: upright pages, and pages that lie down for annexes; each begins its page numbers at 1.
import { element } from '../../../xml.ts';
import { valued, word } from '../markup.ts';
import { MARGIN, PAGE } from '../page.ts';

/** Relationship ids of the headers; the first page of a section shows no number. */
export const HEADER = { numbered: 'rIdHeader', first: 'rIdFirstHeader' } as const;

const properties = (page: string, isFirst: boolean): string =>
  word(
    'sectPr',
    {},
    ...Object.entries({ default: HEADER.numbered, first: HEADER.first }).map(([type, id]) =>
      element('w:headerReference', { 'w:type': type, 'r:id': id }),
    ),
    page,
    word('pgMar', { ...MARGIN, gutter: 0 }),
    isFirst ? '' : word('pgNumType', { start: 1 }),
    word('titlePg'),
  );

/** A break is a property of the last paragraph before it. */
const breakAfter = (section: string): string =>
  word('p', {}, word('pPr', {}, valued('pStyle', 'Rule'), section));

const UPRIGHT = word('pgSz', { w: PAGE.width, h: PAGE.height });
const LYING = word('pgSz', { w: PAGE.height, h: PAGE.width, orient: 'landscape' });

export const bodySection = (): string => breakAfter(properties(UPRIGHT, true));
export const annexSection = (): string => breakAfter(properties(LYING, false));

/** The end of a form; nothing stands before it once the sections that are there have taken their pages. */
export const lastSection = (): string => properties(UPRIGHT, true);
