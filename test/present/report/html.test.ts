// The report as one HTML file: nothing from outside, nothing that a file holds becomes markup, the same bytes again.
import { createHash } from 'node:crypto';
import { SaxesParser } from 'saxes';
import { describe, expect, it, test } from 'vitest';
import { escapeHtml } from '../../../src/present/report/html/escape.ts';
import { htmlReport } from '../../../src/present/report/html/render.ts';
import type { AnyModel } from '../../../src/present/report/model.ts';
import { HOSTILE, HOSTILE_AROUND, HOSTILE_FILES } from './hostile.ts';
import { modelOf } from './report-builder.ts';
import { builtInTemplate } from './template-files.ts';

const render = async (model: AnyModel): Promise<string> =>
  String(await htmlReport.render(model, builtInTemplate('bao-cao.html.hbs')));

const hostile = modelOf(HOSTILE_FILES, HOSTILE_AROUND);
const page = await render(hostile);

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const VOID = /<(meta|hr|br|col|input)\b([^>]*)>/g;

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The page as well-formed XML once void elements are closed: an unescaped name would break it. */
function parse(html: string): { tags: Tag[]; texts: string[] } {
  const tags: Tag[] = [];
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) =>
    tags.push({ name: tag.name, attributes: tag.attributes as Record<string, string> }),
  );
  parser.on('text', (text) => texts.push(text));
  const xml = html
    .replace(/<!DOCTYPE html>/, '')
    .replace(/<script>[\s\S]*?<\/script>/, '<script></script>')
    .replace(/<style>[\s\S]*?<\/style>/, '<style></style>')
    .replace(VOID, '<$1$2/>')
    .replace(/ hidden>/g, ' hidden="">');
  parser.write(xml).close();
  return { tags, texts };
}

const parsed = parse(page);

describe('hostile names', () => {
  it('stay text: no element, attribute or address comes from a plan file', () => {
    const names = new Set(parsed.tags.map(({ name }) => name));
    for (const name of ['img', 'b ', 'i ', 'iframe', 'object', 'link', 'base', 'form'])
      expect(names).not.toContain(name);
    expect(parsed.tags.filter(({ name }) => name === 'script').length).toBe(1);
    const attributes = parsed.tags.flatMap(({ attributes: found }) => Object.entries(found));
    expect(attributes.filter(([name]) => /^on/i.test(name))).toEqual([]);
    expect(
      attributes.filter(
        ([name, value]) => /^(?:href|src|action|xlink:href)$/.test(name) && !value.startsWith('#'),
      ),
    ).toEqual([]);
  });

  it('are all there', () => {
    const text = parsed.texts.join('\n');
    for (const name of HOSTILE)
      expect(text).toContain(
        name
          .replace(/\r\n?/g, 'U+000D\n')
          .trim()
          .replace(/[.;,:]$/, '')
          .slice(0, 12),
      );
  });
});

describe('the file stands alone', () => {
  it('loads nothing: no address, no import, no foreign font', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    expect(style).not.toMatch(/url\(|@import|@font-face/);
    expect(parsed.tags.filter(({ name, attributes }) => name === 'link' || 'src' in attributes)).toEqual([]);
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
    expect(script).not.toMatch(/fetch|XMLHttpRequest|import\(|https?:/);
  });

  it('lets its own script run and no other', () => {
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
    const policy = parsed.tags.find(
      ({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy',
    )?.attributes.content;
    const hash = createHash('sha256').update(script).digest('base64');
    expect(policy).toBe(
      `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('is said to be Vietnamese, fits a phone, and names its parts', () => {
    expect(parsed.tags[0]).toEqual({ name: 'html', attributes: { lang: 'vi' } });
    expect(parsed.tags.some(({ attributes }) => attributes.name === 'viewport')).toBe(true);
    const ids = parsed.tags.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = parsed.tags.flatMap(({ name, attributes }) =>
      name === 'a' ? [attributes.href?.slice(1) ?? ''] : [],
    );
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('charts', () => {
  it('are drawn for groups, agencies and courses, at most sixty', () => {
    expect(parsed.tags.filter(({ name }) => name === 'svg').length).toBe(3 + hostile.trajectories.length);
  });
  it('are not drawn, nor loaded, by a template that shows none', async () => {
    const bytes = new TextEncoder().encode('<p>{{head.title}}</p>');
    expect(await htmlReport.render(hostile, { name: 'x.html.hbs', bytes, partials: {} })).toBe(
      '<p>BÁO CÁO</p>',
    );
  });
});

test('the same model gives the same bytes', async () => {
  expect(digest(await render(modelOf(HOSTILE_FILES, HOSTILE_AROUND)))).toBe(digest(page));
});

test('an empty report is whole', async () => {
  const empty = parse(await render(modelOf({})));
  expect(empty.tags.some(({ name }) => name === 'svg')).toBe(false);
});

test.each([
  ['<a href="x">\'&`', '&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#96;'],
  ['a\u202eb\u0000c', 'aU+202EbU+0000c'],
  ['đã\u00a0có', 'đã\u00a0có'],
])('%j is escaped', (text, escaped) => {
  expect(escapeHtml(text)).toBe(escaped);
});
