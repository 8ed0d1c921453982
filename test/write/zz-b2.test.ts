import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { it } from 'vitest';
import { readSource } from '../../src/load/office/read-source.ts';
import { interpret } from '../../src/write/import/interpret.ts';
const only = process.env.ONLY ?? '';
const P = '/work/main/plans';
const load = (plan: string, dir: string) => { try { return new Map(readdirSync(`${P}/${plan}/${dir}`).map(f => [f.replace('.yaml',''), parse(readFileSync(`${P}/${plan}/${dir}/${f}`,'utf8')) as any])); } catch { return new Map<string, any>(); } };
const PAIRS: [string, string[]][] = [['000',['thai-nguyen-xa-hoi-so-2025']],['001',['thai-nguyen-25-kh-ubnd-2025']],['002',['thai-nguyen-chuyen-doi-so-2026','thai-nguyen-chuyen-doi-so-2025']],['003',['hue-311-kh-ubnd-2022']],['004',['tuyen-quang-60-kh-ubnd-2025']]];
it('x', async () => {
  const dir = '/work/main/docs/sources';
  const registers = readdirSync(`${P}/agencies`).map(f => { const d = parse(readFileSync(`${P}/agencies/${f}`,'utf8')); return { id: f.replace('.yaml',''), name: d.name, agencies: d.agencies, territories: (d.territories ?? []).map((t: any)=>t.name) }; });
  for (const [n, plans] of PAIRS) {
    if (only && !n.includes(only)) continue;
    const f = readdirSync(dir).find(x => x.startsWith(n))!;
    const reading = await readSource(f, readFileSync(`${dir}/${f}`));
    if (!reading.ok) { console.log(f, reading.refusal); continue; }
    const t0 = Date.now();
    const r = interpret({ document: reading.document, planId: 'imp', registers });
    if ('fault' in r) { console.log(f, r.fault); continue; }
    const { draft } = r;
    const lines: string[] = [];
    const stat: Record<string, [number, number]> = {};
    plans.forEach((plan, pi) => {
      const d = draft.plans[pi];
      if (d === undefined) { lines.push('NO PLAN '+plan); return; }
      for (const kind of ['targets','tasks'] as const) {
        const want = load(plan, kind); const got = new Map((d[kind] as readonly any[]).map(x => [x.id, x]));
        for (const [id, w] of want) {
          const isAnnex = /^Phụ lục/.test(w.source?.place ?? '');
          const bucket = `${isAnnex?'annex':'prose'} ${kind}`;
          const s = (stat[bucket] ??= [0,0]);
          const g = got.get(id);
          const fields = kind==='targets' ? ['name','unit','goal','by','lead','coordinating'] : ['name','deadline','lead','coordinating','output'];
          for (const fld of fields) {
            s[1]++;
            const norm = (v: any) => v===undefined || (Array.isArray(v)&&v.length===0) ? '' : Array.isArray(v)? v.join(',') : String(v);
            const a = norm(w[fld]), b = g===undefined ? '<<none>>' : norm(g[fld]);
            if (a===b || (a!==''&&b!==''&&fld==='goal'&&Number(a)===Number(b))) s[0]++; else lines.push(`${plan.slice(-12)} ${kind}/${id} ${fld}\n     want ${a}\n     got  ${b}`);
          }
        }
        for (const id of got.keys()) if (!want.has(id)) lines.push(`EXTRA ${kind}/${id} ${(got.get(id) as any).name.slice(0,150)} | ${(got.get(id) as any).goal ?? ''} ${(got.get(id) as any).unit ?? ''}`);
      }
    });
    console.log('=====', f, Date.now()-t0,'ms', JSON.stringify(stat), draft.issuer, 'doubts', draft.doubts.length);
    const { targets, tasks, groups, ...head } = draft.plans[0]!;
    if (process.env.HEAD) { console.log(head.number, '|', head.title, '|', head.issued, head.effective, head.period, head.vision, head.signer, head.signer_title, head.standing_agency); console.log(JSON.stringify(head.based_on,null,0).slice(0,1800)); console.log(JSON.stringify(head.reporting,null,0).slice(0,1500)); console.log(JSON.stringify(head.recipients)); console.log(JSON.stringify(head.unresolved).slice(0,2500)); console.log(groups.map(g=>g.id+':'+g.name.slice(0,40)).join(' ; ')); console.log(draft.agencies.map(a=>a.id+'='+a.name).join('; ')); }
    if (process.env.COUNT) console.log(JSON.stringify(draft.tables,null,1));
    if (process.env.DIFF) console.log(lines.join('\n'));
    const kinds: Record<string, number> = {}; for (const d of draft.doubts) kinds[d.kind]=(kinds[d.kind]??0)+1; console.log(JSON.stringify(kinds));
  }
}, 60000);
