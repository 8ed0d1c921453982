import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'vitest';
import { proseOf } from '../../src/write/import/outline/lines.ts';
import { type Node, outlineOf } from '../../src/write/import/outline/outline.ts';
import { roleOf } from '../../src/write/import/outline/roles.ts';

it('x', () => {
  const dir = '/work/main/docs/sources';
  for (const f of readdirSync(dir).filter((f) => f.endsWith('.txt'))) {
    const blocks = readFileSync(`${dir}/${f}`, 'utf8')
      .split('\n')
      .map((t, i) => ({ kind: 'paragraph' as const, text: t.normalize('NFC'), at: { line: i + 1 } }))
      .filter((b) => b.text.trim() !== '');
    const prose = proseOf(blocks);
    const o = outlineOf(prose.lines);
    console.log(
      '=====',
      f,
      blocks.length,
      prose.lines.length,
      'fn',
      prose.footnotes.length,
      JSON.stringify(prose.repeated.map((r) => [r.at.line, r.count])),
      'head',
      o.head.length,
      'tail',
      o.tail.length,
    );
    const out: string[] = [];
    const walk = (n: Node, d: number) => {
      if (n.kind === 'part' || n.kind === 'section' || n.kind === 'clause' || n.kind === 'point')
        out.push(
          ' '.repeat(d) +
            `[${n.kind} ${n.number}] ${roleOf(n)} ${n.text.slice(0, 60)} (${n.children.map((c) => c.kind[0]).join('')})`,
        );
      n.children.forEach((c) => walk(c, d + 1));
    };
    o.sections.forEach((s) => walk(s, 0));
    console.log(out.join('\n'));
  }
});
