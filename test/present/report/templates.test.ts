// Filling a template: escaping by itself, and every mistake named with its line.
import { describe, expect, it, test } from 'vitest';
import { COMMON_HELPERS } from '../../../src/present/report/common-helpers.ts';
import { fillTemplate, ready } from '../../../src/present/report/fill-template.ts';
import { TemplateFault } from '../../../src/present/report/format.ts';
import type { Shape } from '../../../src/present/report/shape/shape.ts';

const MODEL = {
  title: 'A & <b>',
  none: null,
  rows: [{ name: 'x' }, { name: 'y' }],
  empty: [],
  figure: null,
  at: '2025-09-05',
  five: 5,
};
const SHAPE: Shape = {
  title: 'value',
  none: 'value',
  rows: [{ name: 'value' }],
  empty: [{ name: 'value', parts: ['value'] }],
  figure: { text: 'value' },
  at: 'value',
  five: 'value',
};
const flavour = {
  escape: (text: string): string => `‹${text}›`,
  helpers: { ...COMMON_HELPERS, raw: (text: unknown) => ready(String(text)) },
};

const fill = (text: string, partials: Readonly<Record<string, string>> = {}): string =>
  fillTemplate(
    { name: 'mau.md.hbs', bytes: new TextEncoder().encode(text), partials },
    MODEL,
    SHAPE,
    flavour,
  );

function fault(text: string, partials: Readonly<Record<string, string>> = {}): unknown {
  try {
    fill(text, partials);
  } catch (error) {
    if (error instanceof TemplateFault)
      return error.mistakes.map(({ problem, file, tag, line }) => [problem, file, tag, line]);
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
    ['{{figure.text}}', '‹›'],
    ['{{#each empty}}{{name}}{{#each parts}}{{this}}{{/each}}{{else}}hết{{/each}}', 'hết'],
    ['{{#rows}}{{name}}{{/rows}}{{^empty}}không{{/empty}}', '‹x›‹y›không'],
    ['{{#each rows as |row at|}}{{at}}{{row.name}}{{/each}}', '‹0›‹x›‹1›‹y›'],
    ['{{#with (lookup rows 1)}}{{name}}{{/with}}{{rows.length}}{{@root.five}}', '‹y›‹2›‹5›'],
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
    ['{{#each rows}}\n{{../titel}}\n{{/each}}', ['unknown_tag', 'mau.md.hbs', '../titel', 2]],
    ['{{../title}}', ['unknown_tag', 'mau.md.hbs', '../title', 1]],
    ['{{count fife}}', ['unknown_tag', 'mau.md.hbs', 'fife', 1]],
    ['{{title.deep.er}}', ['unknown_tag', 'mau.md.hbs', 'title.deep.er', 1]],
    ['{{@root.titel}}', ['unknown_tag', 'mau.md.hbs', '@root.titel', 1]],
    ['{{constructor}}', ['unknown_tag', 'mau.md.hbs', 'constructor', 1]],
    ['{{#if (lookup this "__proto__")}}x{{/if}}', ['unknown_tag', 'mau.md.hbs', '__proto__', 1]],
    ['{{rows}}', ['not_text', 'mau.md.hbs', 'rows', 1]],
    ['{{#each rows}}{{this}}{{/each}}', ['not_text', 'mau.md.hbs', 'this', 1]],
    ['{{#each title}}x{{/each}}', ['not_list', 'mau.md.hbs', 'title', 1]],
    ['x\n{{shout title}}', ['unknown_helper', 'mau.md.hbs', 'shout', 2]],
    ['{{#if (gtt five 2)}}x{{/if}}', ['unknown_helper', 'mau.md.hbs', 'gtt', 1]],
    ['a\nb\n{{> chan}}', ['no_partial', 'mau.md.hbs', 'chan', 3]],
    ['{{#each rows}}\nx', ['syntax', 'mau.md.hbs', expect.any(String), 2]],
    ['{{#if five}}x{{/each}}', ['syntax', 'mau.md.hbs', expect.any(String), 1]],
    ['{{title', ['syntax', 'mau.md.hbs', expect.any(String), 1]],
    ['title', ['no_tag', 'mau.md.hbs', '', null]],
  ])('%j', (text, expected) => {
    expect(fault(text)).toEqual([expected]);
  });

  it('in a partial, under the partial’s name, wherever the partial is included', () => {
    expect(fault('{{> a}}', { a: 'x\n{{titel}}' })).toEqual([['unknown_tag', 'a', 'titel', 2]]);
    expect(fault('{{#each rows}}{{> a}}{{/each}}{{> a}}', { a: '{{name}}' })).toEqual([
      ['unknown_tag', 'a', 'name', 1],
    ]);
  });

  it('in a partial that is handed what it speaks of, and that includes itself', () => {
    const partials = { a: '{{name}}{{../title}}{{> a}}{{> a}}{{#each parts}}{{> a}}{{/each}}{{nmae}}' };
    expect(fault('{{#each empty}}{{> a}}{{/each}}', partials)).toEqual([
      ['unknown_tag', 'a', 'name', 1],
      ['unknown_tag', 'a', '../title', 1],
      ['unknown_tag', 'a', 'parts', 1],
      ['unknown_tag', 'a', 'nmae', 1],
    ]);
    expect(fault('{{> a rows.[0]}}', { a: '{{name}}{{../title}}{{text}}' })).toEqual([
      ['unknown_tag', 'a', 'text', 1],
    ]);
    expect(fill('{{> a rows.[0] more=five}}', { a: '{{name}}{{more}}' })).toBe('‹x›‹5›');
  });

  it('in a loop that nothing stands in today, and below a field that is empty today', () => {
    expect(
      fault('{{#each empty}}{{nmae}}{{#each parts}}{{text}}{{/each}}{{/each}}\n{{figure.texxt}}'),
    ).toEqual([
      ['unknown_tag', 'mau.md.hbs', 'nmae', 1],
      ['unknown_tag', 'mau.md.hbs', 'text', 1],
      ['unknown_tag', 'mau.md.hbs', 'figure.texxt', 2],
    ]);
  });

  it('together with every other, whatever its kind', () => {
    expect(fault('{{titel}}\n{{shout title}}\n{{> chan}}\n{{rows}}\n{{titel}}')).toEqual([
      ['no_partial', 'mau.md.hbs', 'chan', 3],
      ['unknown_tag', 'mau.md.hbs', 'titel', 1],
      ['unknown_helper', 'mau.md.hbs', 'shout', 2],
      ['not_text', 'mau.md.hbs', 'rows', 4],
      ['unknown_tag', 'mau.md.hbs', 'titel', 5],
    ]);
  });

  it('with what was probably meant, and the loop that it stands in', () => {
    const told = (text: string): unknown => {
      try {
        return fill(text);
      } catch (error) {
        return error instanceof TemplateFault ? error.mistakes.map(({ near, loop }) => [near, loop]) : error;
      }
    };
    expect(told('{{titel}}{{#each rows}}{{nmae}}{{/each}}{{cuont five}}{{xyzuvw}}')).toEqual([
      ['title', null],
      ['name', 'rows'],
      ['count', null],
      [null, null],
    ]);
  });
});
