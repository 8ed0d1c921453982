import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { it } from 'vitest';
import { readBullet } from '/work/main/src/write/import/prose/read-bullet.ts';
it('x', () => {
  let ok=0, all=0;
  for (const plan of readdirSync('/work/main/plans')) {
    let files: string[]=[]; try { files = readdirSync(`/work/main/plans/${plan}/targets`);} catch { continue; }
    const items = new Map(files.map(f => [f.replace('.yaml',''), parse(readFileSync(`/work/main/plans/${plan}/targets/${f}`,'utf8'))]));
    for (const [id, t] of items) {
      if (/Phụ lục/.test(t.source.place) || t.parent !== undefined) continue;
      const kids = [...items].filter(([,k])=>k.parent===id);
      const r = readBullet(t.source.text, { year: 2025 });
      const want = [t, ...kids.map(([,k])=>k)];
      const got = [r, ...r.parts];
      for (let i=0;i<Math.max(want.length,got.length);i++) {
        for (const f of ['name','unit','goal'] as const) {
          all++;
          const w = want[i]?.[f]===undefined?undefined:String(want[i][f]); const g = got[i]?.[f];
          if (w===g) ok++; else console.log(plan.slice(0,12), id, i, f, '\n   want', w, '\n   got ', g);
        }
      }
    }
  }
  console.log(ok, all);
});
