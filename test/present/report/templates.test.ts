// Filling a template: escaping by itself, and every mistake named with its line.
import { describe, expect, it, test } from 'vitest';
import { COMMON_HELPERS } from '../../../src/present/report/common-helpers.ts';
import { fillTemplate, ready } from '../../../src/present/report/fill-template.ts';
import { TemplateFault } from '../../../src/present/report/format.ts';

const MODEL = {
  title: 'A & <b>',
  none: null,
  rows: [{ name: 'x' }, { name: 'y' }],
  at: '2025-09-05',
  five: 5,
};
const flavour = {
  escape: (text: string): string => `‹${text}›`,
  helpers: { ...COMMON_HELPERS, raw: (text: unknown) => ready(String(text)) },
};

const fill = (text: string, partials: Readonly<Record<string, string>> = {}): string =>
  fillTemplate({ name: 'mau.md.hbs', bytes: new TextEncoder().encode(text), partials }, MODEL, flavour);

function fault(text: string, partials: Readonly<Record<string, string>> = {}): unknown {
  try {
    fill(text, partials);
  } catch (error) {
    if (error instanceof TemplateFault) return [error.problem, error.file, error.tag, error.line];
    throw error;
  }
  return 'no fault';
}

describe('a template', () => {
  test.each([
    ['{{title}}', '‹A & <b>›'],
    ['{{{title}}}', 'A & <b>'],
    ['{{none}}', '‹›'],
    ['{{raw title}}', 'A & <b>'],
    ['{{#each rows}}{{name}}{{#unless @last}},{{/unless}}{{/each}}', '‹x›,‹y›'],
    ['{{#each rows}}{{../title}}{{@index}}{{/each}}', '‹A & <b>›‹0›‹A & <b>›‹1›'],
    ['{{#with rows.[1]}}{{name}}{{/with}}', '‹y›'],
    ['{{#if rows.[2]}}có{{else}}không{{/if}}', 'không'],
    [
      '{{count five}} {{roman 4}} {{day at}} {{upper "đạt"}} {{plus five 2}}',
      '‹05› ‹IV› ‹05/9/2025› ‹ĐẠT› ‹7›',
    ],
    ['{{#if (and five (not none))}}{{#if (or none (gt five 4))}}đúng{{/if}}{{/if}}', 'đúng'],
    ['{{join (lookup this "rows") "; "}}', '‹[object Object]; [object Object]›'],
    ['{{#if (has none)}}{{else}}trống{{/if}} {{length rows}}', 'trống ‹2›'],
  ])('%s gives %s', (text, filled) => {
    expect(fill(text)).toBe(filled);
  });

  it('may include what stands beside it, and that what stands beside it', () => {
    expect(fill('{{> a}}', { a: '[{{> b}}]', b: '{{title}}' })).toBe('[‹A & <b>›]');
  });
});

describe('a mistake is named with its place', () => {
  test.each([
    ['một\nhai {{titel}}', ['unknown_tag', 'mau.md.hbs', 'titel', 2]],
    ['một\n\n{{#if titel}}x{{/if}}', ['unknown_tag', 'mau.md.hbs', 'titel', 3]],
    ['{{#each row}}x{{/each}}', ['unknown_tag', 'mau.md.hbs', 'row', 1]],
    ['{{#each rows}}\n{{nam}}\n{{/each}}', ['unknown_tag', 'mau.md.hbs', 'nam', 2]],
    ['{{#each rows}}\n{{../titel}}\n{{/each}}', ['unknown_tag', 'mau.md.hbs', 'titel', 2]],
    ['{{count fife}}', ['unknown_tag', 'mau.md.hbs', 'fife', 1]],
    ['{{title.deep.er}}', expect.arrayContaining(['mau.md.hbs'])],
    ['x\n{{shout title}}', ['unknown_helper', 'mau.md.hbs', 'shout', 2]],
    ['{{#if (gtt five 2)}}x{{/if}}', ['unknown_helper', 'mau.md.hbs', 'gtt', 1]],
    ['a\nb\n{{> chan}}', ['no_partial', 'mau.md.hbs', 'chan', 3]],
    ['{{#each rows}}\nx', ['syntax', 'mau.md.hbs', expect.any(String), 2]],
    ['{{#if five}}x{{/each}}', ['syntax', 'mau.md.hbs', expect.any(String), 1]],
    ['{{title', ['syntax', 'mau.md.hbs', expect.any(String), 1]],
  ])('%j', (text, expected) => {
    expect(fault(text)).toEqual(expected);
  });

  it('in a partial, under the partial’s name', () => {
    expect(fault('{{> a}}', { a: 'x\n{{titel}}' })).toEqual(['unknown_tag', 'a', 'titel', 2]);
  });
});
